'use client';

import { useLocale } from 'use-intl';
import { type ScenarioTime, scenarioTime } from '@/words/scenario-time';
import { useNow } from '../_ui/use-now';
import { useLiveState } from './live-provider';
import { minuteAt, playAt, realSeconds, wallClockOf } from './moment';

/** The play clock in ms, carried on between two messages; steps of `stepMs`, so that little is rendered anew. */
export function usePlayMs(stepMs = 1000): number {
  const moment = useLiveState((state) => state.moment);
  return useNow((now) => (moment ? Math.floor(playAt(moment, now) / stepMs) * stepMs : 0), 0);
}

/** The scenario's clock in whole minutes. */
export function useScenarioMinute(): number {
  const moment = useLiveState((state) => state.moment);
  return useNow((now) => (moment ? Math.floor(minuteAt(moment, now)) : 0), 0);
}

/** "Sun 18:45", in the reader's language, as the clock runs. */
export function useScenarioTime(): ScenarioTime {
  const minute = useScenarioMinute();
  const firstDay = useLiveState((state) => state.view?.clock.firstDay ?? 'monday');
  return scenarioTime(minute, firstDay, useLocale());
}

/** Whole real seconds until play reaches `p`; they stand still while the round is paused. */
export function useSecondsUntil(p: number | null): number | null {
  const moment = useLiveState((state) => state.moment);
  return useNow((now) => {
    if (p === null || moment === null) return null;
    return Math.max(0, Math.ceil(realSeconds(moment, p - playAt(moment, now))));
  }, null);
}

export interface CountdownFigures {
  closesAt: number;
  totalSeconds: number;
  frozenAtSeconds?: number | undefined;
}

/** The props of `_ui/countdown` for a stretch of play. */
export function useCountdown(fromP: number, untilP: number | null): CountdownFigures | null {
  const moment = useLiveState((state) => state.moment);
  const paused = moment !== null && moment.rate === 0;
  const left = useSecondsUntil(paused ? untilP : null);
  if (moment === null || untilP === null) return null;
  return {
    closesAt: wallClockOf(moment, untilP, moment.at),
    totalSeconds: Math.max(1, Math.round(realSeconds(moment, untilP - fromP))),
    ...(paused && { frozenAtSeconds: left ?? 0 }),
  };
}
