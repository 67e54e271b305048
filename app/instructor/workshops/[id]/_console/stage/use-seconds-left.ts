'use client';

import { useLiveState } from '@/app/_live/live-provider';
import { closesAt, realSeconds } from '@/app/_live/moment';
import { useNow } from '@/app/_ui/use-now';
import type { TeamStatus } from '@/engine/view/console';
import { lateSeconds } from './needs';

/** Ids of the teams whose decision has so little time left that silence counts; it changes as the clock runs. */
export function useLateTeams(teams: readonly TeamStatus[]): ReadonlySet<string> {
  const moment = useLiveState((state) => state.moment);
  const joined = useNow((now) => {
    if (moment === null) return '';
    return teams
      .filter(({ ballot }) => {
        if (ballot === null || ballot.deadlineP === null) return false;
        const { deadlineP, extraMs } = ballot;
        const left =
          moment.rate === 0 && moment.going !== 'waits'
            ? realSeconds(moment, deadlineP - moment.p) + extraMs / 1000
            : (closesAt(moment, deadlineP, extraMs, moment.at) - now) / 1000;
        return left <= lateSeconds;
      })
      .map(({ id }) => id)
      .join(' ');
  }, '');
  return new Set(joined === '' ? [] : joined.split(' '));
}
