import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Settings } from '@/engine/round';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { smallScenario } from '../testing/small-scenario';
import { clearOldPractice, daysOfPractice } from './old-practice';
import { storeRound } from './store';

const day = 24 * 60 * 60 * 1000;
let db: Db;

beforeAll(async () => {
  db = openDb(await freshDatabase());
});
afterAll(() => db.$disconnect());

async function stored(kind: Settings['kind']) {
  const scenario = await smallScenario({ faster: 8 });
  const rest = {
    tempo: 1,
    untimed: false,
    sorting: 'automatic',
    ranking: false,
    lobbyLocked: false,
  } as const;
  return storeRound(db, { workshopId: null, scenario, settings: { kind, ...rest }, teamCount: 1 });
}

test('a practice round is kept for its time and then goes, and no other round goes with it', async () => {
  const [practice, workshop] = [await stored('practice'), await stored('workshop')];
  await db.seat.create({ data: { id: 'alone', roundId: practice, tokenHash: 'x' } });
  const there = async () => (await db.round.findMany({ select: { id: true } })).map(({ id }) => id).sort();

  expect(await clearOldPractice(db, Date.now() + (daysOfPractice - 1) * day)).toBe(0);
  expect(await there()).toEqual([practice, workshop].sort());

  expect(await clearOldPractice(db, Date.now() + (daysOfPractice + 1) * day)).toBe(1);
  expect(await there()).toEqual([workshop]);
  expect(await db.seat.count()).toBe(0);
});
