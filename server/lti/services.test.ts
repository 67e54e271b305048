import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { usualSettings } from '@/engine/usual-settings';
import type { Chosen } from '@/wire/lti';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { type Deliver, deliveriesOf, queueGrades, sendAgain, sendDue } from '../deliveries/queue';
import { startDeliveries } from '../deliveries/sender';
import { createHomework, homeworkOf, ownHomework } from '../homework/records';
import { eraseLearner } from '../privacy/homework';
import { storeRound } from '../rounds/store';
import { patienceMs } from '../testing/line';
import { smallScenario } from '../testing/small-scenario';
import { makeInstructor } from '../testing/table';
import { learnerDoor } from './activity';
import { choicesOf, choose } from './choosing';
import { type ActivitySaid, ltiNames, saidIn } from './claims';
import { courseOf } from './course';
import { sendGrade } from './grades';
import { publicKeySet } from './keys';
import type { Launch } from './launch';
import { launchClaims, openPlatform, type TestPlatform } from './platform.fixture';
import { addPlatform, changePlatform, type Platform, platformById, removePlatform } from './platforms';

const secret = 'a secret that is long enough for a test';
const actor = { id: null, name: 'Ida' };
const { claim, dl } = ltiNames;

let db: Db;
let url: string;
let remote: TestPlatform;
let platform: Platform;
let ownerId: string;

beforeAll(async () => {
  url = await freshDatabase();
  db = openDb(url);
  remote = await openPlatform(() => publicKeySet(db, secret));
  ownerId = await makeInstructor(db);
});
afterAll(async () => {
  await remote.close();
  await db.$disconnect();
});
beforeEach(async () => {
  await db.learningPlatform.deleteMany();
  remote.scores.length = 0;
  remote.state.isDown = false;
  const added = await addPlatform(db, actor, { ...remote.form, trainerId: ownerId });
  const found = typeof added === 'string' ? undefined : await platformById(db, added.id);
  if (!found) throw new Error('the platform is not there');
  platform = found;
});

async function homework(given: { worksCouncil?: boolean } = {}) {
  const id = await createHomework(db, ownerId, {
    ...{ title: 'Before Monday', scenario: 'small', tries: 2, deadline: null, timeZone: 'Europe/Copenhagen' },
    ...{ pace: null, seed: null, showsMedian: true, worksCouncil: false, retentionDays: 30, ...given },
  });
  const found = await ownHomework(db, { id, ownerId });
  if (!found) throw new Error('the homework is not there');
  return found;
}

function said(token: string, change: Record<string, unknown> = {}): ActivitySaid {
  const claims = launchClaims(remote, { nonce: 'n', homework: token, now: Date.now() });
  const found = saidIn({ ...claims, ...change });
  if (typeof found === 'string' || found.kind !== 'activity') throw new Error('no activity');
  return found;
}

/** Kim, who came by the platform and has these results, oldest first. */
async function learner(
  given: { worksCouncil?: boolean; results?: number[]; said?: Record<string, unknown> } = {},
) {
  const { id, linkToken } = await homework({ worksCouncil: given.worksCouncil ?? false });
  await learnerDoor(db, { platform, said: said(linkToken, given.said), secret, now: Date.now() });
  const { id: playerId } = await db.homeworkPlayer.findFirstOrThrow({ where: { homeworkId: id } });
  for (const [at, usual] of (given.results ?? []).entries()) {
    const when = new Date(Date.now() - 100_000 + at * 1000);
    const data = { id: randomUUID(), playerId, startedAt: when, endedAt: when, settled: true, usual };
    await db.homeworkTry.create({ data });
  }
  return { playerId, homeworkId: id, linkToken };
}

const deliver =
  (now: number): Deliver =>
  async (delivery) => {
    if (delivery.kind === 'grade') await sendGrade({ db, secret, now }, delivery);
  };

