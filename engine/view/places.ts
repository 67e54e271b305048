import type { Placement } from '../event';
import type { Scenario } from '../scenario';
import type { Decision } from '../scenario/structure';
import type { Words } from '../scenario/words';
import { placementOf } from '../world/placing';
import { planOf } from '../world/plan';
import type { PlacesView } from './types';

/** [Q12] What a team chooses from when it places its answer, and how it would go out as things are. */
export function placesView(
  decision: Decision,
  chosen: Placement | undefined,
  words: Words,
): PlacesView | null {
  const said = decision.responses.filter(({ audience }) => audience === 'public');
  const now = placementOf(decision, said[0], chosen);
  if (!decision.places || !now) return null;
  return {
    channels: decision.places.channels.map((id) => ({ id, name: words.channels[id] ?? id })),
    forms: decision.places.forms,
    now,
    responseIds: said.map(({ id }) => id),
  };
}

/** [Q12] How a placed answer stands in the feed; a card has the picture of its decision. */
export function placedView(
  scenario: Scenario,
  words: Words,
  decisionId: string,
  placement: Placement | undefined,
) {
  if (!placement) return {};
  const { channels, form, tone } = placement;
  const channelNames = channels.map((id) => words.channels[id] ?? id);
  const placed = { channelNames, form, ...(tone && { tone }) };
  const file = planOf(scenario).decisions.get(decisionId)?.picture;
  if (form !== 'card' || !file) return { placed };
  const alt = words.decisions[decisionId]?.alt ?? '';
  return { placed, picture: { src: `/pictures/${scenario.slug}/${file}`, alt } };
}
