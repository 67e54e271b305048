import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRoundFile } from '@/engine/round-file/read';
import { brokenSeals } from '@/engine/round-file/seal';
import { verifyRound } from '@/engine/round-file/verify';
import { type Db, openDb } from '@/server/database/db';
import { freshDatabase } from '@/server/database/fresh-database';
import { rehearsedRound } from '@/server/testing/rehearsed';
import { smallScenario } from '@/server/testing/small-scenario';
import type { SheetId } from '@/wire/limits';
import { jsonOf } from '../data/json';
import { sealedOf } from '../data/sealed';
import { makeExport } from '../make';
import { type EndedRound, endedRound } from '../reading/ended-round';
import { csvOf } from './csv';
import { sheetsOf } from './index';
import type { ColumnId, Sheet, SheetWords } from './sheet';
import { xlsxOf } from './xlsx';

/** What a spreadsheet program would run, and what a plain object knows before anything was put in it. */
const nicknames = [
  ...['=HYPERLINK("http://x")', 'Åse Bødker', '@sum', '-1+1'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
];
const words: SheetWords = {
  language: 'da',
  team: (index) => `Hold ${index + 1}`,
  silence: 'Tavshed',
  doingNothing: 'Gør ingenting',
  realCase: 'Virkeligheden',
  instructor: 'instruktøren',
  yes: 'ja',
  no: 'nej',
  ending: (ending) => ending,
  role: (role) => role,
  form: (form) => form,
  answer: (answer) => answer,
  enquiryKind: (kind) => kind,
  statementKind: (kind) => kind,
  mark: (mark) => mark,
  tag: (tag) => tag,
  cardKind: (kind) => kind,
  surveyQuestion: (question) => question,
  languageName: (language) => language ?? '',
  moment: (minute) => `minut ${minute}`,
};
const heading = (column: ColumnId) => column;
const name = (sheet: SheetId) => sheet;

let round: EndedRound;

beforeAll(async () => {
  const db = openDb(await freshDatabase());
  const scenario = await smallScenario({ faster: 4 });
  const given = { scenario, teams: 2, seatsPerTeam: 4, nicknames, said: '+45 12 34 56 78' };
  const { roundId, ownerId, workshopId } = await rehearsedRound(db, given);
  await writeAnnotations(db, { roundId, workshopId, authorId: ownerId });
  expect(await endedRound(db, { roundId, asker: { userId: 'somebody else' } })).toBe('no-such-round');
  const found = await endedRound(db, { roundId, asker: { userId: ownerId } });
  if (typeof found === 'string') throw new Error(found);
  round = found;
});

describe('the sheets of an ended round', () => {
  it('hold every decision of every team, and every vote', () => {
    const made = round.debrief.teams.flatMap(({ decisions }) => decisions);
    expect(sheet('decisions').rows).toHaveLength(made.length);
    const counted = sheet('votes').rows.filter((row) => row.counted === 'ja');
    const split = made.flatMap((decision) => decision.split).reduce((sum, { votes }) => sum + votes, 0);
    expect(counted.length).toBe(split);
    expect(sheet('votes').rows.map((row) => row.nickname)).toContain(nicknames[0]);
  });

  it('tell nothing of single people when asked without names', () => {
    const text = sheetsOf(round, words, false)
      .map((one) => csvOf(one, { heading, language: 'en' }).toString())
      .join('\n');
    for (const nickname of ['HYPERLINK', 'Åse Bødker', 'Player', '+45']) expect(text).not.toContain(nickname);
    const json = jsonOf(round, sheetsOf(round, words, false), false).toString();
    for (const nickname of ['HYPERLINK', 'Åse Bødker', 'Player', '+45']) expect(json).not.toContain(nickname);
  });
});

describe('figures', () => {
  it('have no more decimals than a reader can use', () => {
    const figures = sheetsOf(round, words, true).flatMap(({ id, rows }) =>
      rows.flatMap((row) => Object.entries(row).map(([column, value]) => ({ id, column, value }))),
    );
    const long = figures.filter(
      ({ value }) => typeof value === 'number' && !/^-?\d+(\.\d{1,3})?$/.test(`${value}`),
    );
    expect(long).toEqual([]);
  });
});

describe('the annotations of a round', () => {
  it('are sheets like the others: notes, grades, the board, the plan, the survey', () => {
    expect(sheet('notes').rows).toEqual([
      expect.objectContaining({ team: 'Hold 1', seconds: 12.5, tag: 'strong', text: '=1+1', author: 'Ina' }),
    ]);
    expect(sheet('grades').rows).toMatchObject([{ objective: 'care', level: 3, comment: 'Åse led this' }]);
    expect(sheet('board').rows).toMatchObject([{ kind: 'change', team: 'Hold 2', dots: 1 }]);
    expect(sheet('plan').rows).toMatchObject([{ action: '@rota', owner: 'Åse Bødker', done: 'nej' }]);
    const survey = sheet('survey').rows;
    expect(survey).toContainEqual({ question: 'useful', level: 4, answers: 3, text: null, language: null });
    expect(survey).toContainEqual({
      question: 'words',
      level: null,
      answers: null,
      text: 'More time',
      language: '',
    });
  });

  it('without names: no notes, no comments, no owner, nobody who graded', () => {
    const sheets = sheetsOf(round, words, false);
    expect(sheets.map(({ id }) => id)).not.toContain('notes');
    const text = JSON.stringify(sheets);
    for (const word of ['Åse', 'Ina', '=1+1']) expect(text).not.toContain(word);
    expect(sheets.find(({ id }) => id === 'grades')?.rows).toMatchObject([{ level: 3 }]);
  });
});

describe('CSV', () => {
  it('is UTF-8 with its mark, and keeps Danish letters and figures', () => {
    const bytes = csvOf(sheet('votes'), { heading, language: 'da' });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse(bytes, { bom: true, delimiter: ';', columns: true });
    expect(rows.map(nicknameOf)).toContain('Åse Bødker');
    const [curve] = parse(csvOf(sheet('decisions'), { heading, language: 'da' }), {
      bom: true,
      delimiter: ';',
      columns: true,
    });
    const effect = round.debrief.teams[0]?.decisions[0]?.effect.overall ?? 0;
    expect(curve).toMatchObject({ effect: String(effect).replace('.', ','), team: 'Hold 1' });
  });

  it('defuses what a spreadsheet program would run', () => {
    const rows = parse(csvOf(sheet('votes'), { heading, language: 'en' }), { bom: true, columns: true });
    const names = rows.map(nicknameOf);
    for (const nickname of ['=HYPERLINK("http://x")', '@sum', '-1+1']) {
      expect(names).toContain(`'${nickname}`);
      expect(names).not.toContain(nickname);
    }
    const said = parse(csvOf(sheet('chat'), { heading, language: 'en' }), { bom: true, columns: true });
    expect(said[0]).toMatchObject({ text: "'+45 12 34 56 78" });
  });
});

describe('XLSX', () => {
  it('is read back by another library, sheet by sheet, words as words', async () => {
    const sheets = sheetsOf(round, words, true);
    const book = await readXlsxFile(await xlsxOf(sheets, { heading, name }));
    expect(book.map(({ sheet: title }) => title)).toEqual(sheets.map(({ id }) => id));
    const votes = book.find(({ sheet: title }) => title === 'votes')?.data ?? [];
    const column = votes[0]?.indexOf('nickname') ?? -1;
    expect(votes.map((row) => row[column])).toEqual(expect.arrayContaining(nicknames));
    expect(votes).toHaveLength(sheet('votes').rows.length + 1);
    const teams = book.find(({ sheet: title }) => title === 'teams')?.data ?? [];
    const [first] = round.debrief.teams;
    expect(teams[1]?.[teams[0]?.indexOf('end') ?? -1]).toBe(first?.outcome.end);
  });
});

describe('JSON', () => {
  it('holds everybody by the name they gave', () => {
    const text = jsonOf(round, sheetsOf(round, words, true), true).toString();
    const document: { debrief: { teams: { names: string[] }[] } } = JSON.parse(text);
    const told = document.debrief.teams.flatMap(({ names }) => names);
    expect(told).toEqual(expect.arrayContaining(nicknames));
  });
});

describe('a file that was asked for', () => {
  const homePage = 'http://localhost';
  const asked = { kind: 'report', language: 'en', names: false, anyway: false, homePage } as const;
  const at = (instant: string, timeZone: string | null, title = 'Monday') => ({
    ...round,
    startedAt: Date.parse(instant),
    workshop: { ...round.workshop, title, timeZone },
  });

  it.each([
    ['2026-05-04T22:30:00Z', 'Europe/Copenhagen', '2026-05-05'],
    ['2026-05-04T22:30:00Z', 'America/New_York', '2026-05-04'],
    ['2026-03-28T23:30:00Z', 'Europe/Copenhagen', '2026-03-29'],
  ])('played at %s in %s has the day %s in its name', async (instant, zone, day) => {
    const made = await makeExport(at(instant, zone), { ...asked, kind: 'json' });
    expect(made).toMatchObject({ name: { last: [day] } });
  });

  it('tells of signs that no font has, and is made when asked for again', async () => {
    const odd = at('2026-05-04T12:00:00Z', 'UTC', 'Monday 𓀀');
    expect(await makeExport(odd, asked)).toEqual({ unprintable: ['𓀀'] });
    expect(await makeExport(odd, { ...asked, anyway: true })).toMatchObject({ type: 'application/pdf' });
  });
});

describe('the sealed round file', () => {
  it.each([true, false])('is whole and gives its results when played again (names: %s)', async (names) => {
    const text = (await sealedOf(round, names)).toString();
    expect(brokenSeals(text, (part) => createHash('sha256').update(part, 'utf8').digest('hex'))).toEqual([]);
    const read = readRoundFile(JSON.parse(text));
    if (!read.ok) throw new Error(read.problems.map(({ reason }) => reason).join());
    expect(verifyRound(read.opened).verdict).toBe('same');
    for (const nickname of ['Åse Bødker', '__proto__', 'constructor'])
      expect(text.includes(JSON.stringify(nickname))).toBe(names);
    expect(text.includes('+45 12')).toBe(names);
  });
});

function sheet(id: SheetId): Sheet {
  const found = sheetsOf(round, words, true).find((one) => one.id === id);
  if (!found) throw new Error(`no sheet ${id}`);
  return found;
}

function nicknameOf(row: unknown): string {
  return row && typeof row === 'object' && 'nickname' in row ? String(row.nickname) : '';
}

/** What an instructor and three people write after a round. */
async function writeAnnotations(db: Db, ids: { roundId: string; workshopId: string; authorId: string }) {
  const { roundId, workshopId, authorId } = ids;
  const by = { authorId, authorName: 'Ina' };
  const note = { id: 'n', roundId, ...by, p: 12_500n, teamId: 'team-1', tag: 'strong', text: '=1+1' };
  await db.note.create({ data: note });
  const grade = { roundId, ...by, teamId: 'team-1', objectiveId: 'care', level: 3, comment: 'Åse led this' };
  await db.grade.create({ data: grade });
  const card = { roundId, kind: 'change' as const, teamId: 'team-2', text: 'Read the desk' };
  await db.card.create({ data: { id: 'c', ...card, votes: { create: { voterId: 's1' } } } });
  await db.card.create({ data: { id: 'hidden', ...card, removedAt: new Date() } });
  await db.planItem.create({
    data: { id: 'i', workshopId, roundId, action: '@rota', owner: 'Åse Bødker', due: '2026-12-01' },
  });
  const answers = { useful: 4, real: null, heard: 2, ready: 5, words: 'More time' };
  for (const seatId of ['s0', 's1', 's2'])
    await db.surveyAnswer.create({ data: { roundId, seatId, answers, shown: answers } });
}
