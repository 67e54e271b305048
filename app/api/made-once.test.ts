import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '@/server/database/db';
import { shareScenariosWithPages } from '@/server/pages/scenarios';
import { local, openPagesDatabase } from '@/server/testing/pages-database';
import { signedIn } from '@/server/testing/signed-in';
import { smallScenario } from '@/server/testing/small-scenario';
import { POST as makeHomework } from './homework/route';
import { POST as makeWorkshop } from './workshops/route';

/** An answer that never arrives is asked for again, perhaps while the first request is still under way. */

let db: Db;
let ida: string;
let other: string;

beforeAll(async () => {
  db = await openPagesDatabase();
  const scenario = await smallScenario({ faster: 8 });
  shareScenariosWithPages({ get: () => scenario, all: () => [scenario] });
  ida = (await signedIn(db, 'ida', 'trainer')).cookie;
  other = (await signedIn(db, 'other', 'trainer')).cookie;
});
afterAll(() => db.$disconnect());

const requestId = 'f'.repeat(32);
const workshop = { requestId, title: 'Monday', scenario: 'small', teams: 2 };
const homework = {
  ...{
    requestId,
    title: 'Before Monday',
    scenario: 'small',
    tries: 1,
    deadline: null,
    timeZone: 'Europe/Copenhagen',
  },
  ...{ pace: null, seed: null, showsMedian: true, worksCouncil: false },
};
const kinds = [
  { kind: 'workshop', post: makeWorkshop, wanted: workshop, count: () => db.workshop.count() },
  { kind: 'homework', post: makeHomework, wanted: homework, count: () => db.homework.count() },
];

test.each(kinds)('a $kind that is asked for again is the same one', async ({ post, wanted, count }) => {
  const ask = async (body: object, cookie = ida) => {
    const headers = { cookie, origin: local, 'content-type': 'application/json' };
    const answer = await post(
      new Request(`${local}/api`, { method: 'POST', headers, body: JSON.stringify(body) }),
    );
    expect(answer.status).toBe(201);
    const { id }: { id: string } = await answer.json();
    return id;
  };
  const first = await ask(wanted);
  expect(await ask(wanted)).toBe(first);
  expect(await count()).toBe(1);

  const later = { ...wanted, title: 'Tuesday' };
  expect(new Set(await Promise.all([1, 2, 3].map(() => ask(later)))).size).toBe(1);
  expect(await count()).toBe(2);

  const ids = [await ask(wanted, other), await ask({ ...wanted, requestId: undefined })];
  expect(new Set([first, ...ids]).size).toBe(3);
  expect(await count()).toBe(4);
});

test('the audit list has one line for each', async () => {
  const made = await db.workshop.count();
  expect(await db.auditEntry.count({ where: { action: 'workshop-created' } })).toBe(made);
});
