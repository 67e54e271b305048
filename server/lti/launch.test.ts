import { randomUUID } from 'node:crypto';
import { UnsecuredJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hashToken } from '../accounts/tokens';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { progressOf } from '../homework/progress';
import { createHomework, ownHomework } from '../homework/records';
import { removeLearners } from '../privacy/homework';
import { makeInstructor } from '../testing/table';
import { learnerDoor } from './activity';
import { ltiNames } from './claims';
import { publicKeySet } from './keys';
import { enterLaunch, type Launch, launchOf, takeLaunch } from './launch';
import { beginLogin, clearLtiRemains } from './logins';
import { launchClaims, openPlatform, type TestPlatform } from './platform.fixture';
import { addPlatform, changePlatform, platformsOf, removePlatform } from './platforms';

const secret = 'a secret that is long enough for a test';
const actor = { id: null, name: 'Ida' };
const redirectUri = 'https://game.example.com/api/lti/launch';
const { claim, dl, names, endpoint } = ltiNames;
const instructor = ['http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor'];

let db: Db;
let platform: TestPlatform;
let platformId: string;

beforeAll(async () => {
  db = openDb(await freshDatabase());
  platform = await openPlatform(() => publicKeySet(db, secret));
  const added = await addPlatform(db, actor, platform.form);
  if (typeof added === 'string') throw new Error(added);
  platformId = added.id;
});
afterAll(async () => {
  await platform.close();
  await db.$disconnect();
});
afterEach(() => {
  platform.state.isDown = false;
});

async function homework(given: { worksCouncil?: boolean } = {}) {
  const ownerId = await makeInstructor(db);
  const id = await createHomework(db, ownerId, {
    ...{ title: 'Before Monday', scenario: 'small', tries: 2, deadline: null, timeZone: 'Europe/Copenhagen' },
    ...{ pace: null, seed: null, showsMedian: true, worksCouncil: false, retentionDays: 30, ...given },
  });
  const found = await ownHomework(db, { id, ownerId });
  if (!found) throw new Error('the homework is not there');
  return found;
}

/** A login that has begun, as the platform sees it. */
async function begun(now = Date.now()) {
  const asked = { issuer: platform.address, clientId: undefined, loginHint: '7', messageHint: undefined };
  const login = await beginLogin(db, asked, { redirectUri, now });
  if (typeof login === 'string') throw new Error(login);
  const nonce = new URL(login.to).searchParams.get('nonce') ?? '';
  return { ...login, nonce };
}

type Change = Record<string, unknown>;

/** What comes of a launch in which some claims are others. */
async function launched(change: Change = {}, now = Date.now()) {
  const { nonce, state, verifier } = await begun(now);
  const claims = launchClaims(platform, { nonce, homework: 'a-homework-token-01', now });
  const idToken = await platform.sign({ ...claims, ...change });
  return { answer: await takeLaunch(db, { state, idToken, now }), state, idToken, verifier };
}

async function entered(change: Change = {}): Promise<Launch> {
  const { answer, verifier } = await launched(change);
  if (typeof answer === 'string') throw new Error(answer);
  const found = await enterLaunch(db, { code: answer.code, verifier, now: Date.now() });
  if (typeof found === 'string') throw new Error(found);
  return found.launch;
}

async function door(token: string, change: Change = {}, now = Date.now()) {
  const { platform: from, said } = await entered({ [`${claim}custom`]: { homework: token }, ...change });
  if (said.kind !== 'activity') throw new Error('no activity');
  return learnerDoor(db, { platform: from, said, secret, now });
}

