import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { postgresLog } from '../rounds/log';
import { errorForLog } from './error-for-log';

const secret = 'canary-said-by-nina';

function written(error: unknown): string {
  const lines: string[] = [];
  const log = pino({ serializers: { err: errorForLog } }, { write: (line) => void lines.push(line) });
  log.error({ err: error }, 'unexpected');
  return lines.join('');
}

const caught = (work: () => Promise<unknown>) =>
  work().then(
    () => Promise.reject(new Error('this was to fail')),
    (error: unknown) => error,
  );

test('what the database refuses is logged by its code, without names or words of players', async () => {
  const db = openDb(await freshDatabase());
  const entry = { seq: 1, commandId: secret, by: { role: 'door' as const }, at: 1, p: 1 };
  const events = [{ type: 'said' as const, seatId: 'x', text: secret }];
  const failures = [
    // A row that doesn't fit: PostgreSQL repeats it whole.
    await caught(() => postgresLog(db).append('no such round', [{ ...entry, events }])),
    // Arguments that don't fit: Prisma repeats them all.
    await caught(() => db.note.create({ data: Object.assign(JSON.parse('{}'), { text: secret }) })),
    await caught(async () => JSON.parse(secret)),
  ];
  await db.$disconnect();
  expect(JSON.stringify(failures.map(String)), 'the errors themselves repeat it').toContain(secret);
  const lines = failures.map(written);
  for (const line of lines) expect(line).not.toContain(secret);
  expect(lines[0]).toContain('"sqlState":"23503"');
  expect(lines[1]).toContain('"stack"');
});

test('an error of the program is logged whole, with where it comes from and its cause', () => {
  const line = written(new Error('cannot go on', { cause: new TypeError('x is no function') }));
  expect(JSON.parse(line).err).toMatchObject({
    type: 'Error',
    message: 'cannot go on',
    stack: expect.stringContaining('error-for-log.test'),
    cause: { type: 'TypeError', message: 'x is no function' },
  });
});
