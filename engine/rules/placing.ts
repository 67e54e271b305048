import type { PlayerCommand } from '../command';
import type { Placement } from '../event';
import { type Answer, accept, refuse } from '../result';
import { cardTones } from '../vocabulary';
import { cardPictures } from '../world/card-pictures';
import { planOf } from '../world/plan';
import type { Asking } from './asking';

type Place = Extract<PlayerCommand, { type: 'place-response' }>;

/** [Q12] [Q14] Anybody in the team says where and how the answer goes out; whoever locks confirms it. */
export function placeResponse({ round, team, seat }: Asking, command: Place): Answer {
  const { decisionId, form } = command;
  const decision = planOf(round.scenario).decisions.get(decisionId);
  if (!decision) return refuse('no-such-decision');
  if (team.ballot?.decisionId !== decisionId) return refuse('decision-closed');
  const { places } = decision;
  const channels = [...new Set(command.channels)];
  if (!places?.forms.includes(form) || !channels.every((id) => places.channels.includes(id)))
    return refuse('no-such-thing');
  const { picture } = command;
  const offered = cardPictures(planOf(round.scenario), team.world, decisionId);
  if (picture && !offered.includes(picture)) return refuse('no-such-thing');
  const tone = { tone: command.tone ?? cardTones[0], ...(picture !== undefined && { picture }) };
  const placement = { channels, form, ...(form === 'card' && tone) };
  if (isSame(placement, team.ballot.placement)) return accept();
  return accept({ type: 'response-placed', seatId: seat.id, decisionId, placement });
}

function isSame(a: Placement, b: Placement | undefined): boolean {
  if (a.form !== b?.form || a.tone !== b.tone || a.picture !== b.picture) return false;
  return a.channels.join() === b.channels.join();
}
