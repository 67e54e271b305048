import { afterAll, beforeAll, expect, test } from 'vitest';
import { can } from '@/wire/permissions';
import { rightsInWorkshop, type StaffRole, staffRoles } from '@/wire/staff-roles';
import { mintTicket } from '../accounts/tickets';
import { patienceMs } from '../testing/line';
import { asTrainer, makeInstructor, openTable, openWorkshop, type Table } from '../testing/table';
import { canIn, personIn } from './access';
import { workshopsOf } from './list';
import { giveWorkshop, shareWorkshop } from './sharing';

let table: Table;

beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

async function person(role: StaffRole, name = role): Promise<string> {
  const id = await makeInstructor(table.db);
  await table.db.user.update({ where: { id }, data: { role, name } });
  return id;
}

/** A console or observer's view of somebody with an account. */
async function lineOf(userId: string, workshopId: string) {
  const ticket = await mintTicket(table.db, { userId, signInId: null }, Date.now());
  return table.connect({ as: 'instructor', ticket, workshopId, language: 'en' });
}

const by = (id: string) => ({ ...asTrainer(id), name: 'Ida' });

test('a workshop is its trainer’s, the owner’s, and theirs with whom it is shared, by their role', async () => {
  const workshop = await openWorkshop(table);
  const people = new Map(
    await Promise.all(staffRoles.map(async (role) => [role, await person(role)] as const)),
  );
  const rightsOf = async (role: StaffRole) => {
    const asker = { userId: people.get(role) ?? '' };
    return (await personIn(table.db, { workshopId: workshop.id }, asker))?.rights ?? null;
  };
  for (const role of staffRoles) expect(await rightsOf(role), role).toBe(rightsInWorkshop(role, 'none'));
  const asked = { id: workshop.id, by: by(workshop.ownerId) };
  expect(await shareWorkshop(table.db, asked, [...people.values()])).toBe('changed');
  for (const role of staffRoles) expect(await rightsOf(role), role).toBe(rightsInWorkshop(role, 'shared'));
  const viewer = { id: people.get('viewer') ?? '', role: 'viewer' as const };
  expect((await workshopsOf(table.db, viewer)).map(({ id, rights }) => [id, rights])).toEqual([
    [workshop.id, 'reader'],
  ]);
  expect(await shareWorkshop(table.db, asked, [])).toBe('changed');
  for (const role of staffRoles) expect(await rightsOf(role), role).toBe(rightsInWorkshop(role, 'none'));
});

test('only who leads a workshop shares it, and only with people there are', async () => {
  const workshop = await openWorkshop(table);
  const stranger = await person('trainer');
  const asked = { id: workshop.id, by: by(stranger) };
  expect(await shareWorkshop(table.db, asked, [stranger])).toBe('no-such-workshop');
  expect(await giveWorkshop(table.db, asked, stranger)).toBe('no-such-workshop');
  const own = { id: workshop.id, by: by(workshop.ownerId) };
  expect(await shareWorkshop(table.db, own, ['nobody'])).toBe('no-such-person');
  expect(await giveWorkshop(table.db, own, await person('grader'))).toBe('no-such-person');
});

test('handed over, a workshop is the other trainer’s; whoever gave it runs it with them until they stop sharing', async () => {
  const workshop = await openWorkshop(table);
  const jonas = await person('trainer', 'trainer');
  const asked = { id: workshop.id, by: by(workshop.ownerId) };
  expect(await giveWorkshop(table.db, asked, jonas)).toBe('changed');
  const rights = async (userId: string) =>
    (await personIn(table.db, { workshopId: workshop.id }, { userId }))?.rights;
  expect(await rights(jonas)).toBe('owner');
  expect(await rights(workshop.ownerId)).toBe('co-instructor');
  expect(await giveWorkshop(table.db, asked, workshop.ownerId)).toBe('no-such-workshop');
  expect(await shareWorkshop(table.db, { id: workshop.id, by: by(jonas) }, [])).toBe('changed');
  expect(await rights(workshop.ownerId)).toBeUndefined();
});

test('whoever may not watch gets nothing from the list by which one comes into the room', async () => {
  const workshop = await openWorkshop(table);
  const keysOf = async (role: StaffRole) => {
    const id = await person(role);
    await shareWorkshop(table.db, { id: workshop.id, by: by(workshop.ownerId) }, [id]);
    const listed = (await workshopsOf(table.db, { id, role })).find((one) => one.id === workshop.id);
    return [listed?.pin, listed?.projectorToken];
  };
  expect(await keysOf('viewer')).toEqual([null, null]);
  expect(await keysOf('grader')).toEqual([workshop.pin, workshop.projectorToken]);
});

test('a grader watches and can’t start the round; a viewer is never in the room', async () => {
  const workshop = await openWorkshop(table);
  const [grader, viewer] = [await person('grader'), await person('viewer')];
  await shareWorkshop(table.db, { id: workshop.id, by: by(workshop.ownerId) }, [grader, viewer]);
  const line = await lineOf(grader, workshop.id);
  await line.until('the room', () => line.heard.views.at(-1)?.view.kind === 'observer');
  const start = { id: crypto.randomUUID(), command: { type: 'start' as const } };
  expect(await line.ask('command', start)).toEqual({ ok: false, code: 'only-watching' });
  const there = await lineOf(viewer, workshop.id);
  await there.until('refused', () => there.heard.refused === 'only-watching');
  expect(there.heard.views).toEqual([]);
  expect(await canIn(table.db, { workshopId: workshop.id }, { userId: viewer }, 'read-debrief')).toBe(true);
  expect(can('reader', 'watch')).toBe(false);
});

test('who shares a console loses it when the sharing ends or the role changes, while it is open', async () => {
  const workshop = await openWorkshop(table);
  const [ann, bo] = [await person('trainer'), await person('trainer')];
  await shareWorkshop(table.db, { id: workshop.id, by: by(workshop.ownerId) }, [ann, bo]);
  const [hers, his] = [await lineOf(ann, workshop.id), await lineOf(bo, workshop.id)];
  await hers.instructorView('the lobby');
  await his.instructorView('the lobby');
  await table.db.user.update({ where: { id: ann }, data: { role: 'viewer' } });
  expect(await hers.ask('add-simulated', { count: 1 })).toMatchObject({ ok: false, code: 'access-revoked' });
  await shareWorkshop(table.db, { id: workshop.id, by: by(workshop.ownerId) }, []);
  for (const line of [hers, his])
    await line.until('signed off', () => line.heard.signedOff === 'access-revoked');
});

test('the organisation’s owner opens any console, is seen by those who are in it, and can’t be sent away from it', async () => {
  const workshop = await openWorkshop(table);
  const owner = await workshop.instructor();
  await owner.instructorView('the lobby');
  const boss = await person('owner', 'owner');
  const line = await lineOf(boss, workshop.id);
  await line.instructorView('the lobby');
  await owner.until('the owner in the list', () => {
    const you = owner.heard.you.at(-1);
    return (
      you?.as === 'instructor' &&
      you.workshop.staff.some(({ id, rights }) => id === boss && rights === 'owner')
    );
  });
  const away = await owner.socket.timeout(patienceMs).emitWithAck('send-away', { colleagueId: boss });
  expect(away).toMatchObject({ ok: false, code: 'no-such-colleague' });
});
