import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createAuth } from '../accounts/auth';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { openGuesses } from '../live/guesses';
import { openSharedCounters } from './counter';
import { limits } from './limits';

const secret = 'a secret that is long enough for a test';
const limit = { most: 4, seconds: 600 };

let url: string;
let db: Db;
let processes: ReturnType<typeof openSharedCounters>[];

beforeAll(async () => {
  url = await freshDatabase();
  db = openDb(url);
});
beforeEach(async () => {
  await db.requestCount.deleteMany();
  processes = [openSharedCounters({ url, secret }), openSharedCounters({ url, secret })];
});
afterEach(async () => {
  for (const { close } of processes) await close();
});
afterAll(() => db.$disconnect());

const inBoth = (name = 'door') => processes.map(({ open }) => open(name, limit));

test('what is asked in two processes counts together, each key and each counter for itself', async () => {
  const [one, two] = inBoth();
  const fits: (boolean | undefined)[] = [];
  for (let i = 0; i < 3; i++) fits.push(await one?.fits('203.0.113.7'), await two?.fits('203.0.113.7'));
  expect(fits).toEqual([true, true, true, true, false, false]);
  expect(await one?.fits('203.0.113.8')).toBe(true);
  expect(await inBoth('other')[1]?.fits('203.0.113.7')).toBe(true);
});

test('many at a time fit or don’t, and what did not happen is given back', async () => {
  const [one, two] = inBoth();
  expect(await one?.fits('account', 3)).toBe(true);
  await two?.giveBack('account', 2);
  expect(await one?.countOf('account')).toBe(1);
  expect(await two?.fits('account', 3)).toBe(true);
  expect(await one?.fits('account')).toBe(false);
});

test('for a key at its limit nothing is asked of the database', async () => {
  const [one] = inBoth();
  for (let i = 0; i < limit.most; i++) expect(await one?.fits('203.0.113.7')).toBe(true);
  await db.requestCount.deleteMany();
  expect(await one?.fits('203.0.113.7')).toBe(false);
  expect(await db.requestCount.count()).toBe(0);
});

test('without the database each process counts for itself', async () => {
  const away = openSharedCounters({ url: 'postgresql://nobody@127.0.0.1:1/none', secret });
  const counter = away.open('door', limit);
  for (let i = 0; i < limit.most; i++) expect(await counter.fits('203.0.113.7')).toBe(true);
  expect(await counter.fits('203.0.113.7')).toBe(false);
  expect(await counter.countOf('203.0.113.8')).toBe(0);
  expect(await counter.add('203.0.113.8')).toBe(1);
  await away.close();
});

test('no address, token or e-mail address is kept', async () => {
  const [one] = inBoth();
  await one?.fits('ada@example.com');
  const [row] = await db.requestCount.findMany();
  expect(row).toMatchObject({ points: 1 });
  expect(row?.key).toMatch(/^door:[\w-]{43}$/);
});

test('who guesses PINs in two processes is stopped in both, and the trainers of both hear of it', async () => {
  const { most, suspicious: many } = limits.game.guesses;
  const heard: number[] = [];
  const guesses = processes.map(({ open }, i) =>
    openGuesses({ now: () => 0, suspicious: () => heard.push(i), openCounter: open }),
  );
  const from = () => ({ line: {}, address: '203.0.113.7' });
  const wrong = (i: number) => guesses[i]?.tryOnce(from(), 'unknown-pin', async () => undefined);
  await guesses[0]?.tryOnce(from(), 'unknown-pin', async () => undefined);
  await db.requestCount.updateMany({ data: { points: many - 2 } });
  expect(await guesses[1]?.areSuspicious('203.0.113.7')).toBe(false);
  for (const i of [0, 1, 0, 1]) expect(await wrong(i)).toBe('unknown-pin');
  expect(heard).toEqual([1, 0]);
  expect(await guesses[0]?.areSuspicious('203.0.113.7')).toBe(true);
  await db.requestCount.updateMany({ data: { points: most } });
  expect(await Promise.all([wrong(0), wrong(1)])).toEqual(['pin-guessed', 'pin-guessed']);
});

test('the accounts’ own limits hold over processes, too', async () => {
  const auth = createAuth(db, { secret, publicUrl: undefined, openCounter: processes[0]?.open });
  const ask = async () => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' };
    const body = JSON.stringify({ currentPassword: 'wrong words', newPassword: 'other words' });
    const request = new Request('http://localhost/api/auth/change-password', {
      method: 'POST',
      headers,
      body,
    });
    return (await auth.handler(request)).status;
  };
  expect(await ask()).toBe(401);
  // What another process has counted.
  await db.requestCount.updateMany({ data: { points: 10 } });
  expect(await ask()).toBe(429);
});
