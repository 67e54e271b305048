import { stringify } from 'yaml';
import { firstSigns } from '@/engine/signs';
import type { ChannelKind, PostKind } from '@/engine/vocabulary';
import { isLanguage } from '@/words/messages/index';
import { authorTime } from './authors-notation';
import type { MselKind, MselRow } from './columns';
import { type Entry, entryOf, type NotTaken, type Reading } from './entries';
import { idGiver } from './ids';
import { meaningsOf } from './meanings';
import { timeReader } from './times';

/** The beginning of a scenario: two files as texts, as values, and what of the list is in neither. */
export type Skeleton = {
  structure: Record<string, unknown>;
  words: Record<string, unknown>;
  structureText: string;
  wordsText: string;
  notTaken: NotTaken[];
};

/** Real seconds that a round should take. */
const usualSeconds = 16 * 60;

/**
 * A scenario's files as far as an events list fills them. Nothing that a score rests on is made up: what the list doesn't say
 * is missing, and the check names it.
 */
export async function skeletonOf(
  rows: readonly (MselRow & { line: number })[],
  { title, language }: { title: string; language: string },
): Promise<Skeleton> {
  if (!isLanguage(language)) throw new Error(`there is no language "${language}"`);
  const reading = await newReading();
  const entries = rows.map((row) => entryOf(row, reading));
  const structure = { ...frame(entries, language), ...peopleAndPlaces(reading), ...structureLists(entries) };
  const words = wordsOf(entries, title, reading);
  const head = '# yaml-language-server: $schema=../schema/';
  return {
    structure,
    words,
    structureText: `${head}scenario.schema.json\n${stringify(structure, { lineWidth: 0 })}`,
    wordsText: `${head}words.schema.json\n${stringify(words, { lineWidth: 0 })}`,
    notTaken: reading.notTaken,
  };
}

async function newReading(): Promise<Reading> {
  return {
    meanings: await meaningsOf(),
    time: timeReader(),
    ids: {
      inject: idGiver('inject'),
      'own-post': idGiver('post'),
      intel: idGiver('intel'),
      decision: idGiver('decision'),
      milestone: idGiver('milestone'),
    },
    personas: idGiver('somebody'),
    channels: idGiver('channel'),
    carries: new Map(),
    roleNames: new Map(),
    notTaken: [],
  };
}

/** The clock: from the hour before the first event to the hour after the last, in two phases that play in a quarter of an hour. */
function frame(entries: readonly Entry[], language: string): Record<string, unknown> {
  const minutes = entries.flatMap(({ structure }) =>
    [structure['at'], structure['by'], structure['closes']].flatMap(minuteOf),
  );
  const starts = minutes.length === 0 ? 9 * 60 : Math.floor(Math.min(...minutes) / 60) * 60;
  const ends = minutes.length === 0 ? starts + 240 : Math.ceil((Math.max(...minutes) + 1) / 60) * 60 + 60;
  const half = authorTime(starts + Math.round((ends - starts) / 2));
  const pace = Math.min(60, Math.max(0.05, Math.round(((ends - starts) / usualSeconds) * 100) / 100));
  return {
    format: 2,
    languages: [language],
    starts: authorTime(starts),
    ends: authorTime(ends),
    phases: [
      { id: 'beginning', from: authorTime(starts), pace },
      { id: 'rest', from: half, pace },
    ],
  };
}

function minuteOf(time: unknown): number[] {
  const [, day, hours, minutes] = /^d(\d+) (\d+):(\d+)$/.exec(String(time)) ?? [];
  return day === undefined ? [] : [(Number(day) - 1) * 1440 + Number(hours) * 60 + Number(minutes)];
}

function peopleAndPlaces({ personas, channels, carries }: Reading): Record<string, unknown> {
  return {
    channels: channels.all().map(({ id }) => ({ id, kind: channelKindOf(carries.get(id) ?? 'post') })),
    personas: personas.all().map(({ id }) => ({ id })),
  };
}

const channelKindByForm: Partial<Record<PostKind, ChannelKind>> = {
  ...{ photo: 'photo', video: 'video', live: 'video', professional: 'professional', news: 'news' },
  ...{ breaking: 'news', call: 'call', mail: 'mail', letter: 'mail', internal: 'internal' },
  ...{ document: 'internal', messenger: 'messenger', 'group-chat': 'messenger', 'voice-note': 'messenger' },
  ...{ forum: 'forum', review: 'review', network: 'network', story: 'story' },
};

function channelKindOf(form: PostKind): ChannelKind {
  return channelKindByForm[form] ?? 'short-text';
}

const places: Record<MselKind, string> = {
  inject: 'injects',
  'own-post': 'scheduled',
  intel: 'intel',
  decision: 'decisions',
  milestone: 'milestones',
};

function structureLists(entries: readonly Entry[]): Record<string, unknown> {
  const of = (kind: MselKind) =>
    entries.filter((entry) => entry.kind === kind).map(({ id, structure }) => ({ id, ...structure }));
  const milestones = of('milestone');
  return {
    facts: [],
    injects: of('inject'),
    decisions: of('decision'),
    intel: of('intel'),
    enquiries: [],
    crowd: [],
    scheduled: of('own-post'),
    ...(milestones.length > 0 ? { milestones } : {}),
  };
}

function wordsOf(entries: readonly Entry[], title: string, reading: Reading): Record<string, unknown> {
  const of = (kind: MselKind) =>
    Object.fromEntries(entries.filter((entry) => entry.kind === kind).map(({ id, words }) => [id, words]));
  const named = (giver: Reading['personas']) => giver.all().map(({ id, name }) => ({ id, name }));
  const roles = [...reading.roleNames].map(([role, name]) => [role, { name }]);
  const milestones = of('milestone');
  return {
    title: firstSigns(title, 60),
    phases: { beginning: '1', rest: '2' },
    channels: Object.fromEntries(named(reading.channels).map(({ id, name }) => [id, name])),
    personas: Object.fromEntries(named(reading.personas).map(({ id, name }) => [id, { name }])),
    ...(roles.length > 0 ? { roles: Object.fromEntries(roles) } : {}),
    facts: {},
    [places.inject]: of('inject'),
    [places.decision]: of('decision'),
    [places.intel]: of('intel'),
    enquiries: {},
    crowd: {},
    [places['own-post']]: of('own-post'),
    ...(Object.keys(milestones).length > 0 ? { [places.milestone]: milestones } : {}),
  };
}