describe('a login', () => {
  test('goes to the registered page, with a state and a nonce of its own, and keeps hashes alone', async () => {
    const [one, other] = [await begun(), await begun()];
    const asked = new URL(one.to);
    expect(asked.origin + asked.pathname).toBe(platform.form.authUrl);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      ...{ scope: 'openid', response_type: 'id_token', response_mode: 'form_post', prompt: 'none' },
      ...{ client_id: 'client-1', redirect_uri: redirectUri, login_hint: '7' },
      ...{ state: one.state, nonce: one.nonce },
    });
    expect(new Set([one.state, other.state, one.nonce, other.nonce, one.verifier, other.verifier]).size).toBe(
      6,
    );
    const kept = JSON.stringify(await db.ltiLogin.findMany());
    for (const told of [one.state, one.nonce, one.verifier]) expect(kept).not.toContain(told);
    expect(kept).toContain(hashToken(one.state));
  });

  test('of a platform that nobody registered, or of another client, begins nothing', async () => {
    const asked = { clientId: undefined, loginHint: '7', messageHint: undefined };
    const rest = { redirectUri, now: Date.now() };
    expect(await beginLogin(db, { ...asked, issuer: 'https://evil.example' }, rest)).toBe('unknown-platform');
    const other = { ...asked, issuer: platform.address, clientId: 'client-2' };
    expect(await beginLogin(db, other, rest)).toBe('unknown-platform');
  });

  test('is one of so many at once: a stranger who begins thousands makes the oldest go, and keeps nobody out', async () => {
    const now = Date.now();
    const asked = { issuer: platform.address, clientId: 'client-1', loginHint: '7', messageHint: undefined };
    const most = 5;
    for (let i = 0; i < 2 * most; i++)
      expect(await beginLogin(db, asked, { redirectUri, now: now + i, most })).toMatchObject({
        to: expect.any(String),
      });
    const honest = await begun(now + 100);
    for (let i = 0; i < most - 1; i++) await beginLogin(db, asked, { redirectUri, now: now + 101 + i, most });
    expect(await db.ltiLogin.count()).toBe(most);
    const claims = launchClaims(platform, { nonce: honest.nonce, homework: 'x'.repeat(20), now });
    const launch = { state: honest.state, idToken: await platform.sign(claims), now: now + 200 };
    expect(await takeLaunch(db, launch)).toMatchObject({ code: expect.any(String) });
    await clearLtiRemains(db, now + 11 * 60_000);
    expect(await db.ltiLogin.count()).toBe(0);
  });
});

