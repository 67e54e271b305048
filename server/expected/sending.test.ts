import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import type { Mail } from '../host/mail';
import { smallScenario } from '../testing/small-scenario';
import { makeInstructor } from '../testing/table';
import { createWorkshop } from '../workshops/workshops';
import { addExpected, changeExpected } from './records';
import { invitePlayers, remindPlayers } from './sending';

const secret = 'a secret that is long enough for a test';
const hour = 3_600_000;
const startsAt = new Date('2031-03-10T09:00:00Z');
const at = (hoursBefore: number) => startsAt.getTime() - hoursBefore * hour;
let db: Db;

beforeAll(async () => {
  db = openDb(await freshDatabase());
});
afterAll(() => db.$disconnect());

async function expecting() {
  await db.workshop.deleteMany();
  const settings = { tempo: 1, untimed: false, sorting: 'automatic' as const, ranking: false };
  const scenario = await smallScenario();
  const ownerId = await makeInstructor(db);
  const { id } = await createWorkshop(db, { ownerId, title: 'Monday', scenario, teamCount: 2, settings });
  const dated = { startsAt, timeZone: 'Europe/Copenhagen', remindsDays: 1, remindsIn: 'da' };
  await db.workshop.update({ where: { id }, data: dated });
  const nobody = { group: null, team: null, role: null };
  await addExpected(db, { workshopId: id, secret, now: at(1000) }, [
    { ...nobody, name: 'Ada', email: 'ada@example.com' },
    { ...nobody, name: 'Bo', email: null },
    { ...nobody, name: 'Eva', email: 'eva@example.com' },
  ]);
  return id;
}

/** A mail server that keeps what it is given, and refuses the first so many. */
function postOf(refusals = 0) {
  const mails: Mail[] = [];
  const problems: unknown[] = [];
  let left = refusals;
  const sendMail = async (mail: Mail) => {
    left -= 1;
    if (left >= 0) throw new Error('mailbox full');
    mails.push(mail);
  };
  return { mails, problems, sendMail, failed: (error: unknown) => void problems.push(error) };
}
const base = () => 'https://game.example.com';

