'use client';

import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { useConsole } from '../console-context';
import { openVotes } from '../stage/open-votes';
import { useOrder } from '../use-order';

/** What is asked for most: half a minute more for everybody who decides. */
export function MoreTime() {
  const t = useTranslations('instructor.stage');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  if (view.settings.untimed || openVotes(view.teams).decisions === 0) return null;
  return (
    <Button
      kind="secondary"
      size="small"
      className="figures max-md:hidden"
      busy={busy}
      title={t('plusAll')}
      onClick={() => void order({ type: 'extend', seconds: 30 })}
    >
      {t('plus')}
    </Button>
  );
}
