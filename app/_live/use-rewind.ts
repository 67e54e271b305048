'use client';

import { useEffect } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { scenarioTime } from '@/words/scenario-time';
import { announce } from '../_ui/announce';
import { useLiveState } from './live-provider';

/** "Back to Sun 21:40: the question was misread", while the room stands at a moment it has gone back to; also spoken. */
export function useRewind(): string | null {
  const t = useTranslations('common.back');
  const locale = useLocale();
  const firstDay = useLiveState(({ view }) => view?.clock.firstDay ?? 'monday');
  const times = useLiveState(({ view }) => view?.rewinds.times ?? 0);
  const shown = useLiveState(({ view }) => view?.rewinds.shown ?? null);
  const time = shown && scenarioTime(shown.minute, firstDay, locale).both;
  const words = time && t('announced', { time, reason: shown.reason });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each rewind
  useEffect(() => {
    if (words) announce(words);
  }, [times]);
  return time && t('banner', { time, reason: shown.reason });
}

/** "Continues from Sun 21:40 in an earlier round.", for a round whose beginning was played before. */
export function useForked(): string | null {
  const t = useTranslations('common.back');
  const locale = useLocale();
  const firstDay = useLiveState(({ view }) => view?.clock.firstDay ?? 'monday');
  const forked = useLiveState(({ view }) => (view && 'forked' in view ? view.forked : null));
  return forked && t('forked', { time: scenarioTime(forked.minute, firstDay, locale).both });
}
