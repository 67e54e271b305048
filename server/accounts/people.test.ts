import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { StaffRole } from '@/wire/staff-roles';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { makeInvitation, openInvitation } from '../workshops/staff';
import { addAuditLine, auditDays, auditList, clearAudit } from './audit';
import { createAuth } from './auth';
import {
  acceptStaffInvitation,
  inviteStaff,
  lookUpStaffInvitation,
  openStaffInvitations,
  staffInvitationDays,
  withdrawStaffInvitation,
} from './invitations';
import { ownAccount } from './own-account';
import {
  changeRole,
  colleaguesFor,
  endSignIns,
  forgottenToken,
  makeResetLink,
  peopleOf,
  removePerson,
} from './people';

const settings = { secret: 'a secret that is long enough for a test', publicUrl: undefined };
const password = 'correct horse battery';
const day = 24 * 3_600_000;
const opened: Db[] = [];
let db: Db;
let ida: { id: string; name: string };

beforeEach(async () => {
  db = openDb(await freshDatabase());
  opened.push(db);
  ida = await person('Ida', 'owner');
});
afterAll(() => Promise.all(opened.map((one) => one.$disconnect())));

const actions = async () => (await auditList(db)).map(({ action }) => action);

test('whoever has no role given is a viewer', async () => {
  await db.user.create({ data: { id: randomUUID(), name: 'Eve', email: 'eve@example.com' } });
  expect(
    (await peopleOf(db, { now: Date.now(), language: 'da' })).map(({ name, role }) => [name, role]),
  ).toEqual([
    ['Ida', 'owner'],
    ['Eve', 'viewer'],
  ]);
});

test('people are listed by role, then by name as the reader’s language sorts', async () => {
  for (const name of ['Åse', 'Zoe', 'Adam'])
    await db.user.create({ data: { id: randomUUID(), name, email: `${name.length}${name}@example.com` } });
  const names = async (language: string) =>
    (await peopleOf(db, { now: Date.now(), language })).map(({ name }) => name).join(' ');
  expect(await names('da')).toBe('Ida Adam Zoe Åse');
  expect(await names('de')).toBe('Ida Adam Åse Zoe');
  const colleagues = await colleaguesFor(db, { id: ida.id, language: 'da' });
  expect(colleagues.map(({ name }) => name).join(' ')).toBe('Adam Zoe Åse');
});

test('an invitation makes one account, in its role, that signs in; its token is nowhere in the records', async () => {
  const { token, expiresAt } = await invited('jonas@example.com', 'trainer');
  expect(expiresAt - Date.now()).toBeGreaterThan((staffInvitationDays - 1) * day);
  expect(JSON.stringify(await db.staffInvitation.findMany())).not.toContain(token);
  expect(await lookUpStaffInvitation(db, token, Date.now())).toEqual({
    email: 'jonas@example.com',
    role: 'trainer',
    invitedBy: 'Ida',
  });
  const answers = await Promise.all([accepts(token), accepts(token), accepts(token)]);
  expect(answers.filter((answer) => typeof answer !== 'string')).toEqual([{ email: 'jonas@example.com' }]);
  expect(answers.filter((answer) => answer === 'invitation-over')).toHaveLength(2);
  const signedIn = await signIn('jonas@example.com');
  expect(await db.user.findUniqueOrThrow({ where: { id: signedIn.user.id } })).toMatchObject({
    role: 'trainer',
    name: 'Jonas',
  });
  expect(await openStaffInvitations(db, Date.now())).toEqual([]);
  expect(await actions()).toEqual(['signed-in', 'joined', 'invited']);
});

test('a link that is unknown, too old, withdrawn or replaced by a newer one makes nobody', async () => {
  expect(await accepts('x'.repeat(43))).toBe('unknown-invitation');
  const first = await invited('jonas@example.com', 'trainer');
  const second = await invited('jonas@example.com', 'owner');
  expect(await accepts(first.token)).toBe('invitation-over');
  const late = Date.now() + (staffInvitationDays + 1) * day;
  expect(await accepts(second.token, late)).toBe('invitation-over');
  const [open, ...others] = await openStaffInvitations(db, Date.now());
  expect(others).toEqual([]);
  expect(await withdrawStaffInvitation(db, ida, open?.id ?? '')).toBe('changed');
  expect(await withdrawStaffInvitation(db, ida, open?.id ?? '')).toBe('gone');
  expect(await accepts(second.token)).toBe('invitation-over');
  expect(await db.user.count()).toBe(1);
});

