'use client';

import { UserCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { PersonName } from '@/app/_ui/person-name';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';

/** Who was taken out and can be let back in: of one team, or of all. Nothing where there is nobody. */
export function RemovedPeople({ teamId }: { teamId?: string }) {
  const t = useTranslations('instructor.lobby');
  const { removed } = useConsole().view;
  const { order, busy } = useOrder();
  const listed = removed.filter((one) => teamId === undefined || one.teamId === teamId);
  if (listed.length === 0) return null;
  return (
    <section aria-label={t('removedTitle')} className="mt-4 border-t border-line pt-3">
      <h3 className="kicker">{t('removedTitle')}</h3>
      <p className="mt-1 max-w-measure text-xs text-muted">{t('removedHint')}</p>
      <ul className="mt-1">
        {listed.map(({ id, nickname }) => (
          <li key={id} className="flex min-h-9 items-center gap-2 text-sm">
            <PersonName name={nickname} className="min-w-0 flex-1 truncate text-muted" />
            <Button
              kind="quiet"
              size="small"
              disabled={busy}
              aria-label={t('letBackOf', { name: nickname })}
              onClick={() => void order({ type: 'let-back', seatId: id }, t('isBack', { name: nickname }))}
            >
              <UserCheck className="size-4" aria-hidden="true" />
              {t('letBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
