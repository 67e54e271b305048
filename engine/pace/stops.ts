import type { PlayMs } from '../ids';
import type { Round } from '../round';
import { holdP } from './openings';
import { plannedPs } from './prepared';
import { skipOf } from './skipping';

/** [C9] [C10] [C12] [W14] Play ms at which play has to be looked at again: it never runs past the moment of a decision, a hold, something planned, or the end of a skip. */
export function nextStopP(round: Round): PlayMs {
  const deadlines = round.teams.flatMap(({ ballot }) => ballot?.deadlineP ?? []);
  const hold = holdP(round);
  const skip = deadlines.length === 0 ? skipOf(round) : null;
  const stops = [
    ...deadlines,
    ...plannedPs(round),
    ...(hold === null ? [] : [hold]),
    ...(skip ? [skip.untilP] : []),
  ];
  return Math.max(round.p, Math.min(Number.POSITIVE_INFINITY, ...stops));
}