test('an invitation whose account cannot be made stays good', async () => {
  const { token } = await invited('jonas@example.com', 'grader');
  await expect(accepts(token, Date.now(), 'short')).rejects.toThrow();
  expect(await accepts(token)).toEqual({ email: 'jonas@example.com' });
});

test('whoever is here already is not invited again', async () => {
  await person('Jonas', 'viewer');
  const again = { email: 'jonas@example.com', role: 'owner' as const, now: Date.now() };
  expect(await inviteStaff(db, ida, again)).toBe('already-here');
});

test('there is always an owner, also when two step down at the same moment', async () => {
  expect(await changeRole(db, ida, { id: ida.id, role: 'viewer' })).toBe('last-owner');
  const jonas = await person('Jonas', 'owner');
  const down = (id: string) => changeRole(db, ida, { id, role: 'viewer' });
  const answers = await Promise.all([down(ida.id), down(jonas.id)]);
  expect(answers.sort()).toEqual(['changed', 'last-owner']);
  expect(await db.user.count({ where: { role: 'owner' } })).toBe(1);
  expect(await down('nobody')).toBe('no-such-person');
});

test('a new role is in the audit list by name, one that changes nothing is not', async () => {
  const jonas = await person('Jonas', 'viewer');
  await changeRole(db, ida, { id: jonas.id, role: 'viewer' });
  await changeRole(db, ida, { id: jonas.id, role: 'grader' });
  expect(await auditList(db)).toMatchObject([
    { actor: 'Ida', action: 'role-changed', subject: 'Jonas: grader' },
  ]);
});

test('whoever is removed can’t sign in, and their workshops go to whoever removed them', async () => {
  const jonas = await person('Jonas', 'trainer');
  await signIn('jonas@example.com');
  const keys = { joinToken: 'j', projectorToken: 'p', scenarioSlug: 'small' };
  await db.workshop.create({
    data: { id: 'w', ownerId: jonas.id, hostId: jonas.id, title: 'Monday', ...keys },
  });
  expect(await removePerson(db, ida, ida.id)).toBe('not-yourself');
  expect(await removePerson(db, ida, jonas.id)).toBe('changed');
  expect(await removePerson(db, ida, jonas.id)).toBe('no-such-person');
  expect(await db.workshop.findUniqueOrThrow({ where: { id: 'w' } })).toMatchObject({
    ownerId: ida.id,
    hostId: null,
  });
  expect(await db.session.count()).toBe(0);
  await expect(signIn('jonas@example.com')).rejects.toThrow();
  expect((await auditList(db)).map(({ actor, action }) => `${actor} ${action}`)).toEqual([
    'Ida removed',
    'Jonas signed-in',
  ]);
});

test.each([
  ['removed', (id: string) => removePerson(db, ida, id)],
  ['an owner no longer', (id: string) => changeRole(db, ida, { id, role: 'viewer' })],
])('whoever is %s holds no link to come in again by', async (_, leave) => {
  const jonas = await person('Jonas', 'owner');
  const back = await inviteStaff(db, jonas, { email: 'eve@example.com', role: 'owner', now: Date.now() });
  const others = await invited('mara@example.com', 'grader');
  const reset = await makeResetLink(db, settings, jonas, ida.id);
  if (typeof back === 'string' || typeof reset === 'string') throw new Error('there are links');
  const keys = { joinToken: 'j', projectorToken: 'p', scenarioSlug: 'small' };
  await db.workshop.create({ data: { id: 'w', ownerId: jonas.id, title: 'Monday', ...keys } });
  const link = { workshopId: 'w', rights: 'co-instructor' as const, handsOver: false, now: Date.now() };
  const { token } = await makeInvitation(db, link);
  expect(await leave(jonas.id)).toBe('changed');
  expect(await accepts(back.token)).toBe('invitation-over');
  expect(await openInvitation(db, token, Date.now())).toBe('invitation-over');
  const body = { token: reset.token, newPassword: 'another horse battery' };
  await expect(createAuth(db, settings).api.resetPassword({ body })).rejects.toThrow();
  expect(await accepts(others.token)).toEqual({ email: 'mara@example.com' });
});

