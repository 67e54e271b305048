import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { readRound } from '../rounds/store';
import { rehearsedRound } from '../testing/rehearsed';
import { smallScenario } from '../testing/small-scenario';
import { asTrainer, makeInstructor } from '../testing/table';
import type { StaffAccount } from '../workshops/access';
import { resultsOf } from './results';

let db: Db;
let made: Awaited<ReturnType<typeof rehearsedRound>>;

beforeAll(async () => {
  db = openDb(await freshDatabase());
  made = await rehearsedRound(db, {
    scenario: await smallScenario({ faster: 8 }),
    teams: 2,
    seatsPerTeam: 2,
    ...{ nicknames: ['Ada'], real: true },
  });
  await db.workshop.update({ where: { id: made.workshopId }, data: { groupName: 'Press office' } });
});
afterAll(() => db.$disconnect());

test('a round is told by its teams, as its debrief has them, and names nobody', async () => {
  const [result, ...others] = await resultsOf(db, { by: asTrainer(made.ownerId), language: 'da' });
  expect(others).toEqual([]);
  expect(result).toMatchObject({
    id: made.roundId,
    group: 'Press office',
    title: 'Brødet',
    onPaper: false,
    startedAt: Date.UTC(2026, 4, 4, 9),
  });
  const debrief = (await readRound(db, made.roundId))?.debrief;
  expect(result?.teams.map(({ choices }) => choices)).toEqual(
    debrief?.teams.map(({ decisions }) =>
      decisions.map(({ decisionId, responseId }) => ({ decisionId, responseId })),
    ),
  );
  expect(result?.teams.map(({ outcome, desk }) => ({ outcome, desk }))).toEqual(
    debrief?.teams.map(({ marks }) => ({ outcome: marks.outcome, desk: marks.desk })),
  );
  expect(JSON.stringify(result)).not.toContain('Ada');
});

test('figures are the whole organisation’s, by group or by scenario, and not from the bin; debriefs open for those who may', async () => {
  const asked = { by: asTrainer(made.ownerId), language: 'en' };
  const opens = async (by: StaffAccount) => (await resultsOf(db, { ...asked, by })).map((one) => one.isOpen);
  expect(await opens(asked.by)).toEqual([true]);
  expect(await opens({ id: 'somebody else', role: 'owner' })).toEqual([true]);
  const viewer = { id: await makeInstructor(db), role: 'viewer' as const };
  expect(await opens(viewer)).toEqual([false]);
  await db.workshopShare.create({ data: { workshopId: made.workshopId, userId: viewer.id } });
  expect(await opens(viewer)).toEqual([true]);
  expect(await resultsOf(db, asked, { group: 'Press office' })).toHaveLength(1);
  expect(await resultsOf(db, asked, { group: 'Night desk' })).toEqual([]);
  expect(await resultsOf(db, asked, { scenario: 'small' })).toHaveLength(1);
  expect(await resultsOf(db, asked, { scenario: 'another' })).toEqual([]);
  await db.workshop.update({ where: { id: made.workshopId }, data: { deletedAt: new Date() } });
  expect(await resultsOf(db, asked)).toEqual([]);
  await db.workshop.update({ where: { id: made.workshopId }, data: { deletedAt: null } });
});

test('levels are the instructors’ mean; an observer’s grades stand apart', async () => {
  const { roundId, workshopId, ownerId } = made;
  const grade = { roundId, teamId: 'team-1', objectiveId: 'empathy', authorName: 'x' };
  const who = { id: 'omar', workshopId, rights: 'observer' as const, name: 'Omar', tokenHash: 'h' };
  await db.colleague.create({ data: who });
  await db.grade.createMany({
    data: [
      { ...grade, authorId: ownerId, level: 3 },
      { ...grade, authorId: ownerId, decisionId: 'first-word', level: 2 },
      { ...grade, authorId: 'omar', level: 0 },
    ],
  });
  const [result] = await resultsOf(db, { by: asTrainer(ownerId), language: 'en' });
  expect(result?.teams.map(({ rubric }) => rubric)).toEqual([{ empathy: 2.5 }, {}]);
});

test('teams of simulated players alone are nobody’s result', async () => {
  const scenario = await smallScenario({ faster: 8 });
  const rehearsal = await rehearsedRound(db, { scenario, teams: 2, seatsPerTeam: 2 });
  const results = await resultsOf(db, { by: asTrainer(rehearsal.ownerId), language: 'en' });
  expect(results.find(({ id }) => id === rehearsal.roundId)?.teams).toEqual([]);
  await db.workshop.delete({ where: { id: rehearsal.workshopId } });
});

test('in works-council mode a team that is hardly more than a person is left out', async () => {
  const { workshopId, ownerId } = made;
  await db.workshop.update({ where: { id: workshopId }, data: { worksCouncil: true } });
  const [result] = await resultsOf(db, { by: asTrainer(ownerId), language: 'en' });
  expect(result?.teams).toEqual([]);
});