describe('a launch', () => {
  test('whose token fits is taken, once', async () => {
    const { answer, state, idToken } = await launched();
    expect(answer).toEqual({ code: expect.any(String) });
    expect(await takeLaunch(db, { state, idToken, now: Date.now() })).toBe('launch-over');
    const again = await begun();
    expect(await takeLaunch(db, { state: again.state, idToken, now: Date.now() })).toBe('wrong-token');
  });

  test('tells the language in which its platform shows its pages, where there is one', async () => {
    const shown = (locale: unknown) => launched({ [`${claim}launch_presentation`]: { locale } });
    expect((await shown('pl-PL')).answer).toEqual({ code: expect.any(String), offered: 'pl' });
    expect((await shown('sv')).answer).toEqual({ code: expect.any(String) });
  });

  const wrong: [string, Change, string?][] = [
    ['another issuer', { iss: 'https://evil.example' }],
    ['another audience', { aud: 'client-2' }],
    ['several audiences without saying for whom', { aud: ['client-1', 'client-2'] }],
    ['another authorised party', { azp: 'client-2' }],
    ['a deployment that is not registered', { [`${claim}deployment_id`]: '2' }],
    ['another nonce', { nonce: 'another' }],
    ['no nonce', { nonce: undefined }],
    ['no subject', { sub: undefined }],
    ['a time that is over', { exp: Math.floor(Date.now() / 1000) - 120 }],
    ['no end', { exp: undefined }],
    ['a day of age', { iat: Math.floor(Date.now() / 1000) - 86_400 }],
    ['another version', { [`${claim}version`]: '1.1' }, 'wrong-message'],
    ['another message', { [`${claim}message_type`]: 'LtiSubmissionReviewRequest' }, 'wrong-message'],
    ['a sign that no text here can hold', { name: 'Kim\0' }],
    ['no activity', { [`${claim}resource_link`]: undefined }, 'wrong-message'],
  ];
  test.each(wrong)(
    'with %s is refused, and its state is used up',
    async (_, change, code = 'wrong-token') => {
      const { answer, state, idToken } = await launched(change);
      expect(answer).toBe(code);
      expect(await takeLaunch(db, { state, idToken, now: Date.now() })).toBe('launch-over');
    },
  );

  test('that somebody else signed, or nobody, is refused', async () => {
    const now = Date.now();
    const claimsOf = (nonce: string) =>
      launchClaims(platform, { nonce, homework: 'a-homework-token-01', now });
    const forged = await begun();
    const signed = await platform.sign(claimsOf(forged.nonce), { by: platform.stranger });
    expect(await takeLaunch(db, { state: forged.state, idToken: signed, now })).toBe('wrong-token');
    const bare = await begun();
    const unsigned = new UnsecuredJWT(claimsOf(bare.nonce)).encode();
    expect(await takeLaunch(db, { state: bare.state, idToken: unsigned, now })).toBe('wrong-token');
  });

  test('without a state that was begun, or after its minutes, is refused', async () => {
    const now = Date.now();
    const { nonce, state } = await begun(now);
    const idToken = await platform.sign(launchClaims(platform, { nonce, homework: 'x'.repeat(20), now }));
    expect(await takeLaunch(db, { state: randomUUID(), idToken, now })).toBe('launch-over');
    expect(await takeLaunch(db, { state, idToken, now: now + 11 * 60_000 })).toBe('launch-over');
  });

  test('of a platform that does not answer is refused, and nothing hangs', async () => {
    const other = await openPlatform(async () => ({}));
    const added = await addPlatform(db, actor, other.form);
    if (typeof added === 'string') throw new Error(added);
    other.state.isDown = true;
    const asked = { issuer: other.address, clientId: undefined, loginHint: '7', messageHint: undefined };
    const now = Date.now();
    const login = await beginLogin(db, asked, { redirectUri, now });
    if (typeof login === 'string') throw new Error(login);
    const nonce = new URL(login.to).searchParams.get('nonce') ?? '';
    const idToken = await other.sign(launchClaims(other, { nonce, homework: 'x'.repeat(20), now }));
    expect(await takeLaunch(db, { state: login.state, idToken, now })).toBe('wrong-token');
    await removePlatform(db, actor, added.id);
    await other.close();
  });

  test('whose platform answers with endless keys is refused: no more than a key set is read', async () => {
    const endless = await openPlatform(async () => ({}));
    endless.state.padding = 3_000_000;
    const added = await addPlatform(db, actor, endless.form);
    if (typeof added === 'string') throw new Error(added);
    const asked = { issuer: endless.address, clientId: undefined, loginHint: '7', messageHint: undefined };
    const now = Date.now();
    const login = await beginLogin(db, asked, { redirectUri, now });
    if (typeof login === 'string') throw new Error(login);
    const nonce = new URL(login.to).searchParams.get('nonce') ?? '';
    const idToken = await endless.sign(launchClaims(endless, { nonce, homework: 'x'.repeat(20), now }));
    expect(await takeLaunch(db, { state: login.state, idToken, now })).toBe('wrong-token');
    await removePlatform(db, actor, added.id);
    await endless.close();
  });

  test('is entered once, in the browser that began it, within minutes', async () => {
    const { answer, verifier } = await launched();
    if (typeof answer === 'string') throw new Error(answer);
    const { code } = answer;
    const now = Date.now();
    expect(await enterLaunch(db, { code, verifier: 'somebody-elses-browser', now })).toBe('launch-over');
    expect(await enterLaunch(db, { code, verifier, now: now + 3 * 60_000 })).toBe('launch-over');
    const found = await enterLaunch(db, { code, verifier, now });
    if (typeof found === 'string') throw new Error(found);
    expect(await enterLaunch(db, { code, verifier, now })).toBe('launch-over');
    expect(await launchOf(db, found.ticket, now)).toMatchObject({ said: { kind: 'activity', sub: 'sub-1' } });
    expect(await launchOf(db, found.ticket, now + 61 * 60_000)).toBeUndefined();
    expect(await launchOf(db, code, now)).toBeUndefined();
  });

  test('asks nobody but the platform itself: other addresses in its token are left out', async () => {
    const evil = 'http://127.0.0.1:9/columns';
    const { said } = await entered({
      [endpoint]: { scope: [ltiNames.scope.score, ltiNames.scope.lineItem], lineitem: evil, lineitems: evil },
      [names]: { context_memberships_url: evil },
    });
    expect(said).toMatchObject({ lineItemUrl: null, lineItemsUrl: null, membersUrl: null });
  });

  const settings = (returnUrl: string, accept_types = ['ltiResourceLink']) => ({
    [`${claim}message_type`]: 'LtiDeepLinkingRequest',
    [`${dl}deep_linking_settings`]: { deep_link_return_url: returnUrl, accept_types },
  });
  test('for choosing is an instructor’s, and leads back to the platform alone', async () => {
    const back = `${platform.address}/back`;
    const roles = { [`${claim}roles`]: instructor };
    expect((await launched(settings(back))).answer).toBe('not-an-instructor');
    const elsewhere = { ...settings('https://evil.example/back'), ...roles };
    expect((await launched(elsewhere)).answer).toBe('wrong-token');
    expect((await launched({ ...settings(back, ['file']), ...roles })).answer).toBe('wrong-message');
    const institution = ['http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator'];
    expect((await launched({ ...settings(back), [`${claim}roles`]: institution })).answer).toBe(
      'not-an-instructor',
    );
    expect((await launched({ ...settings(back), ...roles })).answer).toEqual({ code: expect.any(String) });
  });
});

