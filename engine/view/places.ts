import type { Placement } from '../event';
import type { Scenario } from '../scenario';
import type { Decision } from '../scenario/structure';
import type { Words } from '../scenario/words';
import { cardPictures, pictureOnCard } from '../world/card-pictures';
import { placementOf } from '../world/placing';
import { planOf } from '../world/plan';
import type { World } from '../world/world';
import { pictureNamed } from './pictures';
import type { FeedItem, PlacesView } from './types';

/** [Q12] [Q14] What a team chooses from when it places its answer, and how it would go out as things are. */
export function placesView(
  scenario: Scenario,
  world: World,
  decision: Decision,
  { chosen, words }: { chosen: Placement | undefined; words: Words },
): PlacesView | null {
  const said = decision.responses.filter(({ audience }) => audience === 'public');
  const now = placementOf(decision, said[0], chosen);
  if (!decision.places || !now) return null;
  const { forms } = decision.places;
  const files = forms.includes('card') ? cardPictures(planOf(scenario), world, decision.id) : [];
  return {
    channels: decision.places.channels.map((id) => ({ id, name: words.channels[id] ?? id })),
    forms,
    now: now.form === 'card' ? { ...now, picture: onCard(scenario, decision.id, now) } : now,
    pictures: files.map((file) => ({ file, ...pictureNamed(scenario, words, file) })),
    responseIds: said.map(({ id }) => id),
  };
}

function onCard(scenario: Scenario, decisionId: string, { picture }: Placement): string | null {
  return pictureOnCard(planOf(scenario), decisionId, picture);
}

/** [Q12] [Q14] How a placed answer stands in the feed. */
export function placedView(
  scenario: Scenario,
  words: Words,
  decisionId: string,
  placement: Placement | undefined,
): Pick<FeedItem, 'placed'> & { picture?: NonNullable<FeedItem['picture']> } {
  if (!placement) return {};
  const { channels, form, tone } = placement;
  const channelNames = channels.map((id) => words.channels[id] ?? id);
  const placed = { channelNames, form, ...(tone && { tone }) };
  const file = form === 'card' ? onCard(scenario, decisionId, placement) : null;
  return { placed, ...(file !== null && { picture: pictureNamed(scenario, words, file) }) };
}
