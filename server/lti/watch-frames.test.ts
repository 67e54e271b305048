import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openOwnership } from '../cluster/ownership';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { frameOrigins } from '../host/frame-origins';
import { patienceMs } from '../testing/line';
import { clientId } from './platform.fixture';
import { watchFrames } from './watch-frames';

let url: string;
let db: Db;
const longMs = 3_600_000;

beforeAll(async () => {
  url = await freshDatabase();
  db = openDb(url);
});
afterEach(() => frameOrigins.set([]));
afterAll(() => db.$disconnect());

const failed = (error: unknown) => {
  throw error;
};

/** As another process does it: this one's own list is not touched. */
function platformAt(origin: string) {
  const at = (path: string) => `${origin}/${path}`;
  return db.learningPlatform.create({
    data: {
      ...{ id: randomUUID(), name: origin, issuer: origin, clientId, deploymentIds: ['1'], gradeOf: 'best' },
      ...{ authUrl: at('auth'), tokenUrl: at('token'), jwksUrl: at('jwks'), origins: [] },
    },
  });
}

const shownIn = (origins: string[]) =>
  vi.waitFor(() => expect(frameOrigins.get()).toEqual(origins), { timeout: patienceMs, interval: 20 });

test('what another process changes of the platforms is heard at once, by the word of the database', async () => {
  const ownership = openOwnership(url, { name: 'one of two', shared: true });
  await ownership.leads(); // connects, and listens
  const watching = await watchFrames({ db, ownership, failed, everyMs: longMs });
  expect(frameOrigins.get()).toEqual([]);
  const { id } = await platformAt('https://moodle.example');
  await shownIn(['https://moodle.example']);
  await db.learningPlatform.update({ where: { id }, data: { origins: ['https://more.example'] } });
  await shownIn(['https://moodle.example', 'https://more.example']);
  await db.learningPlatform.delete({ where: { id } });
  await shownIn([]);
  await watching.close();
  await ownership.close();
});

test('it is there from the start, and a word that was lost is made up for', async () => {
  await platformAt('https://canvas.example');
  const watching = await watchFrames({ db, ownership: { whenTold: () => undefined }, failed, everyMs: 20 });
  expect(frameOrigins.get()).toEqual(['https://canvas.example']);
  await platformAt('https://ilias.example');
  await shownIn(['https://canvas.example', 'https://ilias.example']);
  await watching.close();
});
