import type { Placement } from '../event';
import type { Decision } from '../scenario/structure';
import type { Words } from '../scenario/words';
import { placementOf } from '../world/placing';
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

/** [Q12] How a placed answer stands in the feed. */
export function placedView(placement: Placement | undefined, words: Words) {
  if (!placement) return {};
  const channelNames = placement.channels.map((id) => words.channels[id] ?? id);
  return { placed: { channelNames, form: placement.form } };
}
