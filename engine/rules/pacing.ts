import { isHeld, nextOpeningP } from '../pace/openings';
import { nextThingP } from '../pace/skipping';
import { type Answer, accept, refuse } from '../result';
import type { Round } from '../round';

/** [C12] The decision that is held opens in the next second. */
export function openDecision(round: Round): Answer {
  if (round.stage !== 'running') return refuse('not-running');
  const upToP = isHeld(round) ? nextOpeningP(round) : null;
  return upToP === null ? accept() : accept({ type: 'hold-lifted', upToP });
}

/** [C11] Play runs ahead to the next thing of the script; while a team decides there is nothing to run to. */
export function goToNext(round: Round): Answer {
  if (round.stage !== 'running') return refuse('not-running');
  if (round.teams.some(({ ballot }) => ballot !== null)) return refuse('somebody-decides');
  if (round.p < round.skipToP) return accept();
  return accept({ type: 'sent-ahead', toP: nextThingP(round) });
}
