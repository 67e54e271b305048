'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { useConsole } from '../console-context';
import { openVotes } from '../stage/open-votes';
import { useOrder } from '../use-order';

/** What is asked for most: half a minute more, or less, for everybody who decides. */
export function MoreTime() {
  const t = useTranslations('instructor.stage');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  if (view.settings.untimed || openVotes(view.teams).decisions === 0) return null;
  const look = { kind: 'secondary', size: 'small', className: 'figures px-2 whitespace-nowrap' } as const;
  return (
    <div className="flex gap-1">
      <Button
        {...look}
        disabled={busy}
        aria-label={t('minusAll')}
        onClick={() => void order({ type: 'extend', seconds: -30 })}
      >
        {t('minus')}
      </Button>
      <Button
        {...look}
        disabled={busy}
        aria-label={t('plusAll')}
        onClick={() => void order({ type: 'extend', seconds: 30 })}
      >
        {t('plus')}
      </Button>
    </div>
  );
}
