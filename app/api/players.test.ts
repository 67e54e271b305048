import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '@/server/database/db';
import { clearUnlisted } from '@/server/privacy/expected';
import { removeOldNames } from '@/server/privacy/retention';
import { openPagesDatabase } from '@/server/testing/pages-database';
import { signedIn } from '@/server/testing/signed-in';
import { smallScenario } from '@/server/testing/small-scenario';
import { createWorkshop } from '@/server/workshops/workshops';
import { mostExpected } from '@/wire/expected';
import { PATCH } from './workshops/[id]/players/[playerId]/route';
import { POST as readList } from './workshops/[id]/players/list/route';
import { GET, POST } from './workshops/[id]/players/route';

const day = 24 * 3_600_000;
let db: Db;
const cookies = { mara: '', other: '' };
type Who = keyof typeof cookies;

beforeAll(async () => {
  db = await openPagesDatabase();
  for (const who of ['mara', 'other'] as const) cookies[who] = (await signedIn(db, who, 'trainer')).cookie;
});
afterAll(() => db.$disconnect());

async function workshop(worksCouncil = false) {
  const owner = await db.user.findUniqueOrThrow({ where: { email: 'mara@example.com' } });
  const settings = { tempo: 1, untimed: false, sorting: 'automatic' as const, ranking: false };
  const scenario = await smallScenario();
  const given = { ownerId: owner.id, title: 'Monday', scenario, teamCount: 2, settings };
  const { id } = await createWorkshop(db, given);
  if (worksCouncil) await db.workshop.update({ where: { id }, data: { worksCouncil } });
  return id;
}

const asked = (body: unknown, who: Who = 'mara') =>
  new Request('http://localhost/api/x', {
    method: 'POST',
    headers: { cookie: cookies[who], host: 'localhost' },
    body: JSON.stringify(body),
  });
const at = (id: string) => ({ params: Promise.resolve({ id }) });

async function listOf(id: string) {
  const request = new Request('http://localhost/api/x', { headers: { cookie: cookies.mara } });
  return (await (await GET(request, at(id))).json()).players;
}

async function taken(id: string, text: string) {
  return (await readList(asked({ text, save: true }), at(id))).json();
}

async function changed(id: string, playerId: string, body: unknown, who: Who = 'mara') {
  const params = Promise.resolve({ id, playerId });
  const answer = await PATCH(asked(body, who), { params });
  return [answer.status, (await answer.json()).code];
}

test('a list is looked at, taken over, and what was wrong with it comes back to be put right', async () => {
  const id = await workshop();
  const text = 'Name;Team\nAda;A\nBo;Q';
  const looked = await (await readList(asked({ text, save: false }), at(id))).json();
  expect(looked).toMatchObject({
    saved: 0,
    lines: [{ problem: null }, { problem: 'unknown-team', said: 'Q' }],
  });
  expect(await listOf(id)).toEqual([]);
  expect(await taken(id, text)).toMatchObject({ saved: 1, left: 'Name;Team\nBo;Q' });
  expect(await taken(id, 'Name;Team\nBo;B')).toMatchObject({ saved: 1, left: '' });
  expect(await listOf(id)).toMatchObject([
    { name: 'Ada', team: 0, joined: false },
    { name: 'Bo', team: 1, joined: false },
  ]);
});

