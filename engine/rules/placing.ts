import type { PlayerCommand } from '../command';
import { type Answer, accept, refuse } from '../result';
import { planOf } from '../world/plan';
import type { Asking } from './asking';

type Place = Extract<PlayerCommand, { type: 'place-response' }>;

/** [Q12] Anybody in the team says where and how the answer goes out; whoever locks confirms it. */
export function placeResponse({ round, team, seat }: Asking, command: Place): Answer {
  const { decisionId, form } = command;
  const decision = planOf(round.scenario).decisions.get(decisionId);
  if (!decision) return refuse('no-such-decision');
  if (team.ballot?.decisionId !== decisionId) return refuse('decision-closed');
  const { places } = decision;
  const channels = [...new Set(command.channels)];
  if (!places?.forms.includes(form) || !channels.every((id) => places.channels.includes(id)))
    return refuse('no-such-thing');
  const now = team.ballot.placement;
  if (now?.form === form && now.channels.join() === channels.join()) return accept();
  return accept({ type: 'response-placed', seatId: seat.id, decisionId, placement: { channels, form } });
}
