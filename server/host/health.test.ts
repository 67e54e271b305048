import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { withHealth } from './health';
import { openMeters } from './meters';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const token = 'a token that is long enough';
const database = { answers: true, asked: 0 };

async function open(settings: { token?: string; closing?: boolean } = {}) {
  const meters = openMeters();
  database.asked = 0;
  const health = {
    databaseAnswers: async () => {
      database.asked += 1;
      if (!database.answers) throw new Error('away');
    },
    isClosing: () => settings.closing ?? false,
    meters,
    token: settings.token,
  };
  server = createServer(withHealth(health, (_, response) => response.end('a page')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    return { status: answer.status, text: await answer.text() };
  };
  return { meters, ask };
}

test('the process says that it works and what time it has, also while the database is away', async () => {
  database.answers = false;
  const { ask } = await open();
  const { status, text } = await ask('/healthz');
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({ ok: true, now: expect.any(Number) });
  expect(database.asked).toBe(0);
  expect(await ask('/anything')).toMatchObject({ text: 'a page' });
});

test('it is ready when the database answers, which is asked once for all who ask at once', async () => {
  database.answers = true;
  const { ask } = await open();
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/readyz')));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect(database.asked).toBeLessThan(5);
});

test('it is not ready, and says why in a word, while the database is away or the server closes', async () => {
  database.answers = false;
  const { ask } = await open();
  expect(await ask('/readyz')).toEqual({ status: 503, text: '{"ok":false,"reason":"database"}' });
  server.close();
  database.answers = true;
  const closing = await open({ closing: true });
  expect(await closing.ask('/readyz')).toEqual({ status: 503, text: '{"ok":false,"reason":"closing"}' });
});

test('the meters are there for whoever shows the token, and for nobody when there is none', async () => {
  const { ask, meters } = await open({ token });
  expect((await ask('/metrics')).status).toBe(404);
  expect((await ask('/metrics', { authorization: 'Bearer another token than that' })).status).toBe(404);
  meters.answered('command', true, 12);
  meters.recorded(3);
  meters.count(() => ({ rounds: { running: 2 }, lines: { player: 5 }, players: 5, lostMs: 1500 }));
  const { status, text } = await ask('/metrics', { authorization: `Bearer ${token}` });
  expect(status).toBe(200);
  expect(text).toContain('golden_hour_answer_seconds_count{message="command",outcome="granted"} 1');
  expect(text).toContain('golden_hour_rounds{stage="running"} 2');
  expect(text).toContain('golden_hour_players 5');
  expect(text).toContain('golden_hour_clock_lost_seconds 1.5');
  server.close();
  const { ask: withoutToken } = await open();
  expect((await withoutToken('/metrics', { authorization: 'Bearer undefined' })).status).toBe(404);
});
