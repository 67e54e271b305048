import { firstSigns } from '@/engine/signs';
import type { PostKind } from '@/engine/vocabulary';
import { authorTime, fromYaml, isRecord } from './authors-notation';
import type { MselColumn, MselKind, MselRow } from './columns';
import type { idGiver } from './ids';
import type { Meanings } from './meanings';

/** Something of the list that the scenario's files have no place for, or that nobody understood. */
export type NotTaken = { line: number; column: MselColumn; text: string };

/** One row as a scenario's files have it: what goes into scenario.yaml, and what into the language file. */
export type Entry = { kind: MselKind; id: string; structure: Record<string, unknown>; words: unknown };

type Giver = ReturnType<typeof idGiver>;

/** What all rows share while they are read. */
export type Reading = {
  meanings: Meanings;
  time: (text: string) => number | undefined;
  ids: Record<MselKind, Giver>;
  personas: Giver;
  channels: Giver;
  /** what goes over each channel first */
  carries: Map<string, PostKind>;
  roleNames: Map<string, string>;
  notTaken: NotTaken[];
};

type Row = MselRow & { line: number };
type Details = Record<string, unknown>;

/** Keys of a post's details that are structure; the others are words. */
const postStructure = [
  'picture',
  'stars',
  'viewers',
  'seconds',
  'gone',
  'level',
  'hashtags',
  'replyTo',
  'quotes',
];

/** Reads one row. */
export function entryOf(row: Row, reading: Reading): Entry {
  const kind = reading.meanings.kind(row.kind) ?? (row.answers === '' ? 'inject' : 'decision');
  const name = row.title || row.text || row.expected || kind;
  const id = reading.ids[kind].of(row.id || `${row.line} ${name}`, row.id || undefined);
  const details = detailsOf(row, reading);
  switch (kind) {
    case 'inject':
      return { kind, id, ...inject(row, details, reading) };
    case 'own-post':
      return { kind, id, ...ownPost(row, details, reading) };
    case 'intel':
      return { kind, id, ...intel(row, details, reading) };
    case 'decision':
      return { kind, id, ...decision(row, details, reading) };
    case 'milestone':
      return { kind, id, ...milestone(row, reading) };
  }
}

function inject(row: Row, details: Details, reading: Reading) {
  const form = reading.meanings.form(row.form) ?? reading.meanings.form(row.channel) ?? 'post';
  const [structure, words] = parted(details, postStructure);
  spare(row, ['expected', 'notes', 'answers', 'closes'], reading);
  return {
    structure: {
      ...timing(row, reading),
      channel: channel(row, form, reading),
      persona: reading.personas.of(row.from || row.channel || 'somebody'),
      kind: form,
      ...recipients(row, reading),
      ...structure,
    },
    words: { text: row.text || row.title, ...words, label: row.title || firstSigns(row.text, 60) },
  };
}

function ownPost(row: Row, { picture, ...words }: Details, reading: Reading) {
  reading.personas.of(row.from);
  spare(row, ['title', 'to', 'form', 'expected', 'notes', 'condition'], reading);
  return {
    structure: { ...timing(row, reading), channel: channel(row, 'post', reading), ...given({ picture }) },
    words: { text: row.text || row.title, ...words },
  };
}

function intel(row: Row, { matters, ...words }: Details, reading: Reading) {
  const [role] = rolesOf(row, reading);
  spare(row, ['from', 'channel', 'form', 'expected', 'notes'], reading);
  return {
    structure: { ...given({ role }), ...timing(row, reading), ...given({ matters }) },
    words: { title: row.title || firstSigns(row.text, 60), text: row.text || row.title, ...words },
  };
}

