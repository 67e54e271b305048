'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import type { InvitationLink } from '@/wire/answers';
import type { InvitationItem } from '@/wire/downstream';
import type { InvitedRights } from '@/wire/permissions';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';
import { FreshLink } from './fresh-link';
import { useInvite } from './use-invite';

/** New links, and those that still stand open. */
export function Invitations() {
  const t = useTranslations('staff.invite');
  const { invitations } = useConsole().workshop;
  const { invite, inviting } = useInvite();
  const [fresh, setFresh] = useState<{ link: InvitationLink; kind: InvitedRights }>();

  async function make(kind: InvitedRights) {
    const link = await invite(kind, false);
    if (link) setFresh({ link, kind });
  }

  return (
    <section aria-label={t('title')} className="flex flex-col gap-3">
      <h3 className="text-sm font-semibold">{t('title')}</h3>
      <div className="flex flex-wrap gap-2">
        <Button kind="secondary" size="small" busy={inviting} onClick={() => void make('co-instructor')}>
          {t('coInstructor')}
        </Button>
        <Button kind="secondary" size="small" busy={inviting} onClick={() => void make('observer')}>
          {t('observer')}
        </Button>
      </div>
      {fresh && <FreshLink {...fresh} />}
      {invitations.length > 0 && (
        <>
          <h4 className="kicker">{t('standing')}</h4>
          <ul className="divide-y divide-line rounded-md border border-line">
            {invitations.map((item) => (
              <Standing key={item.id} item={item} onAgain={() => void make(item.rights)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Standing({ item, onAgain }: { item: InvitationItem; onAgain: () => void }) {
  const t = useTranslations('staff');
  const format = useFormatter();
  const { ask, busy } = useOrder();
  const date = format.dateTime(new Date(item.expiresAt), { dateStyle: 'medium', timeStyle: 'short' });
  const withdraw = () => ask((live) => live.staff.withdraw(item.id));
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
      <span className="min-w-40 flex-1">
        {item.handsOver
          ? t('invite.standingLead', { date })
          : t('invite.standingLine', { rights: t(`rights.${item.rights}`), date })}
      </span>
      <Button kind="quiet" size="small" busy={busy} onClick={() => void withdraw()}>
        {t('invite.withdraw')}
      </Button>
      {!item.handsOver && (
        <Button
          kind="quiet"
          size="small"
          busy={busy}
          onClick={() =>
            void withdraw().then((done) => {
              if (done) onAgain();
            })
          }
        >
          {t('invite.again')}
        </Button>
      )}
    </li>
  );
}
