import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Settings } from '@/engine/round';
import { usualSettings } from '@/engine/usual-settings';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { smallScenario } from '../testing/small-scenario';
import { clearOldPractice, daysOfPractice, daysUnstarted } from './old-practice';
import { storeRound } from './store';

const day = 24 * 60 * 60 * 1000;
let db: Db;

beforeAll(async () => {
  db = openDb(await freshDatabase());
});
afterAll(() => db.$disconnect());

async function stored(kind: Settings['kind']) {
  const scenario = await smallScenario({ faster: 8 });
  const settings = { ...usualSettings, kind };
  return storeRound(db, { workshopId: null, scenario, settings, teamCount: 1 });
}

test('a practice round is kept for its time and then goes, and no other round goes with it', async () => {
  const [practice, workshop] = [await stored('practice'), await stored('workshop')];
  await db.seat.create({ data: { id: 'alone', roundId: practice, tokenHash: 'x' } });
  await db.round.update({ where: { id: practice }, data: { stage: 'running' } });
  const there = async () => (await db.round.findMany({ select: { id: true } })).map(({ id }) => id).sort();

  expect(await clearOldPractice(db, Date.now() + (daysOfPractice - 1) * day)).toBe(0);
  expect(await there()).toEqual([practice, workshop].sort());

  expect(await clearOldPractice(db, Date.now() + (daysOfPractice + 1) * day)).toBe(1);
  expect(await there()).toEqual([workshop]);
  expect(await db.seat.count()).toBe(0);
});

test('a practice round that nobody started goes after a day', async () => {
  const [unstarted, started] = [await stored('practice'), await stored('practice')];
  await db.round.update({ where: { id: started }, data: { stage: 'paused' } });
  const there = async (id: string) => (await db.round.count({ where: { id } })) > 0;

  await clearOldPractice(db, Date.now() + daysUnstarted * day - 60_000);
  expect(await there(unstarted)).toBe(true);
  await clearOldPractice(db, Date.now() + daysUnstarted * day + 60_000);
  expect([await there(unstarted), await there(started)]).toEqual([false, true]);
});
