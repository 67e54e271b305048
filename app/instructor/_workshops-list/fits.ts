import type { WorkshopItem } from '@/wire/lists';
import { searchable } from '@/words/searchable';

export type Shown = 'open' | 'closed' | 'archived' | 'bin';

/** The one list in which a workshop stands. */
export function placeOf({ closedAt, archivedAt, deletedAt }: WorkshopItem): Shown {
  if (deletedAt !== null) return 'bin';
  if (archivedAt !== null) return 'archived';
  return closedAt === null ? 'open' : 'closed';
}

/** Whether a workshop is meant: by its title, its group, its scenarios' titles or its PIN. */
export function fits(workshop: WorkshopItem, words: string, titles: ReadonlyMap<string, string>): boolean {
  const slugs = [workshop.scenario, ...workshop.rounds.map((round) => round.scenario)];
  const { title, group, pin } = workshop;
  const text = [title, group ?? '', pin ?? '', ...slugs.map((slug) => titles.get(slug) ?? slug)].join(' ');
  const wanted = searchable(words.trim());
  // A PIN is read and typed in two halves.
  return searchable(text).includes(wanted) || (/^[\d\s]{4,}$/.test(wanted) && text.includes(digits(wanted)));
}

function digits(words: string): string {
  return words.replaceAll(/\s/g, '');
}
