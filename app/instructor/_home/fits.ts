import type { WorkshopItem } from '../../../server/protocol';
import type { Shown } from './workshop-filter';

/** Whether a workshop belongs in the list: by its state, and by its title, its scenarios' titles or its PIN. */
export function fits(
  workshop: WorkshopItem,
  words: string,
  shown: Shown,
  titles: ReadonlyMap<string, string>,
): boolean {
  const closed = workshop.closedAt !== null;
  if (shown === 'open' && closed) return false;
  if (shown === 'ended' && !closed) return false;
  const slugs = [workshop.scenario, ...workshop.rounds.map((round) => round.scenario)];
  const text = [workshop.title, workshop.pin ?? '', ...slugs.map((slug) => titles.get(slug) ?? slug)];
  return text.join(' ').toLowerCase().includes(words.trim().toLowerCase());
}
