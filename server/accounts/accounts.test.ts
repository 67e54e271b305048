import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { createAuth } from './auth';
import { createFirstInstructor } from './first-instructor';
import { offerSetupCode, setupIsOpen } from './setup-code';
import { mintTicket, redeemTicket } from './tickets';

const settings = { secret: 'a secret that is long enough for a test', publicUrl: undefined };
const ida = { name: 'Ida', email: 'ida@example.com', password: 'correct horse battery' };
const opened: Db[] = [];
let db: Db;

beforeEach(async () => {
  db = openDb(await freshDatabase());
  opened.push(db);
});
afterAll(() => Promise.all(opened.map((one) => one.$disconnect())));

test('the set-up code makes the first instructor, who can then sign in', async () => {
  const code = await codeOf(db);
  expect(await createFirstInstructor(db, settings, { ...ida, code: code.toLowerCase() })).toBeUndefined();
  const answer = await signIn(ida.password);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toContain('HttpOnly');
  expect((await signIn('something else')).status).toBe(401);
});

test('a sign-in keeps neither the address nor the browser that it came from', async () => {
  expect(await createFirstInstructor(db, settings, { ...ida, code: await codeOf(db) })).toBeUndefined();
  expect((await signIn(ida.password)).status).toBe(200);
  const kept = await db.session.findMany({ select: { ipAddress: true, userAgent: true } });
  expect(kept).not.toEqual([]);
  for (const one of kept) expect(one).toEqual({ ipAddress: null, userAgent: null });
});

test('a wrong code makes nobody and leaves the right one good', async () => {
  const code = await codeOf(db);
  expect(await createFirstInstructor(db, settings, { ...ida, code: 'AAAA-BBBB-CCCC-DDDD' })).toBe(
    'wrong-setup-code',
  );
  expect(await setupIsOpen(db)).toBe(true);
  expect(await createFirstInstructor(db, settings, { ...ida, code })).toBeUndefined();
});

test('the code is good once, also for two at the same moment', async () => {
  const code = await codeOf(db);
  const others = ['a@example.com', 'b@example.com', 'c@example.com'];
  const answers = await Promise.all(
    others.map((email) => createFirstInstructor(db, settings, { ...ida, email, code })),
  );
  expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
  expect(await db.user.count()).toBe(1);
  expect(await offerSetupCode(db)).toBeUndefined();
  expect(await db.setting.count()).toBe(0);
});

test('each start offers a new code and forgets the old one', async () => {
  const [first, second] = [await codeOf(db), await codeOf(db)];
  expect(await createFirstInstructor(db, settings, { ...ida, code: first })).toBe('wrong-setup-code');
  expect(await createFirstInstructor(db, settings, { ...ida, code: second })).toBeUndefined();
});

test('an account that cannot be made gives the code back', async () => {
  const code = await codeOf(db);
  await expect(createFirstInstructor(db, settings, { ...ida, password: 'short', code })).rejects.toThrow();
  expect(await createFirstInstructor(db, settings, { ...ida, code })).toBeUndefined();
});

test('nobody signs up from outside', async () => {
  const answer = await authCall('/sign-up/email', ida);
  expect(answer.status).toBe(400);
  expect(await db.user.count()).toBe(0);
});

test('with a public address, the address of this computer is as good for signing in', async () => {
  await instructor();
  const behind = { ...settings, publicUrl: 'https://game.example.com' };
  const names = [
    ['http://localhost:3000', 'localhost:3000', 200],
    ['http://192.0.2.7:3000', '192.0.2.7:3000', 200],
    ['https://game.example.com', 'localhost:3000', 200],
    ['https://evil.example', 'localhost:3000', 403],
  ] as const;
  for (const [origin, host, status] of names) {
    const headers = { 'content-type': 'application/json', host, origin, cookie: 'theme=dark' };
    const body = JSON.stringify({ email: ida.email, password: ida.password });
    const asked = new Request(`http://${host}/api/auth/sign-in/email`, { method: 'POST', headers, body });
    expect([origin, (await createAuth(db, behind).handler(asked)).status]).toEqual([origin, status]);
  }
});

test('what a stranger writes into an address reaches no console', async () => {
  const lines: string[] = [];
  const auth = createAuth(db, { ...settings, report: (line) => lines.push(line) });
  const heard = (['error', 'warn', 'log'] as const).map((kind) => vi.spyOn(console, kind));
  const elsewhere = { 'content-type': 'application/json', origin: 'https://evil.example', cookie: 'x=y' };
  const sent = { method: 'POST', headers: { host: 'localhost', ...elsewhere }, body: '{}' };
  expect((await auth.handler(new Request('http://localhost/api/auth/sign-in/email', sent))).status).toBe(403);
  const address = 'http://localhost/api/auth/verify-email?token=x&callbackURL=https://evil%0aFAKE%20%1b%5b2J';
  const { status } = await auth.handler(new Request(address, { headers: { host: 'localhost' } }));
  expect(status).toBe(403);
  for (const spy of heard) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
  expect(lines.join()).toContain('FAKE');
});

test('a ticket opens one door, once, within a minute', async () => {
  const user = await instructor();
  const now = Date.now();
  const ticket = await mintTicket(db, { userId: user, signInId: null }, now);
  expect(await redeemTicket(db, 'another one', now)).toBeUndefined();
  expect(await redeemTicket(db, ticket, now + 59_000)).toEqual({ userId: user, signInId: null });
  expect(await redeemTicket(db, ticket, now + 59_000)).toBeUndefined();
  expect(
    await redeemTicket(db, await mintTicket(db, { userId: user, signInId: null }, now), now + 61_000),
  ).toBeUndefined();
});

async function codeOf(db: Db): Promise<string> {
  const code = await offerSetupCode(db);
  if (!code) throw new Error('no code was offered');
  return code;
}

async function instructor(): Promise<string> {
  await createFirstInstructor(db, settings, { ...ida, code: await codeOf(db) });
  return (await db.user.findFirstOrThrow()).id;
}

function signIn(password: string): Promise<Response> {
  return authCall('/sign-in/email', { email: ida.email, password });
}

function authCall(path: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', host: 'localhost', origin: 'http://localhost' };
  const init = { method: 'POST', headers, body: JSON.stringify(body) };
  return createAuth(db, settings).handler(new Request(`http://localhost/api/auth${path}`, init));
}
