'use client';

import { Hand } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Button } from '../../_ui/button';
import { IconButton } from '../../_ui/icon-button';
import { useBusyAct } from '../_play/use-act';
import { useMe } from '../_play/use-me';

/** Asks for the instructor without a word. */
export function RaiseHand({ view }: { view: PlayerView }) {
  const t = useTranslations('play.hand');
  const me = useMe(view);
  const { busy, act } = useBusyAct();
  if (!me || view.practice) return null;
  const up = me.handP !== null;
  return (
    <IconButton
      icon={Hand}
      label={t('raise')}
      aria-pressed={up}
      disabled={busy}
      onClick={() => void act({ type: 'raise-hand', raised: !up })}
    />
  );
}

/** While the hand is up it is said, wherever one looks. */
export function HandStrip({ view }: { view: PlayerView }) {
  const t = useTranslations('play.hand');
  const me = useMe(view);
  const { busy, act } = useBusyAct();
  if (me?.handP == null) return null;
  return (
    <div className="flex shrink-0 animate-enter items-center justify-center gap-3 border-b border-line px-4 py-1 text-sm">
      <p role="status" className="flex items-center gap-2">
        <Hand className="size-4 shrink-0 text-accent" aria-hidden="true" />
        {t('up')}
      </p>
      <Button
        kind="quiet"
        size="small"
        busy={busy}
        onClick={() => void act({ type: 'raise-hand', raised: false })}
      >
        {t('lower')}
      </Button>
    </div>
  );
}
