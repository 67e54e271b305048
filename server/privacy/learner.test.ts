import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownDataCsv } from '@/reports/data/own-data-csv';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { createHomework, homeworkBehind } from '../homework/records';
import { roundForTry } from '../homework/tries';
import { learnerDoor } from '../lti/activity';
import { addPlatform, platformsOf } from '../lti/platforms';
import { smallScenario } from '../testing/small-scenario';
import { makeInstructor } from '../testing/table';
import { makeSeat } from '../workshops/seats';
import { eraseSeat } from './erase';
import { ownDataOf } from './own-data';

const secret = 'a secret that is long enough for a test';
const issuer = 'https://moodle.example.com';
let db: Db;

beforeAll(async () => {
  db = openDb(await freshDatabase());
});
afterAll(() => db.$disconnect());

/** A homework that Kim, as 71 of a platform, has come to through two courses. */
async function homeworkFromPlatform() {
  const homeworkId = await createHomework(db, await makeInstructor(db), {
    ...{ title: 'Before Monday', scenario: 'small', tries: 2, deadline: null, timeZone: 'Europe/Copenhagen' },
    ...{ pace: null, seed: null, showsMedian: true, worksCouncil: false, retentionDays: 30 },
  });
  const { linkToken } = await db.homework.findUniqueOrThrow({ where: { id: homeworkId } });
  const urls = { authUrl: `${issuer}/auth`, tokenUrl: `${issuer}/token`, jwksUrl: `${issuer}/jwks` };
  const form = { ...{ name: 'Moodle', issuer, clientId: 'client-1', deploymentIds: ['1'] }, ...urls };
  const rest = { trainerId: null, origins: [], gradeOf: 'best' as const };
  await addPlatform(db, { id: null, name: 'Ida' }, { ...form, ...rest });
  const [platform] = await platformsOf(db);
  const homework = await homeworkBehind(db, linkToken);
  if (!platform || !homework) throw new Error('not there');
  const comesThrough = (resourceLinkId: string) => {
    const who = { kind: 'activity' as const, sub: '71', name: 'Kim', isInstructor: false };
    const place = { deploymentId: '1', resourceLinkId, homework: linkToken };
    const services = { lineItemUrl: null, lineItemsUrl: null, membersUrl: null };
    const said = { ...who, ...place, ...services };
    return learnerDoor(db, { platform, said, secret, now: Date.now() });
  };
  await comesThrough('course-2');
  const { key = '' } = (await comesThrough('course-1')) ?? {};
  return { homework, key };
}

/** A try of theirs that came to this result, and the seat in it. */
async function tried({ homework, key }: Awaited<ReturnType<typeof homeworkFromPlatform>>, score: number) {
  const scenario = await smallScenario();
  const beginning = { homework, scenario, key, name: null, pace: 'off' as const, now: Date.now() };
  const begun = await roundForTry(db, beginning);
  if (!('roundId' in begun)) throw new Error(begun.refusal);
  const { roundId } = begun;
  const data = { startedAt: new Date(0), endedAt: new Date(1), settled: true, score };
  await db.homeworkTry.updateMany({ where: { roundId }, data });
  return makeSeat(db, secret, { roundId });
}

test('whoever came from a learning platform is told who they are there and what their tries came to, on the page and in the file; erasing takes both', async () => {
  const came = await homeworkFromPlatform();
  const seat = await tried(came, 61.25);

  const data = await ownDataOf(db, seat.id, 'en');
  expect(data?.homework).toMatchObject({
    ...{ title: 'Before Monday', name: 'Kim', tries: [{ startedAt: 0, score: 61.25 }] },
    platforms: [{ name: 'Moodle', id: '71' }],
  });
  const file = async (language: string) => (data ? (await ownDataCsv(data, language)).toString() : '');
  expect(await file('en')).toContain('Before Monday,,Your id at a learning platform,Moodle: 71');
  expect(await file('en')).toMatch(/Before Monday,1970-01-01 \d\d:\d\d:\d\d,"?A try, [^"]+"?,61\.3\r/);
  expect(await file('de')).toMatch(/Before Monday;1970-01-01 \d\d:\d\d:\d\d;Ein Versuch [^;]+;61,3\r/);

  await eraseSeat(db, seat.id);
  expect(await db.ltiLearner.count()).toBe(0);
  expect(await db.homeworkPlayer.count()).toBe(0);
  expect(await ownDataOf(db, seat.id, 'en')).toBeUndefined();
});
