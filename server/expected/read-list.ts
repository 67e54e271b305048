import { parse } from 'csv-parse/sync';
import { sameName } from '@/engine/names/likeness';
import { nameGiven, shownLine } from '@/engine/names/name';
import { type Role, roles } from '@/engine/vocabulary';
import { type Listed, type ListLine, type ListProblem, mostExpected } from '@/wire/expected';
import { formLimits } from '@/wire/limits';
import { separated, unguarded } from '@/words/spreadsheet-text';
import { columnsOf, type Field, teamWords } from './columns';

/** What a list is read against: who is on it already, which teams there are, what roles are called in any language. */
export type ListContext = {
  known: readonly Pick<Listed, 'name' | 'email'>[];
  teams: number;
  played: readonly Role[];
  /** a name in small letters -> its role */
  roleNames: ReadonlyMap<string, Role>;
};

/** What a list said. `head` is the line of headings as it was given; empty where there is none. */
export type Read = { lines: (ListLine & { raw: string })[]; leftOut: string[]; head: string };
type Row = { cells: string[]; line: number; raw: string };

/** The most lines that are looked at one by one: each is compared with everybody on the list. */
const mostCompared = 3 * mostExpected;

/**
 * Players from a table as text, separated by comma, semicolon or tab, with a line of headings or without. A line with which
 * something is wrong says what; the others are not held up by it.
 */
export function readList(text: string, context: ListContext): Read {
  const rows = rowsOf(text);
  const columns = columnsOf(rows[0]?.cells ?? []);
  const body = columns ? rows.slice(1) : rows;
  const known = [...context.known];
  const lines = body.map((row, place) => {
    const values = columns ? named(row.cells, columns.fields) : guessed(row.cells);
    const isFull = known.length >= mostExpected || place >= mostCompared;
    const line = isFull ? leftOver(row, values) : lineOf(row, values, { ...context, known });
    if (line.problem === null) known.push(line);
    return { ...line, raw: row.raw };
  });
  return { lines, leftOut: columns?.leftOut ?? [], head: columns ? (rows[0]?.raw ?? '') : '' };
}

/** One player as typed into a form, by the same rules as a line of a list. */
export function readOne(
  { name, email, group, team, role }: Listed,
  context: ListContext,
): { ok: true; player: Listed } | { ok: false; problem: ListProblem } {
  const values = {
    ...{ name, email: email ?? '', group: group ?? '', role: role ?? '' },
    team: team === null ? '' : String(team + 1),
  };
  const row = { cells: [], line: 0, raw: '' };
  const isFull = context.known.length >= mostExpected;
  const {
    problem,
    line: _,
    said: __,
    ...player
  } = isFull ? leftOver(row, values) : lineOf(row, values, context);
  return problem ? { ok: false, problem } : { ok: true, player };
}

/** Each row with the number of its first line; a torn quotation mark stays a sign like any other. */
function rowsOf(text: string): Row[] {
  const { separator, body } = separated(text.normalize('NFC').replaceAll(/\r\n?/g, '\n'));
  const bare = body.replace(/^\uFEFF/, '');
  const options = { delimiter: separator, relaxColumnCount: true, trim: true };
  const given = { ...options, info: true, raw: true, skipEmptyLines: true, relaxQuotes: true };
  try {
    return shaped(parse(bare, given));
  } catch {
    return shaped(parse(bare, { ...given, quote: false }));
  }
}

function shaped(parsed: unknown): Row[] {
  const rows: unknown[] = Array.isArray(parsed) ? parsed : [];
  return rows.flatMap((one) => {
    if (!one || typeof one !== 'object' || !('record' in one) || !('info' in one) || !('raw' in one))
      return [];
    const cells = Array.isArray(one.record) ? one.record.map((cell) => unguarded(String(cell))) : [];
    const raw = String(one.raw).replace(/^\n+/, '').replace(/\n$/, '');
    const info = one.info;
    const last = info && typeof info === 'object' && 'lines' in info ? Number(info.lines) : 0;
    const line = last - raw.split('\n').length + 1;
    return cells.some((cell) => cell !== '') ? [{ cells, line, raw }] : [];
  });
}

type Values = Partial<Record<Field, string>>;

function named(cells: string[], fields: (Field | null)[]): Values {
  const values: Values = {};
  for (const [i, field] of fields.entries()) {
    const cell = cells[i] ?? '';
    if (field && cell !== '') values[field] = cell;
  }
  return values;
}

/** Without headings: what has an @ in it is the address; the rest is name, group, team and role, in this order. */
function guessed(cells: string[]): Values {
  const email = cells.find((cell) => cell.includes('@')) ?? '';
  const [name = '', group = '', team = '', role = ''] = cells.filter((cell) => cell !== email || cell === '');
  return { name, email, group, team, role };
}

function typedName({ name, first = '', last = '' }: Values): string {
  return name ?? `${first} ${last}`.trim();
}

/** There is no room for it, whatever it says. */
function leftOver({ line }: Row, values: Values): ListLine {
  const said = typedName(values);
  return { line, name: said, email: null, group: null, team: null, role: null, problem: 'list-full', said };
}

function lineOf({ line }: Row, values: Values, context: ListContext): ListLine {
  const { team = '', role = '', group = '' } = values;
  const typed = typedName(values);
  const given = nameGiven(typed);
  const name = given.ok ? given.name : typed;
  const email = values.email?.toLowerCase() || null;
  const inTeam = team === '' ? null : teamIn(team, context.teams);
  const inRole = role === '' ? null : roleIn(role, context);
  const groupLine = group === '' ? null : shownLine(group, formLimits.accountName);
  const wrong: [boolean, ListProblem, string][] = [
    [!given.ok, given.ok ? 'name-empty' : given.code, typed],
    [context.known.some((one) => sameName(one.name, name)), 'name-twice', name],
    [email !== null && !isAddress(email), 'email-wrong', email ?? ''],
    [email !== null && context.known.some((one) => one.email === email), 'email-twice', email ?? ''],
    [groupLine !== null && !groupLine.ok, 'group-wrong', group],
    [inTeam === undefined, 'unknown-team', team],
    [inRole === undefined, 'unknown-role', role],
  ];
  const found = wrong.find(([is]) => is);
  return {
    ...{ line, name, email, team: inTeam ?? null, role: inRole ?? null },
    group: groupLine?.ok ? groupLine.name : null,
    problem: found?.[1] ?? null,
    said: found?.[2] ?? '',
  };
}

/** One address that a mail server takes as it stands: no list, no name beside it, no line break. */
function isAddress(email: string): boolean {
  return (
    email.length <= formLimits.email &&
    /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\].]+$/.test(email)
  );
}

/** "B", "Team B", "Equipo B" or 2; undefined where there is no such team. */
function teamIn(said: string, teams: number): number | undefined {
  const short = said
    .trim()
    .replace(new RegExp(`^(?:${teamWords.join('|')})\\s*`, 'i'), '')
    .toUpperCase();
  const place = /^\d{1,3}$/.test(short) ? Number(short) - 1 : placeOfLetters(short);
  return place >= 0 && place < teams ? place : undefined;
}

/** A is 0, Z is 25, AA is 26. */
function placeOfLetters(letters: string): number {
  if (!/^[A-Z]{1,2}$/.test(letters)) return -1;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function roleIn(said: string, { played, roleNames }: ListContext): Role | undefined {
  const small = said.trim().toLowerCase();
  const role = roles.find((one) => one === small) ?? roleNames.get(small);
  return role && played.includes(role) ? role : undefined;
}
