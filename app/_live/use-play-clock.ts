'use client';

import { useLocale } from 'use-intl';
import type { BallotView } from '@/engine/view/types';
import { type ScenarioTime, scenarioTime } from '@/words/scenario-time';
import { useNow } from '../_ui/use-now';
import { useLiveState } from './live-provider';
import { closesAt, minuteAt, playAt, realSeconds } from './moment';

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

type Deciding = Pick<BallotView, 'openedP' | 'deadlineP' | 'extraMs'>;

/** The props of `_ui/countdown` for an open decision; null without one, and without a countdown. */
export function useCountdown(ballot: Deciding | null): CountdownFigures | null {
  const moment = useLiveState((state) => state.moment);
  const frozen = moment !== null && moment.rate === 0 && moment.going !== 'waits';
  const left = useSecondsUntil(frozen ? (ballot?.deadlineP ?? null) : null);
  if (moment === null || ballot === null || ballot.deadlineP === null) return null;
  const { openedP, deadlineP, extraMs } = ballot;
  const extra = extraMs / 1000;
  return {
    closesAt: closesAt(moment, deadlineP, extraMs, moment.at),
    totalSeconds: Math.max(1, Math.round(realSeconds(moment, deadlineP - openedP) + extra)),
    ...(frozen && { frozenAtSeconds: Math.ceil((left ?? 0) + extra) }),
  };
}

/** Whole real seconds that the team still has for its decision; null without a countdown. */
export function useSecondsLeft(ballot: Deciding | null): number | null {
  const figures = useCountdown(ballot);
  const running = useNow((now) => (figures ? Math.max(0, Math.ceil((figures.closesAt - now) / 1000)) : 0), 0);
  return figures === null ? null : (figures.frozenAtSeconds ?? running);
}
