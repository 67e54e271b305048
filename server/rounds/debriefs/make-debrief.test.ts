import { afterAll, beforeAll, expect, test } from 'vitest';
import { debrief } from '@/engine/debrief';
import { replay } from '@/engine/evolve';
import type { Round, Settings } from '@/engine/round';
import { type Db, openDb } from '../../database/db';
import { freshDatabase } from '../../database/fresh-database';
import { smallScenario } from '../../testing/small-scenario';
import { postgresLog } from '../log';
import { readRound, storeRound } from '../store';
import { openDebriefMaker } from './make-debrief';

let db: Db;
beforeAll(async () => {
  db = openDb(await freshDatabase());
});
afterAll(() => db.$disconnect());

async function stored(kind: Settings['kind']): Promise<Round> {
  const rest = {
    tempo: 1,
    untimed: false,
    sorting: 'automatic',
    ranking: false,
    lobbyLocked: false,
  } as const;
  const scenario = await smallScenario({ faster: 8 });
  const id = await storeRound(db, { workshopId: null, scenario, settings: { kind, ...rest }, teamCount: 1 });
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
  expect(answers.map((answer) => answer !== undefined)).toEqual([true, true, false, true, true]);
});