describe('a grade', () => {
  test('is the best result, for the platform’s own id, signed for and once', async () => {
    const { playerId } = await learner({ results: [71.26, 40] });
    const now = Date.now();
    await queueGrades(db, playerId, now);
    await queueGrades(db, playerId, now);
    expect(await sendDue(db, deliver(now), now)).toBe(1);
    expect(remote.scores).toEqual([
      {
        path: '/columns/1/scores?type=1',
        body: {
          ...{ userId: 'sub-1', scoreGiven: 71.3, scoreMaximum: 100, timestamp: new Date(now).toISOString() },
          ...{ activityProgress: 'Completed', gradingProgress: 'FullyGraded' },
        },
      },
    ]);
    expect(await sendDue(db, deliver(now), now)).toBe(0);
  });

  test('is the last result where the owner wants that', async () => {
    const { playerId } = await learner({ results: [71, 40] });
    await changePlatform(db, actor, platform.id, { ...remote.form, trainerId: ownerId, gradeOf: 'last' });
    await queueGrades(db, playerId, Date.now());
    await sendDue(db, deliver(Date.now()), Date.now());
    expect(remote.scores).toMatchObject([{ body: { scoreGiven: 40 } }]);
  });

  test('makes its column where the platform lets it, and finds it again', async () => {
    const { endpoint, scope } = ltiNames;
    const lineitems = `${remote.address}/columns`;
    const { playerId } = await learner({
      results: [50],
      said: { [endpoint]: { scope: [scope.score, scope.lineItem], lineitems } },
    });
    for (let time = 0; time < 2; time += 1) {
      await queueGrades(db, playerId, Date.now());
      await sendDue(db, deliver(Date.now()), Date.now());
    }
    expect(remote.scores.map(({ path }) => path)).toEqual([
      '/columns/7/scores?type=1',
      '/columns/7/scores?type=1',
    ]);
  });

  test('goes to no address that a platform makes up later: its own alone is asked, and no token shown', async () => {
    const elsewhere = await openPlatform(async () => ({}));
    const { endpoint, scope } = ltiNames;
    const made = { scope: [scope.score, scope.lineItem], lineitems: `${remote.address}/columns` };
    const { playerId } = await learner({ results: [50], said: { [endpoint]: made } });
    remote.state.column = `${elsewhere.address}/columns/7`;
    const now = Date.now();
    await queueGrades(db, playerId, now);
    expect(await sendDue(db, deliver(now), now)).toBe(0);
    remote.state.column = '';
    expect(await db.ltiLink.findFirst({ where: { learners: { some: { playerId } } } })).toMatchObject({
      lineItemUrl: null,
    });
    await db.ltiLink.updateMany({ data: { lineItemUrl: `${elsewhere.address}/columns/7` } });
    expect(await sendDue(db, deliver(now), now + 60_000)).toBe(0);
    expect([remote.scores, elsewhere.state.asked]).toEqual([[], 0]);
    await elsewhere.close();
  });

  test('waits longer each time, outlives the server, and arrives when the platform is back', async () => {
    const { playerId } = await learner({ results: [60] });
    const now = Date.now();
    await queueGrades(db, playerId, now);
    remote.state.isDown = true;
    expect(await sendDue(db, deliver(now), now)).toBe(0);
    expect(await sendDue(db, deliver(now + 29_000), now + 29_000)).toBe(0);
    const waits = { kind: 'grade' as const, platformId: platform.id };
    expect(await deliveriesOf(db, waits)).toMatchObject({ waiting: 1, givenUp: 0 });
    expect(await db.delivery.findFirst()).toMatchObject({ attempts: 1, dueAt: new Date(now + 30_000) });
    await sendDue(db, deliver(now), now + 31_000);
    expect(await db.delivery.findFirst()).toMatchObject({ attempts: 2, dueAt: new Date(now + 151_000) });
    remote.state.isDown = false;
    // Another server reads the same queue from the database alone.
    const another = openDb(url);
    expect(await sendDue(another, deliver(now + 160_000), now + 160_000)).toBe(1);
    await another.$disconnect();
    expect(remote.scores).toHaveLength(1);
    expect(await deliveriesOf(db, waits)).toEqual({ waiting: 0, givenUp: 0, problem: null });
  });

  test('is given up after two weeks, and sent again when the owner asks', async () => {
    const { playerId } = await learner({ results: [60] });
    const now = Date.now();
    await queueGrades(db, playerId, now);
    remote.state.isDown = true;
    const later = now + 15 * 24 * 3_600_000;
    await sendDue(db, deliver(later), later);
    const waits = { kind: 'grade' as const, platformId: platform.id };
    expect(await deliveriesOf(db, waits)).toMatchObject({ waiting: 0, givenUp: 1 });
    remote.state.isDown = false;
    expect(await sendDue(db, deliver(later), later + 7 * 3_600_000)).toBe(0);
    await sendAgain(db, waits, later);
    expect(await sendDue(db, deliver(later), later)).toBe(1);
  });

  test('goes although another system, the store of learning records, never answers', async () => {
    const { playerId } = await learner({ results: [60] });
    const now = Date.now();
    const scenario = await smallScenario({ faster: 20 });
    const settings = { ...usualSettings, kind: 'practice' as const };
    const roundId = await storeRound(db, { workshopId: null, scenario, settings, teamCount: 1 });
    const dueAt = new Date(now - 60_000);
    await db.delivery.create({ data: { id: randomUUID(), kind: 'statements', roundId, dueAt } });
    await queueGrades(db, playerId, now);
    let answers: () => void = () => undefined;
    const silence = new Promise<void>((resolve) => {
      answers = resolve;
    });
    const told: string[] = [];
    const deliver: Deliver = async ({ kind }) => {
      if (kind === 'statements') await silence;
      told.push(kind);
    };
    const failures: unknown[] = [];
    const failed = (error: unknown) => failures.push(error);
    const deliveries = startDeliveries({ db, deliver, leads: async () => true, failed, wall: () => now });
    await vi.waitFor(() => expect(told).toEqual(['grade']), { timeout: patienceMs, interval: 20 });
    answers();
    await deliveries.close();
    expect([told, failures]).toEqual([['grade', 'statements'], []]);
  });

  test('that changes while it is on its way is sent again', async () => {
    const { playerId } = await learner({ results: [60] });
    const now = Date.now();
    await queueGrades(db, playerId, now);
    await sendDue(db, async () => queueGrades(db, playerId, now), now);
    expect(await db.delivery.count()).toBe(1);
  });

  test('of somebody in works-council mode is none, and nothing is queued', async () => {
    const { playerId } = await learner({ results: [60], worksCouncil: true });
    await queueGrades(db, playerId, Date.now());
    expect(await db.delivery.count()).toBe(0);
  });

  test('of whoever has erased themselves, or of a platform that is removed, is not sent', async () => {
    const { playerId } = await learner({ results: [60] });
    await queueGrades(db, playerId, Date.now());
    await eraseLearner(db, playerId);
    expect(await db.delivery.count()).toBe(0);
    const other = await learner({ results: [60] });
    await queueGrades(db, other.playerId, Date.now());
    await removePlatform(db, actor, platform.id);
    expect(await db.delivery.count()).toBe(0);
    expect(await db.homeworkTry.count({ where: { playerId: other.playerId } })).toBe(1);
  });
});

