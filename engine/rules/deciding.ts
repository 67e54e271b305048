import type { PlayerCommand } from '../command';
import { type Answer, accept, refuse } from '../result';
import type { Ballot } from '../round';
import type { Decision, Response } from '../scenario/structure';
import { stormOf } from '../storm-of-round';
import { planOf } from '../world/plan';
import { openResponses } from '../world/resolve';
import type { Asking } from './asking';
import { agreed } from './chain';
import { actingLead } from './seats';

type Vote = Extract<PlayerCommand, { type: 'cast-vote' }>;
type Lock = Extract<PlayerCommand, { type: 'lock-decision' }>;

/** [D3] Every seat may vote and change its vote until the decision closes. */
export function castVote(asking: Asking, command: Vote): Answer {
  const open = stillOpen(asking, command.decisionId, command.responseId);
  if ('ok' in open) return open;
  if (open.ballot.chain) return refuse('decision-closed');
  const { decisionId, responseId, confidence } = command;
  const before = open.ballot.votes[asking.seat.id];
  if (before?.responseId === responseId && before.confidence === confidence) return accept();
  const vote = { type: 'vote-cast' as const, seatId: asking.seat.id, decisionId, responseId };
  return accept(confidence === undefined ? vote : { ...vote, confidence });
}

/** [D3] The lead's lock ends the decision at once; the lock is also the lead's vote. */
export function lockDecision(asking: Asking, command: Lock): Answer {
  const open = stillOpen(asking, command.decisionId, command.responseId);
  if ('ok' in open) return open;
  if (actingLead(asking.team) !== asking.seat.id) return refuse('only-the-lead');
  const { decisionId, responseId } = command;
  const resolved = { type: 'decision-resolved' as const, teamId: asking.team.id };
  return accept(
    { type: 'vote-cast', seatId: asking.seat.id, decisionId, responseId },
    ...agreed(asking.round, { ...resolved, decisionId, responseId, ending: 'locked' }, asking.seat.id),
  );
}

type Open = { ballot: Ballot; decision: Decision; response: Response };

/** [D6] Open to this team now, the grace after zero included, with a response that this team may choose. */
function stillOpen({ round, team }: Asking, decisionId: string, responseId: string): Open | Answer {
  if (round.stage !== 'running') return refuse('not-running');
  const decision = planOf(round.scenario).decisions.get(decisionId);
  if (!decision) return refuse('no-such-decision');
  const { ballot } = team;
  if (ballot?.decisionId !== decisionId) return refuse('decision-closed');
  const response = decision.responses.find((one) => one.id === responseId);
  if (!response) return refuse('no-such-response');
  if (!openResponses(stormOf(round), team.world, decision).includes(response))
    return refuse('response-not-open');
  return { ballot, decision, response };
}
