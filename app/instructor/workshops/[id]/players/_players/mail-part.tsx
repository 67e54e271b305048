'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { z } from 'zod';
import { askInJson } from '@/app/_ask/ask-server';
import { Button } from '@/app/_ui/button';
import { Select } from '@/app/_ui/select';
import { remindDays } from '@/wire/expected';
import type { ListedWorkshop, Player } from './players-context';
import { useListProblem, usePlayers } from './use-players';

const sending = z.object({ sent: z.number(), failed: z.number(), left: z.array(z.string()) });

interface MailPartProps {
  workshop: ListedWorkshop;
  players: readonly Player[];
}

/** Invitations and reminders, where a mail server is set up. */
export function MailPart({ workshop, players }: MailPartProps) {
  const t = useTranslations('expected.mail');
  const { busy, invite, remind } = useMail(workshop.id);
  if (!workshop.isMailed) return <p className="mt-4 text-sm text-muted">{t('none')}</p>;
  const reachable = players.filter(({ email, address }) => email !== null && address !== null);
  const waiting = reachable.filter(({ invitedAt }) => invitedAt === null);
  const idsOf = (some: readonly Player[]) => some.map(({ id }) => id);
  return (
    <section aria-label={t('title')} className="mt-4 rounded-md border border-line bg-surface p-4">
      <p className="text-sm text-muted">{t('text')}</p>
      <div className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-3">
        <Button
          size="small"
          busy={busy}
          disabled={waiting.length === 0}
          onClick={() => void invite(idsOf(waiting))}
        >
          {reachable.length === 0 ? t('nobody') : t('invite', { count: waiting.length })}
        </Button>
        {waiting.length === 0 && reachable.length > 0 && (
          <Button kind="quiet" size="small" busy={busy} onClick={() => void invite(idsOf(reachable))}>
            {t('again')}
          </Button>
        )}
        <Select
          label={t('remind')}
          hint={t('remindHint')}
          value={workshop.remindsDays === null ? '' : String(workshop.remindsDays)}
          disabled={busy || !workshop.hasDate}
          options={[
            { value: '', label: t('remindOff') },
            ...remindDays.map((days) => ({ value: String(days), label: t('remindDays', { days }) })),
          ]}
          onValueChange={(days) => void remind(days === '' ? null : Number(days))}
        />
      </div>
    </section>
  );
}

function useMail(workshopId: string) {
  const t = useTranslations('expected');
  const problemWords = useListProblem();
  const { tell } = usePlayers(workshopId);
  const router = useRouter();
  const language = useLocale();
  const [busy, setBusy] = useState(false);
  const path = `/api/workshops/${workshopId}/players`;

  async function ask(where: string, method: 'POST' | 'PUT', body: object, done: (body: unknown) => string) {
    setBusy(true);
    const answer = await askInJson(`${path}/${where}`, method, { ...body, language });
    setBusy(false);
    tell(answer.ok ? done(answer.body) : problemWords(answer.code, ''));
    if (answer.ok) router.refresh();
  }
  /** Many mails take longer than an answer may: the server says who is left. Where it could send none, nobody goes on. */
  async function invite(players: string[]) {
    setBusy(true);
    const all = { sent: 0, failed: 0 };
    for (let left = players; left.length > 0; ) {
      const answer = await askInJson(`${path}/invitations`, 'POST', { players: left, language });
      if (!answer.ok) {
        tell(
          [all.sent > 0 && t('done.invited', all), problemWords(answer.code, '')].filter(Boolean).join(' '),
        );
        break;
      }
      const found = sending.parse(answer.body);
      all.sent += found.sent;
      const isOver = found.sent === 0 || found.left.length === 0;
      all.failed += found.failed + (found.sent === 0 ? found.left.length : 0);
      if (isOver) tell(t('done.invited', all));
      left = isOver ? [] : found.left;
    }
    setBusy(false);
    router.refresh();
  }
  return {
    busy,
    invite,
    remind: (days: number | null) => ask('reminders', 'PUT', { days }, () => t('mail.remindSaved')),
  };
}
