import { afterAll, beforeAll, expect, test } from 'vitest';
import { undrawn } from '@/engine/drawn';
import { newWorkshopSchema } from '@/wire/forms/workshop';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { debriefOf } from '../rounds/debriefs/stored-debrief';
import { noteStage, readRound, storeDebrief } from '../rounds/store';
import { smallScenario } from '../testing/small-scenario';
import { asTrainer, makeInstructor } from '../testing/table';
import { workshopsOf } from './list';
import { makeSeat, seatByToken, takeSeat } from './seats';
import {
  closeWorkshop,
  createWorkshop,
  nextRound,
  playedRounds,
  workshopBehind,
  workshopById,
} from './workshops';

let db: Db;

beforeAll(async () => {
  db = openDb(await freshDatabase());
});
afterAll(() => db.$disconnect());

async function newWorkshop(ownerId: string, title = 'Monday group') {
  const scenario = await smallScenario();
  const settings = { tempo: 1.25, untimed: false, sorting: 'automatic' as const, ranking: true };
  return createWorkshop(db, { ownerId, title, scenario, teamCount: 7, settings });
}

test('a new workshop has eight digits, two long keys and a round in its lobby', async () => {
  const { id, pin } = await newWorkshop(await makeInstructor(db));
  expect(pin).toMatch(/^[1-9]\d{7}$/);
  const workshop = await workshopBehind(db, { pin });
  expect(workshop).toMatchObject({ id, title: 'Monday group', closed: false });
  expect(await workshopBehind(db, { token: workshop?.joinToken ?? '' })).toEqual(workshop);
  expect(workshop?.joinToken).toHaveLength(43);
  const stored = await readRound(db, workshop?.currentRoundId ?? '');
  expect(stored?.beginning).toMatchObject({ stage: 'lobby', settings: { tempo: 1.25, ranking: true } });
  expect(stored?.beginning.teams).toHaveLength(7);
  expect(stored && undrawn(stored.beginning.scenario)).toEqual(await smallScenario());
});

test('a closed workshop gives its PIN back, and its link opens nothing', async () => {
  const { id, pin } = await newWorkshop(await makeInstructor(db));
  const { joinToken = '' } = (await workshopById(db, id)) ?? {};
  await closeWorkshop(db, id);
  expect(await workshopBehind(db, { pin })).toBeUndefined();
  expect(await workshopBehind(db, { token: joinToken })).toMatchObject({ closed: true, pin: null });
});

test('an instructor finds the own workshops, open ones first, and nobody else’s', async () => {
  const [mine, theirs] = [await makeInstructor(db), await makeInstructor(db)];
  const old = await newWorkshop(mine, 'old');
  const open = await newWorkshop(mine, 'open');
  await newWorkshop(theirs, 'theirs');
  const newest = await newWorkshop(mine, 'newest, closed');
  await closeWorkshop(db, newest.id);
  await makeSeat(db, 'secret', { workshopId: open.id });
  const found = await workshopsOf(db, asTrainer(mine));
  expect(found.map(({ title }) => title)).toEqual(['open', 'old', 'newest, closed']);
  expect(found[0]).toMatchObject({
    id: open.id,
    pin: open.pin,
    players: 1,
    scenario: 'small',
    closedAt: null,
  });
  expect(found[1]).toMatchObject({ id: old.id, rounds: [{ stage: 'lobby', startedAt: null }] });
});

test('the next round becomes the current one; rounds that were played are listed', async () => {
  const { id } = await newWorkshop(await makeInstructor(db));
  const first = (await workshopById(db, id))?.currentRoundId ?? '';
  await noteStage(db, first, 'running', 1000);
  await noteStage(db, first, 'ended', 2000);
  const settings = (await readRound(db, first))?.beginning.settings;
  if (!settings) throw new Error('a round');
  const second = await nextRound(db, id, { scenario: await smallScenario(), settings, teamCount: 3 });
  expect((await workshopById(db, id))?.currentRoundId).toBe(second);
  expect(await playedRounds(db, id)).toEqual([{ id: first, scenario: 'small', endedAt: 2000 }]);
});

test('a stored debrief is for the instructor who led the round', async () => {
  const [mine, theirs] = [await makeInstructor(db), await makeInstructor(db)];
  const { id } = await newWorkshop(mine);
  const roundId = (await workshopById(db, id))?.currentRoundId ?? '';
  expect(await debriefOf(db, { roundId, asker: { userId: mine } }, 'en')).toBeUndefined();
  const nothing = { curve: [], score: 0, end: 0, after30Days: 0 };
  const debrief = {
    rules: 1,
    seed: 1,
    endedP: 1,
    early: true,
    teams: [],
    doingNothing: nothing,
    realCase: null,
  };
  await storeDebrief(db, roundId, debrief);
  expect(await debriefOf(db, { roundId, asker: { userId: mine } }, 'da')).toMatchObject({
    debrief,
    words: { title: 'Brødet' },
  });
  expect(await debriefOf(db, { roundId, asker: { userId: theirs } }, 'da')).toBeUndefined();
});

test('a seat is opened by its token, and by its code in its own workshop only; a code makes the old token worthless', async () => {
  const owner = await makeInstructor(db);
  const [here, elsewhere] = [await newWorkshop(owner), await newWorkshop(owner)];
  const seat = await makeSeat(db, 'secret', { workshopId: here.id });
  expect(await seatByToken(db, seat.token)).toEqual({
    ...{ id: seat.id, workshopId: here.id, roundId: null },
    byCode: false,
  });
  expect(await takeSeat(db, 'secret', elsewhere.id, seat.code)).toBeUndefined();
  expect(await takeSeat(db, 'another secret', here.id, seat.code)).toBeUndefined();
  const taken = await takeSeat(db, 'secret', here.id, seat.code.toLowerCase());
  expect(taken).toMatchObject({ id: seat.id, code: seat.code });
  expect(await seatByToken(db, seat.token)).toBeUndefined();
  expect(await seatByToken(db, taken?.token ?? '')).toMatchObject({ id: seat.id });
  const row = JSON.stringify(await db.seat.findUnique({ where: { id: seat.id } }));
  for (const secret of [seat.token, seat.code, taken?.token ?? '']) expect(row).not.toContain(secret);
});

test.each([
  ['no title', { title: ' ', scenario: 'small', teams: 3 }],
  ['a title with control characters', { title: 'a\u0000b', scenario: 'small', teams: 3 }],
  ['too many teams', { title: 'A', scenario: 'small', teams: 61 }],
  ['a tempo of its own', { title: 'A', scenario: 'small', teams: 3, tempo: 3 }],
  ['a field too many', { title: 'A', scenario: 'small', teams: 3, ownerId: 'me' }],
])('a form with %s is refused', (_, form) => {
  expect(newWorkshopSchema.safeParse(form).success).toBe(false);
});
