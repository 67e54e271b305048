import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '@/server/database/db';
import { openPagesDatabase } from '@/server/testing/pages-database';
import { POST } from './auth/[...all]/route';

let db: Db;

beforeAll(async () => {
  db = await openPagesDatabase();
});
afterAll(() => db.$disconnect());

async function tried(email: string, from = '192.0.2.7') {
  const headers = { host: 'localhost', origin: 'http://localhost', 'content-type': 'application/json' };
  const request = new Request('http://localhost/api/auth/sign-in/email', {
    method: 'POST',
    headers: { ...headers, 'x-forwarded-for': from },
    body: JSON.stringify({ email, password: 'not the right one' }),
  });
  return (await POST(request, { params: Promise.resolve({ all: ['sign-in', 'email'] }) })).status;
}

test('whoever guesses at one account waits, however it is spelt; others at the same address still get in', async () => {
  for (let i = 0; i < 20; i++) expect(await tried('mara@example.com')).toBe(401);
  expect(await tried('mara@example.com')).toBe(429);
  expect(await tried(' MARA@example.com')).toBe(429);
  expect(await tried('ida@example.com')).toBe(401);
  expect(await tried('mara@example.com', '192.0.2.8')).toBe(401);
});
