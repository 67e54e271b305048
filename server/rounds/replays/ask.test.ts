import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDb } from '../../database/db';
import { freshDatabase } from '../../database/fresh-database';
import { rehearsedRound } from '../../testing/rehearsed';
import { smallScenario } from '../../testing/small-scenario';
import { postgresLog } from '../log';
import { openReplays, type Replays } from './ask';

let db: Db;
let replays: Replays;
let roundId: string;
beforeAll(async () => {
  db = openDb(await freshDatabase());
  replays = openReplays(db, postgresLog(db));
  const scenario = await smallScenario({ faster: 20 });
  ({ roundId } = await rehearsedRound(db, { scenario, teams: 2, seatsPerTeam: 2 }));
});
afterAll(async () => {
  replays.close();
  await db.$disconnect();
});

const feedIn = (language: string) => ({ about: 'feed' as const, teamId: 'team-1', language });

test('of hundreds of questions at once one person is answered a few, and the others in the house all of theirs', async () => {
  const greedy = Array.from({ length: 200 }, (_, i) => replays.ask(roundId, feedIn(`x${i}`), 'greedy'));
  const honest = ['ada', 'bo', 'cy'].map((who) => replays.ask(roundId, feedIn(`of ${who}`), who));
  const answered = (await Promise.all(greedy)).filter((found) => found !== undefined);
  expect(answered.length).toBe(4);
  expect((await Promise.all(honest)).every((found) => found !== undefined)).toBe(true);
  expect(await replays.ask(roundId, feedIn('later'), 'greedy')).toMatchObject({ about: 'feed' });
});