function decision(row: Row, details: Details, reading: Reading) {
  const { picture, asks, silence, answers: told, ...words } = details;
  const answers = answersOf(row.answers);
  const about = isRecord(told) ? told : {};
  const responses = answers.map(({ id, label }) => {
    const more = about[id];
    return [id, { label, ...(isRecord(more) ? more : {}) }];
  });
  spare(row, ['from', 'form'], reading);
  return {
    structure: {
      ...timing(row, reading),
      ...closing(row, reading),
      channel: channel(row, 'post', reading),
      ...given({ picture, asks }),
      responses: answers.map(({ id }) => ({ id })),
    },
    words: {
      ...given({
        question: row.title || row.text,
        context: row.title === '' ? undefined : row.text || undefined,
      }),
      responses: Object.fromEntries(responses),
      ...given({ silence: silence === undefined ? undefined : { consequence: silence } }),
      ...given({ facilitator: row.notes || undefined, expected: row.expected || undefined }),
      ...words,
    },
  };
}

function milestone(row: Row, reading: Reading) {
  const { at, ...rest } = timing(row, reading);
  spare(row, ['title', 'text', 'from', 'channel', 'form', 'notes'], reading);
  return { structure: { ...given({ by: at }), ...rest }, words: row.expected || row.title };
}

/** `id: label`, a line each; a line without an id gets one from its words. */
function answersOf(text: string): { id: string; label: string }[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const [, id, label] = /^([a-z][a-z0-9-]*): (.*)$/.exec(line.trim()) ?? [];
    return id === undefined ? { id: `answer-${index + 1}`, label: line.trim() } : { id, label: label ?? '' };
  });
}

function timing(row: Row, reading: Reading): Record<string, unknown> {
  const minute = reading.time(row.time);
  const condition = fromYaml(row.condition);
  if (condition === undefined)
    reading.notTaken.push({ line: row.line, column: 'condition', text: row.condition });
  const waits = condition && Object.keys(condition).length > 0;
  if (minute === undefined && row.time !== '' && !waits && row.id === '')
    reading.notTaken.push({ line: row.line, column: 'time', text: row.time });
  return { ...given({ at: minute === undefined ? undefined : authorTime(minute) }), ...condition };
}

function closing(row: Row, reading: Reading): Record<string, unknown> {
  if (row.closes === '') return {};
  const minutes = /^\+(\d+)/.exec(row.closes)?.[1];
  if (minutes !== undefined) return { lasts: Number(minutes) };
  const minute = reading.time(row.closes);
  if (minute !== undefined) return { closes: authorTime(minute) };
  reading.notTaken.push({ line: row.line, column: 'closes', text: row.closes });
  return {};
}

function channel({ channel }: Row, form: PostKind, { channels, carries }: Reading): string {
  const id = channels.of(channel || 'somewhere');
  if (!carries.has(id)) carries.set(id, form);
  return id;
}

function recipients(row: Row, reading: Reading): { to?: string[] } {
  const to = rolesOf(row, reading);
  return to.length === 0 ? {} : { to };
}

function rolesOf(row: Row, { meanings, roleNames, notTaken }: Reading): string[] {
  if (meanings.everybody(row.to)) return [];
  const found = row.to.split(/[,;\n]/).map((text) => ({ text, meant: meanings.role(text) }));
  for (const { text, meant } of found) {
    if (!meant) notTaken.push({ line: row.line, column: 'to', text: text.trim() });
    if (meant?.name !== undefined) roleNames.set(meant.role, meant.name);
  }
  return found.flatMap(({ meant }) => meant?.role ?? []);
}

function detailsOf(row: Row, { notTaken }: Reading): Details {
  const details = fromYaml(row.details);
  if (details === undefined) notTaken.push({ line: row.line, column: 'details', text: row.details });
  return details ?? {};
}

/** Columns that this kind of row has no place for. */
function spare(row: Row, columns: readonly MselColumn[], { notTaken, meanings }: Reading): void {
  for (const column of columns) {
    const text = row[column];
    if (text !== '' && !(column === 'to' && meanings.everybody(text)))
      notTaken.push({ line: row.line, column, text });
  }
}

function parted(details: Details, keys: readonly string[]): [Details, Details] {
  const entries = Object.entries(details);
  return [
    Object.fromEntries(entries.filter(([key]) => keys.includes(key))),
    Object.fromEntries(entries.filter(([key]) => !keys.includes(key))),
  ];
}

function given(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