function launchOf(given: Launch['said']): Launch {
  return { id: 'launch', platform, said: given };
}

describe('an instructor', () => {
  const instructor = { [`${claim}roles`]: ['http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor'] };

  test('sees who of the course has played; learners do not', async () => {
    const { linkToken } = await learner({ results: [60] });
    remote.state.members.push({ user_id: 'sub-9', name: 'Lee', roles: ['Learner'] });
    remote.state.members.push({ user_id: 'sub-10', name: 'Lee\u202E', roles: ['Learner'] });
    const asked = { secret, now: Date.now() };
    const course = await courseOf(db, launchOf(said(linkToken, instructor)), asked);
    expect(course).toEqual({
      ...{ title: 'Before Monday', linkToken, worksCouncil: false, begun: 1, ended: 1, members: 3 },
      people: [
        { name: 'Kim', tries: 1, best: 60, underway: false },
        { name: 'Lee', tries: 0, best: null, underway: false },
        { name: null, tries: 0, best: null, underway: false },
      ],
    });
    remote.state.members.splice(-2);
    expect(await courseOf(db, launchOf(said(linkToken)), asked)).toBe('launch-over');
  });

  test('gets counts alone in works-council mode, and where the platform does not say who is there', async () => {
    const quiet = await learner({ results: [60], worksCouncil: true });
    const asked = { secret, now: Date.now() };
    expect(await courseOf(db, launchOf(said(quiet.linkToken, instructor)), asked)).toMatchObject({
      ...{ worksCouncil: true, begun: 1, members: 1, people: null },
    });
    const { linkToken } = await learner({ results: [60] });
    remote.state.isDown = true;
    expect(await courseOf(db, launchOf(said(linkToken, instructor)), asked)).toMatchObject({
      ...{ begun: 1, members: null, people: null },
    });
  });

  const choosing = { kind: 'choosing' as const, deploymentId: '1', data: 'theirs' };
  const wish = {
    scenario: 'small',
    title: 'From the course',
    timeZone: 'Europe/Copenhagen',
    worksCouncil: false,
  };
  const wanted: Chosen = { as: 'homework', tries: 3, ...wish };

  async function chosen(what: Chosen) {
    const scenario = await smallScenario({ faster: 20 });
    const id = randomUUID();
    const expiresAt = new Date(Date.now() + 60_000);
    const given = { ...choosing, returnUrl: `${remote.address}/back` };
    await db.ltiLaunch.create({
      data: { id, platformId: platform.id, verifierHash: 'x', said: given, expiresAt },
    });
    const scenarios = {
      get: (slug: string) => (slug === 'small' ? scenario : undefined),
      all: () => [scenario],
    };
    const launch = { id, platform, said: given };
    const more = { secret, scenarios, launchUrl: 'https://game.example.com/lti/enter' };
    return { answer: await choose(db, launch, what, more), again: () => choose(db, launch, what, more) };
  }

  test('makes homework of the account that the owner named, by an answer that we sign, once', async () => {
    const { answer, again } = await chosen(wanted);
    if (typeof answer === 'string') throw new Error(answer);
    expect(answer.to).toBe(`${remote.address}/back`);
    const keySet = z.object({ keys: z.array(z.record(z.string(), z.string())) });
    const keys = createLocalJWKSet(keySet.parse(await publicKeySet(db, secret)));
    const { payload } = await jwtVerify(answer.jwt, keys, { issuer: 'client-1', audience: remote.address });
    const [made] = await homeworkOf(db, ownerId);
    expect(made).toMatchObject({ title: 'From the course', tries: 3, scenario: 'small' });
    expect(payload).toMatchObject({
      [`${claim}message_type`]: 'LtiDeepLinkingResponse',
      [`${claim}deployment_id`]: '1',
      [`${dl}data`]: 'theirs',
      [`${dl}content_items`]: [
        {
          ...{ type: 'ltiResourceLink', title: 'From the course', url: 'https://game.example.com/lti/enter' },
          custom: { homework: made?.linkToken },
          lineItem: { scoreMaximum: 100 },
        },
      ],
    });
    expect(await again()).toBe('launch-over');
    expect(await db.auditEntry.count({ where: { action: 'homework-from-platform' } })).toBe(1);
  });

  test('practice has no end of tries and no grade', async () => {
    const { answer } = await chosen({ as: 'practice', ...wish, title: 'Practice' });
    if (typeof answer === 'string') throw new Error(answer);
    const items: unknown = decodeJwt(answer.jwt)[`${dl}content_items`];
    expect(items).toEqual([expect.not.objectContaining({ lineItem: expect.anything() })]);
    const [made] = await homeworkOf(db, ownerId);
    expect(made).toMatchObject({ title: 'Practice', tries: null });
  });

  test('reaches nothing of others, and nothing where the owner named nobody or somebody who may not', async () => {
    const other = await makeInstructor(db);
    const id = await createHomework(db, other, {
      ...{ title: 'Not yours', scenario: 'small', tries: 2, deadline: null, timeZone: 'Europe/Copenhagen' },
      ...{ pace: null, seed: null, showsMedian: true, worksCouncil: false, retentionDays: 30 },
    });
    expect((await chosen({ as: 'existing', id })).answer).toBe('no-such-homework');
    const given = launchOf({ ...choosing, returnUrl: `${remote.address}/back` });
    const seen = await choicesOf(db, given);
    expect(JSON.stringify(seen)).not.toContain('Not yours');
    await db.user.update({ where: { id: ownerId }, data: { role: 'viewer' } });
    expect((await chosen(wanted)).answer).toBe('no-trainer');
    await db.user.update({ where: { id: ownerId }, data: { role: 'trainer' } });
    platform = { ...platform, trainerId: null };
    expect((await chosen(wanted)).answer).toBe('no-trainer');
  });
});

test('the private key is sealed with the installation’s secret; with another one a new key is made', async () => {
  const before = await publicKeySet(db, secret);
  expect(JSON.stringify(await db.ltiKey.findMany())).not.toContain('"d"');
  expect(await publicKeySet(db, secret)).toEqual(before);
  const after = await publicKeySet(db, 'another secret that is long enough');
  expect(after.keys).toHaveLength(before.keys.length + 1);
  expect(JSON.stringify(after)).not.toMatch(/"(d|p|q|dp|dq|qi)":/);
});