describe('a learner', () => {
  test('of a platform is one person here, at every launch; another one is another', async () => {
    const { id, linkToken, deadline } = await homework();
    const first = await door(linkToken);
    expect(first).toEqual({ token: linkToken, key: expect.any(String) });
    expect(await door(linkToken)).toEqual(first);
    const other = await door(linkToken, { sub: 'sub-2', name: 'Lee' });
    expect(other?.key).not.toBe(first?.key);
    const people = await db.homeworkPlayer.findMany({ where: { homeworkId: id }, orderBy: { name: 'asc' } });
    expect(people.map(({ name }) => name)).toEqual(['Kim', 'Lee']);
    expect(people[0]?.keyHash).toBe(hashToken(first?.key ?? ''));
    expect(await progressOf(db, { id, deadline, worksCouncil: false })).toMatchObject({ begun: 0 });
    expect(await db.ltiLearner.count({ where: { player: { homeworkId: id } } })).toBe(2);
  });

  test('whom the platform does not name has no name, nor has one whose name cannot be shown', async () => {
    const { id, linkToken } = await homework();
    await door(linkToken, { name: undefined });
    await door(linkToken, { sub: 'sub-2', name: '​' });
    const people = await db.homeworkPlayer.findMany({ where: { homeworkId: id } });
    expect(people.map(({ name }) => name)).toEqual([null, null]);
  });

  test('in works-council mode leaves no name and no id of the platform', async () => {
    const { id, linkToken } = await homework({ worksCouncil: true });
    await door(linkToken);
    expect(await db.homeworkPlayer.findMany({ where: { homeworkId: id } })).toMatchObject([{ name: null }]);
    expect(await db.ltiLearner.count({ where: { player: { homeworkId: id } } })).toBe(0);
  });

  test('whose days are over is forgotten with the platform’s id', async () => {
    const { id, linkToken } = await homework();
    await door(linkToken);
    await removeLearners(db, Date.now() + 40 * 24 * 3_600_000);
    expect(await db.homeworkPlayer.findMany({ where: { homeworkId: id } })).toMatchObject([{ name: null }]);
    expect(await db.ltiLearner.count({ where: { player: { homeworkId: id } } })).toBe(0);
  });

  test('of an activity without a homework that is here finds nothing', async () => {
    expect(await door('no-such-homework-token')).toBeUndefined();
    expect(await door('', { [`${claim}custom`]: { homework: { $ne: 1 } } })).toBeUndefined();
  });
});

test('a platform is registered once, changed and removed, each a line of the audit list', async () => {
  expect(await addPlatform(db, actor, platform.form)).toBe('platform-known');
  expect(await addPlatform(db, actor, { ...platform.form, clientId: 'x', trainerId: 'nobody' })).toBe(
    'no-such-trainer',
  );
  expect(await changePlatform(db, actor, 'nothing', { ...platform.form, clientId: 'x' })).toBe(
    'no-such-platform',
  );
  const added = await addPlatform(db, actor, { ...platform.form, clientId: 'client-9', name: 'Canvas' });
  if (typeof added === 'string') throw new Error(added);
  expect(await changePlatform(db, actor, added.id, platform.form)).toBe('platform-known');
  const changed = { ...platform.form, clientId: 'client-9', name: 'Canvas', gradeOf: 'last' as const };
  expect(await changePlatform(db, actor, added.id, changed)).toBe('changed');
  expect((await platformsOf(db)).map(({ name, gradeOf }) => [name, gradeOf])).toEqual([
    ['Canvas', 'last'],
    ['Moodle', 'best'],
  ]);
  expect(await removePlatform(db, actor, added.id)).toBe('changed');
  const lines = await db.auditEntry.findMany({ where: { subject: 'Canvas' }, orderBy: { at: 'asc' } });
  expect(lines.map(({ action }) => action)).toEqual([
    'platform-added',
    'platform-changed',
    'platform-removed',
  ]);
  expect((await platformsOf(db)).map(({ id }) => id)).toEqual([platformId]);
});
