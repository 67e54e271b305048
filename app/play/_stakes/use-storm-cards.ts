'use client';

import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { buzz } from '../../_ui/buzz';
import { toast } from '../../_ui/toast';

/** Mentions against a normal day at which the storm has grown to another size. */
export const stormSteps = [10, 30, 60] as const;

export function stormStep(times: number): number {
  return stormSteps.filter((step) => times >= step).length;
}

/** A card when the storm reaches another size; a size that was reached before brings none. */
export function useStormCards({ stakes, listening, rewinds }: PlayerView): void {
  const t = useTranslations('play.stakes');
  const step = stormStep(stakes.mentions);
  const highest = useRef(step);
  const { times } = rewinds;
  const known = useRef(times);
  useEffect(() => {
    if (known.current !== times) {
      known.current = times;
      highest.current = step;
      return;
    }
    if (step <= highest.current) return;
    highest.current = step;
    const mentions = listening.mentions.at(-1) ?? 0;
    toast(t('stormHere'), t('stormCard', { mentions, times: String(stakes.mentions) }));
    buzz('breaking');
  }, [step, times, stakes.mentions, listening.mentions, t]);
}