test('each has a link of their own, of which the database knows no more than the hash; a renewed one is another', async () => {
  const id = await workshop();
  await taken(id, 'Ada\nBo');
  const [ada, bo] = await listOf(id);
  expect(ada.address).toMatch(/^http:\/\/localhost\/player#[\w-]{43}$/);
  expect(bo.address).not.toBe(ada.address);
  const kept = JSON.stringify(await db.expectedPlayer.findMany());
  expect(kept).not.toContain(ada.address.split('#')[1]);
  expect(await changed(id, ada.id, { link: 'renew' })).toEqual([200, undefined]);
  const [renewed] = await listOf(id);
  expect(renewed.address).not.toBe(ada.address);
  await changed(id, ada.id, { link: 'withdraw' });
  expect((await listOf(id))[0].address).toBeNull();
});

test('a player is added, changed, taken off and put back; a day later nothing is left of who was taken off', async () => {
  const id = await workshop();
  const eva = { name: 'Eva', email: 'eva@example.com', group: null, team: 1, role: 'care' };
  expect((await POST(asked(eva), at(id))).status).toBe(201);
  expect(await (await POST(asked({ ...eva, name: 'Ivan' }), at(id))).json()).toEqual({ code: 'email-twice' });
  const [{ id: playerId, address }] = await listOf(id);
  expect(await changed(id, playerId, { player: { ...eva, team: 0 } })).toEqual([200, undefined]);
  expect(await listOf(id)).toMatchObject([{ ...eva, team: 0, address }]);
  await changed(id, playerId, { removed: true });
  expect(await listOf(id)).toEqual([]);
  await changed(id, playerId, { removed: false });
  expect(await listOf(id)).toMatchObject([{ name: 'Eva', address }]);
  await changed(id, playerId, { removed: true });
  await clearUnlisted(db, Date.now() + 2 * day);
  expect(await db.expectedPlayer.count({ where: { workshopId: id } })).toBe(0);
});

test('whoever is put back onto the list is checked like somebody new', async () => {
  const id = await workshop();
  await taken(id, 'Ada;ada@example.com');
  const [{ id: playerId }] = await listOf(id);
  await changed(id, playerId, { removed: true });
  await taken(id, 'ADA');
  expect(await changed(id, playerId, { removed: false })).toEqual([400, 'name-twice']);
  expect(await listOf(id)).toMatchObject([{ name: 'ADA' }]);
  const [{ id: other }] = await listOf(id);
  await changed(id, other, { removed: true });
  await taken(id, Array.from({ length: mostExpected }, (_, n) => `Player ${n}`).join('\n'));
  expect(await changed(id, playerId, { removed: false })).toEqual([400, 'list-full']);
  expect(await listOf(id)).toHaveLength(mostExpected);
});

test('the same list sent twice at once is on the list once', async () => {
  const id = await workshop();
  const both = await Promise.all([taken(id, 'Ada\nBo'), taken(id, 'Ada\nBo')]);
  expect(both.map(({ saved }) => saved).toSorted()).toEqual([0, 2]);
  const eva = { name: 'Eva', email: null, group: null, team: null, role: null };
  const added = await Promise.all([POST(asked(eva), at(id)), POST(asked(eva), at(id))]);
  expect(added.map(({ status }) => status).toSorted()).toEqual([201, 400]);
  expect(await listOf(id)).toHaveLength(3);
});

test('to another trainer there is no such list; in works-council mode there is none at all', async () => {
  const id = await workshop();
  await taken(id, 'Ada');
  const [{ id: playerId }] = await listOf(id);
  expect(await changed(id, playerId, { removed: true }, 'other')).toEqual([404, 'no-such-workshop']);
  const answer = await readList(asked({ text: 'Bo', save: true }, 'other'), at(id));
  expect(answer.status).toBe(404);
  expect(await listOf(id)).toHaveLength(1);
  const quiet = await workshop(true);
  expect(await taken(quiet, 'Ada')).toEqual({ code: 'no-names' });
});

test('the audit list says that the list was changed, and names nobody on it', async () => {
  const id = await workshop();
  await taken(id, 'Zebulon');
  const told = await db.auditEntry.findMany();
  expect(told).toContainEqual(expect.objectContaining({ action: 'players-listed', subject: 'Monday' }));
  expect(JSON.stringify(told)).not.toContain('Zebulon');
});

test('the list stays until the workshop has been held, and goes with the names after its days', async () => {
  const id = await workshop();
  await taken(id, 'Ada');
  const startsAt = new Date(Date.now() + 100 * day);
  await db.workshop.update({ where: { id }, data: { startsAt } });
  await removeOldNames(db, Date.now() + 60 * day);
  expect(await listOf(id)).toHaveLength(1);
  await removeOldNames(db, Date.now() + 131 * day);
  expect(await db.expectedPlayer.count({ where: { workshopId: id } })).toBe(0);
});
