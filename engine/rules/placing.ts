import type { PlayerCommand } from '../command';
import type { Placement } from '../event';
import { type Answer, accept, refuse } from '../result';
import { cardTones } from '../vocabulary';
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
  const tone = form === 'card' ? { tone: command.tone ?? cardTones[0] } : {};
  const placement = { channels, form, ...tone };
  if (isSame(placement, team.ballot.placement)) return accept();
  return accept({ type: 'response-placed', seatId: seat.id, decisionId, placement });
}

function isSame(a: Placement, b: Placement | undefined): boolean {
  return a.form === b?.form && a.tone === b.tone && a.channels.join() === b.channels.join();
}
