import { afterAll, beforeAll, expect, test } from 'vitest';
import { debrief } from '@/engine/debrief';
import { replay } from '@/engine/evolve';
import type { Round, Settings } from '@/engine/round';
import { usualSettings } from '@/engine/usual-settings';
import { type Db, openDb } from '../../database/db';
import { freshDatabase } from '../../database/fresh-database';
import { blankRound } from '../../privacy/blank';
import { smallScenario } from '../../testing/small-scenario';
import { postgresLog } from '../log';
import { noteStage, readRound, storeRound } from '../store';
import { openDebriefMaker } from './make-debrief';

let db: Db;
beforeAll(async () => {
  db = openDb(await freshDatabase());
});
afterAll(() => db.$disconnect());

async function stored(kind: Settings['kind']): Promise<Round> {
  const settings = { ...usualSettings, kind };
  const scenario = await smallScenario({ faster: 8 });
  const id = await storeRound(db, { workshopId: null, scenario, settings, teamCount: 1 });
  const found = await readRound(db, id);
  if (!found) throw new Error('the round was not stored');
  return found.beginning;
}

test('a workshop’s debrief goes before all practice rounds, and one that nobody waits for is not made', async () => {
  const made: string[] = [];
  const makeDebrief = openDebriefMaker(db, postgresLog(db), async (round, log) => {
    made.push(round.id);
    return debrief(replay(round, log), log);
  });
  const practice = await Promise.all([1, 2, 3, 4].map(() => stored('practice')));
  const workshop = await stored('workshop');
  const [first, second, third, fourth] = practice.map(({ id }) => id);
  const asked = practice.map((round) => makeDebrief(round, () => round.id !== third));
  const answers = await Promise.all([...asked, makeDebrief(workshop)]);
  expect(made).toEqual([first, workshop.id, second, fourth]);
  expect(answers.map((answer) => (answer === 'not-wanted' ? answer : 'made'))).toEqual([
    'made',
    'made',
    'not-wanted',
    'made',
    'made',
  ]);
});

test('a round that is erased before or while its debrief is made has none, and that is no failure', async () => {
  const [meanwhile, before] = [await stored('practice'), await stored('practice')];
  const erase = ({ id }: Round) => db.round.deleteMany({ where: { id } });
  const makeDebrief = openDebriefMaker(db, postgresLog(db), async (round, log) => {
    await erase(round);
    return debrief(replay(round, log), log);
  });
  expect(await makeDebrief(meanwhile)).toBe('round-gone');
  await erase(before);
  expect(await makeDebrief(before)).toBe('round-gone');
  await noteStage(db, before.id, 'ended', 0);
});

test('a name that is taken out while the debrief is made is not in the debrief that is kept', async () => {
  const round = await stored('workshop');
  const admitted = { type: 'seat-admitted' as const, seatId: 's', teamId: 'team-1', language: 'en' };
  const events = [{ ...admitted, nickname: 'Zebedee', simulated: false }];
  const by = { role: 'door' as const };
  await postgresLog(db).append(round.id, [{ seq: 1, commandId: 'c', by, at: 0, p: 0, events }]);
  const logs: string[] = [];
  const makeDebrief = openDebriefMaker(db, postgresLog(db), async (beginning, log) => {
    logs.push(JSON.stringify(log));
    if (logs.length === 1) await db.$transaction((tx) => blankRound(tx, round.id, { seatIds: ['s'] }));
    return debrief(replay(beginning, log), log);
  });
  const made = await makeDebrief(round);
  expect(logs.map((log) => log.includes('Zebedee'))).toEqual([true, false]);
  expect((await readRound(db, round.id))?.debrief).toEqual(made);
});
