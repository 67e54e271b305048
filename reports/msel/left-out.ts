import { isRecord } from './authors-notation';
import type { Told } from './rows-of';

/** Something of a scenario that an events list has no place for, as its files call it, and how many there are. */
export type LeftOut = { part: string; field: string; count: number };

/** What `mselRows` tells, by the keys of scenario.yaml and of the language files; all else is left out. */
const told: Record<string, readonly string[]> = {
  injects: ['id', 'at', 'after', 'until', 'when', 'unless', 'channel', 'persona', 'kind', 'to', 'deck']
    .concat(['hearing', 'leak', 'picture', 'stars', 'viewers', 'seconds', 'gone', 'level', 'hashtags'])
    .concat(['replyTo', 'quotes']),
  scheduled: ['id', 'at', 'channel', 'picture'],
  intel: ['id', 'role', 'at', 'after', 'until', 'when', 'unless', 'matters'],
  decisions: ['id', 'at', 'after', 'until', 'when', 'unless', 'channel', 'closes', 'lasts', 'picture'].concat(
    ['asks', 'responses', 'silence'],
  ),
  responses: ['id'],
  milestones: ['id', 'by', 'met'],
  channels: ['id'],
  personas: ['id'],
};

/** Of each: what is there in every list, and says nothing about the story. */
const silent = ['format', 'languages'];

/** Words besides those of the rows. */
const wordsLeftOut = [
  'tagline',
  'preview',
  'coverAlt',
  'briefing',
  'roles',
  'goals',
  'facts',
  'rubric',
].concat(['phases', 'enquiries', 'crowd', 'case']);

/** What an events list of a scenario cannot tell, largest first within each part. */
export function leftOutOf({ structure, words }: Told): LeftOut[] {
  return [...partsLeftOut(structure), ...wordsOnly(words)];
}

function partsLeftOut(structure: Told['structure']): LeftOut[] {
  return Object.entries(structure).flatMap(([part, value]) => {
    if (silent.includes(part) || value === undefined) return [];
    const known = told[part];
    if (known === undefined) return [{ part: 'scenario', field: part, count: sizeOf(value) }];
    return fieldsLeftOut(part, Array.isArray(value) ? value : [], known);
  });
}

function fieldsLeftOut(part: string, entries: readonly unknown[], known: readonly string[]): LeftOut[] {
  const counts = new Map<string, number>();
  const inside: unknown[] = [];
  for (const entry of entries) {
    if (!isRecord(entry)) continue;
    for (const [field, value] of Object.entries(entry))
      if (!known.includes(field)) count(counts, field, value);
    if (Array.isArray(entry['responses'])) inside.push(...entry['responses']);
    if (part === 'decisions') count(counts, 'silence', entry['silence']);
  }
  const own = [...counts].map(([field, count]) => ({ part, field, count }));
  return [...own.sort((a, b) => b.count - a.count), ...deeper(inside)];
}

function deeper(responses: readonly unknown[]): LeftOut[] {
  return responses.length === 0 ? [] : fieldsLeftOut('responses', responses, told['responses'] ?? []);
}

/** An empty list and what is off by default say nothing. */
function count(counts: Map<string, number>, field: string, value: unknown): void {
  if (value === undefined || value === false || sizeOf(value) === 0) return;
  counts.set(field, (counts.get(field) ?? 0) + 1);
}

function wordsOnly(words: Told['words']): LeftOut[] {
  return Object.entries(words).flatMap(([field, value]) =>
    wordsLeftOut.includes(field) && value !== undefined
      ? [{ part: 'words', field, count: sizeOf(value) }]
      : [],
  );
}

function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isRecord(value) ? Object.keys(value).length : 1;
}