test('signing somebody out everywhere ends all their sign-ins and nobody else’s', async () => {
  const jonas = await person('Jonas', 'trainer');
  await signIn('jonas@example.com');
  await signIn('jonas@example.com');
  await signIn('ida@example.com');
  expect(await endSignIns(db, ida, jonas.id)).toBe('changed');
  expect((await db.session.findMany()).map(({ userId }) => userId)).toEqual([ida.id]);
});

test('a link for a new password works once, ends every sign-in, and its token is nowhere in the records', async () => {
  const jonas = await person('Jonas', 'trainer');
  await signIn('jonas@example.com');
  const made = await makeResetLink(db, settings, ida, jonas.id);
  if (typeof made === 'string') throw new Error(made);
  expect(JSON.stringify(await db.verification.findMany())).not.toContain(made.token);
  const choose = (newPassword: string) =>
    createAuth(db, settings).api.resetPassword({ body: { token: made.token, newPassword } });
  await expect(choose('short')).rejects.toThrow();
  await choose('another horse battery');
  expect(await db.session.count()).toBe(0);
  await expect(signIn('jonas@example.com')).rejects.toThrow();
  await expect(choose('a third horse battery')).rejects.toThrow();
  expect((await signIn('jonas@example.com', 'another horse battery')).user.id).toBe(jonas.id);
  expect(await actions()).toEqual(['signed-in', 'password-reset', 'reset-link-made', 'signed-in']);
});

test('a link for a new password is good for a day from the owner, and for an hour by mail', async () => {
  const jonas = await person('Jonas', 'trainer');
  await makeResetLink(db, settings, ida, jonas.id);
  await forgottenToken(db, settings, 'jonas@example.com');
  const left = (await db.verification.findMany()).map(({ expiresAt }) => expiresAt.getTime() - Date.now());
  const [mailed = 0, given = 0] = left.sort((a, b) => a - b);
  expect(mailed).toBeLessThanOrEqual(3_600_000);
  expect(given).toBeGreaterThan(23 * 3_600_000);
});

test('nobody’s address gets no link, and leaves no trace', async () => {
  expect(await forgottenToken(db, settings, 'nobody@example.com')).toBeUndefined();
  expect(await makeResetLink(db, settings, ida, 'nobody')).toBe('no-such-person');
  expect(await db.verification.count()).toBe(0);
});

test('one’s own account says how one gets in and where one is signed in, this browser first', async () => {
  await signIn('ida@example.com');
  await signIn('ida@example.com');
  const [first, second] = await db.session.findMany({ orderBy: { createdAt: 'asc' } });
  const own = await ownAccount(db, { id: ida.id, signInId: first?.id ?? '' }, Date.now());
  expect(own).toMatchObject({ password: true, provider: false });
  expect(own.signIns.map(({ id, isHere }) => [id, isHere])).toEqual([
    [first?.id, true],
    [second?.id, false],
  ]);
  expect(await colleaguesFor(db, { id: ida.id, language: 'en' })).toEqual([]);
});

test('a line of the audit list goes after a year', async () => {
  await addAuditLine(db, { actor: ida, action: 'set-up', subject: '' });
  expect(await clearAudit(db, Date.now() + (auditDays - 1) * day)).toBe(0);
  expect(await clearAudit(db, Date.now() + (auditDays + 1) * day)).toBe(1);
});

async function person(name: string, role: StaffRole): Promise<{ id: string; name: string }> {
  const auth = createAuth(db, settings, { signUp: 'by-invitation' });
  const email = `${name.toLowerCase()}@example.com`;
  const { user } = await auth.api.signUpEmail({ body: { name, email, password } });
  await db.user.update({ where: { id: user.id }, data: { role } });
  return { id: user.id, name };
}

function signIn(email: string, chosen = password) {
  return createAuth(db, settings).api.signInEmail({ body: { email, password: chosen } });
}

async function invited(email: string, role: StaffRole) {
  const made = await inviteStaff(db, ida, { email, role, now: Date.now() });
  if (made === 'already-here') throw new Error(made);
  return made;
}

function accepts(token: string, now = Date.now(), chosen = password) {
  return acceptStaffInvitation(db, settings, { token, name: 'Jonas', password: chosen, now });
}