test('a reminder goes out once to each who has an address, not before its day, in the trainer’s language and zone', async () => {
  await expecting();
  const post = postOf();
  await remindPlayers(db, post, { base, secret, now: at(25) });
  expect(post.mails).toEqual([]);
  await remindPlayers(db, post, { base, secret, now: at(23) });
  await remindPlayers(db, post, { base, secret, now: at(22) });
  expect(post.mails.map(({ to }) => to).sort()).toEqual(['ada@example.com', 'eva@example.com']);
  expect(post.mails[0]?.subject).toBe('Snart: Monday');
  expect(post.mails[0]?.text).toContain('10.00');
  expect(post.mails[0]?.text).toMatch(/https:\/\/game\.example\.com\/player#[\w-]{43}/);
  await remindPlayers(db, post, { base, secret, now: startsAt.getTime() + 1 });
  expect(post.mails).toHaveLength(2);
});

test('what the mail server refused is tried again; a new date brings a new reminder', async () => {
  const id = await expecting();
  const post = postOf(1);
  await remindPlayers(db, post, { base, secret, now: at(23) });
  expect([post.mails.length, post.problems.length]).toEqual([1, 1]);
  await remindPlayers(db, post, { base, secret, now: at(22) });
  expect(post.mails).toHaveLength(2);
  const later = new Date(startsAt.getTime() + 240 * hour);
  await db.workshop.update({ where: { id }, data: { startsAt: later } });
  await remindPlayers(db, post, { base, secret, now: at(1) });
  expect(post.mails).toHaveLength(2);
  await remindPlayers(db, post, { base, secret, now: later.getTime() - hour });
  expect(post.mails).toHaveLength(4);
});

test('nobody is reminded who was erased or taken off, nor by a workshop that is put away or keeps no names', async () => {
  const id = await expecting();
  const post = postOf();
  await db.expectedPlayer.deleteMany({ where: { name: 'Ada' } });
  await db.expectedPlayer.updateMany({ where: { name: 'Eva' }, data: { removedAt: new Date() } });
  await remindPlayers(db, post, { base, secret, now: at(23) });
  await db.expectedPlayer.updateMany({ where: { name: 'Eva' }, data: { removedAt: null } });
  for (const away of [{ archivedAt: new Date() }, { deletedAt: new Date() }, { worksCouncil: true }]) {
    await db.workshop.update({ where: { id }, data: away });
    await remindPlayers(db, post, { base, secret, now: at(23) });
    await db.workshop.update({
      where: { id },
      data: { archivedAt: null, deletedAt: null, worksCouncil: false },
    });
  }
  expect(post.mails).toEqual([]);
});

test('an invitation holds the link and the calendar entry with it; who could not be reached is not marked as invited', async () => {
  const id = await expecting();
  const rows = await db.expectedPlayer.findMany();
  const workshop = { id, title: 'Monday', startsAt, timeZone: 'Europe/Copenhagen' };
  const given = { workshop, by: 'Ida', language: 'en', players: rows.map((row) => row.id), now: at(100) };
  const post = postOf(1);
  const calendar = async (address: string) => `BEGIN:VCALENDAR ${address}`;
  const inviting = { ...given, base: base(), secret, calendar, goesOn: () => true };
  expect(await invitePlayers(db, post, inviting)).toEqual({ sent: 1, failed: 1, left: [] });
  const [mail] = post.mails;
  const link = /https:\S+/.exec(mail?.text ?? '')?.[0];
  expect(mail?.calendar).toBe(`BEGIN:VCALENDAR ${link}`);
  const invited = await db.expectedPlayer.findMany({ where: { invitedAt: { not: null } } });
  expect(invited.map(({ email }) => email)).toEqual([mail?.to]);
});

test('invitations that take too long stop in between: whoever is left is told, and nobody gets two', async () => {
  const id = await expecting();
  const rows = await db.expectedPlayer.findMany({ orderBy: { createdAt: 'asc' } });
  const [ada, , eva] = rows;
  const post = postOf();
  const inviting = {
    ...{ workshop: { id, title: 'Monday', startsAt: null, timeZone: null }, by: 'Ida', language: 'en' },
    ...{ players: rows.map((row) => row.id), base: base(), secret, calendar: async () => null },
    now: at(100),
  };
  const first = await invitePlayers(db, post, { ...inviting, goesOn: () => false });
  expect(first).toEqual({ sent: 1, failed: 0, left: [eva?.id] });
  const rest = await invitePlayers(db, post, { ...inviting, players: first.left, goesOn: () => false });
  expect(rest).toEqual({ sent: 1, failed: 0, left: [] });
  expect(post.mails.map(({ to }) => to)).toEqual(['ada@example.com', 'eva@example.com']);
  const renewing = { id: ada?.id ?? '', workshopId: id, secret, now: at(50) };
  await changeExpected(db, renewing, { link: 'renew' });
  expect(await db.expectedPlayer.findUnique({ where: { id: renewing.id } })).toMatchObject({
    invitedAt: null,
  });
});

test('whoever was invited from another screen meanwhile gets no second mail', async () => {
  const id = await expecting();
  const rows = await db.expectedPlayer.findMany({ orderBy: { createdAt: 'asc' } });
  const [, , eva] = rows;
  const post = postOf();
  const answer = await invitePlayers(db, post, {
    ...{ workshop: { id, title: 'Monday', startsAt: null, timeZone: null }, by: 'Ida', language: 'en' },
    ...{ players: rows.map((row) => row.id), base: base(), secret, now: at(100), goesOn: () => true },
    calendar: async () => {
      await db.expectedPlayer.update({
        where: { id: eva?.id ?? '' },
        data: { invitedAt: new Date(at(100)) },
      });
      return null;
    },
  });
  expect(answer).toEqual({ sent: 1, failed: 0, left: [] });
  expect(post.mails.map(({ to }) => to)).toEqual(['ada@example.com']);
});
