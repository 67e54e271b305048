'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PreRead } from '@/wire/expected';
import type { GuestLine } from '../../_live/guest';
import { chooseSeat, forgetJoining, joiningId, keepSeat, seatsIn } from '../../_live/seats';
import { useRefusalWords } from '../../_live/use-refusal';
import { Button } from '../../_ui/button';
import { isolated } from '../../_ui/isolated';
import { ReadingLanguage, useReadingLanguage } from '../../join/_join/reading-language';

interface JoinByLinkProps {
  preRead: PreRead;
  me: NonNullable<PreRead['me']>;
  token: string;
  line: () => GuestLine;
  /** The seat was taken meanwhile, or the like: the page is asked for anew. */
  onRefused: () => void;
}

/** One tap to one's seat, whether it is a new one, on this device, or on another. */
export function JoinByLink({ preRead, me, token, line, onRefused }: JoinByLinkProps) {
  const t = useTranslations('expected.page');
  const inWords = useRefusalWords();
  const router = useRouter();
  const reading = useReadingLanguage(preRead.languages);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { workshop, open } = preRead;
  const [kept] = useState(() => seatsIn(workshop.id, { token }));
  const own = me.seated ? kept.find(({ door }) => 'token' in door && door.token === token) : undefined;
  // By the PIN, say; it may be somebody else's, for a device may be passed on.
  const other = own ? undefined : kept.find(({ nickname }) => nickname !== '');
  const name = isolated(me.name);

  async function join() {
    setBusy(true);
    setProblem(undefined);
    const { language } = reading;
    // One id for each personal link: a device may be passed on.
    const request = joiningId(`${workshop.id} ${token.slice(0, 12)}`);
    const answer = await line().joinByLink({ token, language, requestId: request, move: me.seated });
    if (!answer.ok) {
      setBusy(false);
      setProblem(inWords(answer));
      return onRefused();
    }
    forgetJoining(`${workshop.id} ${token.slice(0, 12)}`);
    const { seatId, seatCode, nickname } = answer;
    const door = { token };
    const seat = { seatId, token: answer.token, seatCode, nickname, language, door };
    keepSeat({ ...seat, title: workshop.title, workshopId: workshop.id, keptAt: Date.now() });
    router.push('/play');
  }
  function goOn(seatId: string) {
    chooseSeat(seatId);
    router.push('/play');
  }

  if (!open && !own) return <p className="rounded-md border border-line bg-surface p-4">{t('closed')}</p>;
  if (own)
    return (
      <Button size="large" onClick={() => goOn(own.seatId)}>
        {t('goOn', { name })}
      </Button>
    );
  return (
    <div className="flex flex-col gap-3">
      {other && (
        <Button size="large" onClick={() => goOn(other.seatId)}>
          {t('goOn', { name: isolated(other.nickname) })}
        </Button>
      )}
      {me.seated && <p className="text-sm text-muted">{t('moveText')}</p>}
      <ReadingLanguage languages={preRead.languages} reading={reading} />
      <Button size="large" kind={other && 'secondary'} busy={busy} onClick={() => void join()}>
        {me.seated ? t('move') : t('join', { name })}
      </Button>
      {problem && (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      )}
      <p className="text-xs text-muted">{t('mine')}</p>
    </div>
  );
}
