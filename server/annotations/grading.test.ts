import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRound } from '@/engine/create';
import { usualSettings } from '@/engine/usual-settings';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { GradeRow } from '@/wire/annotations';
import { type OpenWorkshop, openTable, openWorkshop, sitDown, type Table } from '../testing/table';
import { grades } from './grades';
import { statements } from './statements';

let table: Table;
let workshop: OpenWorkshop;
let roundId: string;
type Line = Awaited<ReturnType<OpenWorkshop['instructor']>>;

beforeAll(async () => {
  table = await openTable();
  workshop = await openWorkshop(table);
  const row = await table.db.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
  roundId = row.currentRoundId ?? '';
});
afterAll(() => table.close());

const grade = (level: number | null, comment = ''): AnnotationCommand => ({
  type: 'grade',
  teamId: 'team-1',
  decisionId: 'first-word',
  objectiveId: 'owns-it',
  level,
  comment,
});
const anyRound = () =>
  createRound({
    id: 'round',
    scenario: table.scenario,
    seed: 1,
    settings: usualSettings,
    teamCount: 2,
  });

const heardOf = ({ heard }: Pick<Line, 'heard'>) => JSON.stringify(heard.annotations);

test('a written statement, its marks and grades reach the team only when they are shown', async () => {
  const [ada, bo] = [await sitDown(table, workshop.pin, 'Ada'), await sitDown(table, workshop.pin, 'Bo')];
  const trainer = await workshop.instructor();
  await trainer.send({ type: 'start' });
  const { ballot } = await ada.playerView('a decision', (view) => view.ballot);
  const decisionId = ballot?.decisionId ?? '';
  expect(ballot?.ask).toMatchObject({ kind: 'statement', words: 12 });
  const text = 'We are sorry. This was our mistake.';
  expect(await ada.send({ type: 'write-words', decisionId, text })).toMatchObject({ ok: true });
  const responseId = ballot?.responses[0]?.id ?? '';
  await ada.send({ type: 'lock-decision', decisionId, responseId });
  await trainer.until('the statement', () => heardOf(trainer).includes(text));
  expect(heardOf(trainer)).toContain('"responsibility"');

  expect(await trainer.annotate(roundId, grade(3, 'Plain and early.'))).toEqual({ ok: true });
  await trainer.annotate(roundId, {
    type: 'overrule',
    teamId: 'team-1',
    decisionId,
    mark: 'responsibility',
    holds: false,
  });
  expect(await trainer.annotate(roundId, { type: 'show-grades', shown: true })).toMatchObject({ ok: false });
  await trainer.send({ type: 'end' });
  await ada.until('the own statement', () => heardOf(ada).includes(text));
  await bo.until('any annotations', () => bo.heard.annotations.length > 0);
  expect(heardOf(ada)).not.toMatch(/"responsibility"|Plain and early/);

  await trainer.annotate(roundId, { type: 'show-grades', shown: true });
  await ada.until('the grade', () => heardOf(ada).includes('Plain and early.'));
  expect(heardOf(ada)).toContain('"responsibility"');
  expect(heardOf(ada)).not.toContain(workshop.ownerId);
  await trainer.annotate(roundId, grade(4, 'Even better on a second reading.'));
  await ada.until('the change', () => heardOf(ada).includes('second reading'));
  expect(heardOf(bo)).not.toMatch(/our mistake|Plain and early|second reading/);

  await trainer.annotate(roundId, { type: 'show-grades', shown: false });
  await ada.until('them taken back', () => ada.heard.annotations.at(-1)?.annotations.grades?.length === 0);
});

test('observers see others’ levels only of what they have rated, instructors all, a team the instructors’ without who gave them', () => {
  const row = (authorId: string, observer: boolean): GradeRow => ({
    id: `${authorId}/team-1//owns-it`,
    authorId,
    authorName: authorId,
    observer,
    teamId: 'team-1',
    decisionId: null,
    objectiveId: 'owns-it',
    level: 2,
    comment: '',
    removed: false,
  });
  const elsewhere = { ...row('ida', false), id: 'ida/team-2//owns-it', teamId: 'team-2' };
  const annotations = {
    grades: [{ ...row('ida', false), comment: 'Early.' }, row('olga', true), elsewhere],
    shown: [{ id: 'grades' as const, removed: false }],
  };
  const seen = (reader: Parameters<typeof grades.shown>[0]) =>
    grades.shown(reader, annotations, anyRound()).grades ?? [];
  expect(seen({ rights: 'observes', id: 'olga' })).toEqual([row('ida', false), row('olga', true)]);
  expect(seen({ rights: 'observes', id: 'otto' })).toEqual([]);
  expect(seen({ rights: 'runs', id: 'ida' })).toHaveLength(3);
  const [own, ...more] = seen({ rights: 'plays', id: 'seat', teamId: 'team-1' });
  expect(own).toMatchObject({ level: 2, authorName: '' });
  expect(JSON.stringify([own, more])).not.toMatch(/ida|olga/);
  expect(seen({ rights: 'plays', id: 'seat', teamId: 'team-3' })).toEqual([]);
  expect(seen({ rights: 'shows', id: '' })).toEqual([]);
});

test('[X4] in works-council mode the words of a team of two stay with the team', () => {
  const plain = anyRound();
  const row = {
    ...{ id: 's', teamId: 'team-1', decisionId: 'first-word', kind: 'statement' as const, text: 'We know.' },
    ...{ words: 2, limit: 12, language: 'en', minute: 600, marks: [], removed: false },
  };
  const seen = (round: typeof plain) =>
    statements.shown({ rights: 'runs', id: 'ida' }, { statements: [row] }, round).statements;
  expect(seen(plain)).toHaveLength(1);
  expect(seen({ ...plain, settings: { ...plain.settings, worksCouncil: true } })).toEqual([]);
});
