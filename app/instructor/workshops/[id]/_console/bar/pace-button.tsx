'use client';

import { DoorOpen, FastForward } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { useConsole } from '../console-context';
import { openVotes } from '../stage/open-votes';
import { useOrder } from '../use-order';

/** Opens the decision that is held; while nobody decides, sends play to the next event. */
export function PaceButton() {
  const t = useTranslations('instructor.bar');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  if (view.stage !== 'running') return null;
  if (view.clock.going === 'held') {
    return (
      <Button size="small" busy={busy} onClick={() => void order({ type: 'open-decision' })}>
        <DoorOpen className="size-4" aria-hidden="true" />
        {t('openNow')}
      </Button>
    );
  }
  if (openVotes(view.teams).decisions > 0) return null;
  return (
    <Button
      kind="secondary"
      size="small"
      className="max-lg:hidden"
      busy={busy}
      disabled={view.clock.going === 'ahead'}
      onClick={() => void order({ type: 'go-to-next' })}
    >
      <FastForward className="size-4" aria-hidden="true" />
      {t('toNext')}
    </Button>
  );
}
