import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Listed } from '@/wire/expected';
import { linkToken } from '../expected/links';
import { addExpected, changeExpected, expectedIn } from '../expected/records';
import { patienceMs } from '../testing/line';
import { openTable, openWorkshop, tableSecret as secret, sitDown, type Table } from '../testing/table';

let table: Table;

beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

const nobody: Listed = { name: '', email: null, group: null, team: null, role: null };

async function expecting(...players: Partial<Listed>[]) {
  const workshop = await openWorkshop(table, { teams: 3 });
  const adding = { workshopId: workshop.id, secret, now: Date.now() };
  await addExpected(
    table.db,
    adding,
    players.map((player) => ({ ...nobody, ...player })),
  );
  const where = { workshopId: workshop.id };
  const rows = await table.db.expectedPlayer.findMany({ where, orderBy: { createdAt: 'asc' } });
  return { workshop, rows, links: rows.map((row) => linkToken(secret, row)) };
}

const device = () => randomUUID();

async function joinWith(token: string, { requestId = device(), move = false } = {}) {
  const guest = table.connect({ as: 'guest' });
  const request = { token, language: 'en', requestId, move };
  return guest.socket.timeout(patienceMs).emitWithAck('join-by-link', request);
}

async function before(token: string, language = 'en') {
  const guest = table.connect({ as: 'guest' });
  const answer = await guest.socket.timeout(patienceMs).emitWithAck('look-up-before', { token, language });
  return answer.ok ? answer.preRead : answer.code;
}

test('a link seats its player under their name, in the team and the role of the list; the console hears who is missing', async () => {
  const { workshop, links } = await expecting({ name: 'Ada', team: 2, role: 'legal' }, { name: 'Bo' });
  const owner = await workshop.instructor();
  await owner.instructorView('the lobby');
  const grant = await joinWith(links[0] ?? '');
  expect(grant).toMatchObject({ ok: true, nickname: 'Ada', workshop: { id: workshop.id } });
  const seatId = grant.ok ? grant.seatId : '';
  const inTeam = await owner.instructorView('Ada in team C as legal', ({ teams }) =>
    teams[2]?.seats.some(({ id, roles }) => id === seatId && roles.includes('legal')),
  );
  expect(inTeam.teams.flatMap(({ seats }) => seats)).toHaveLength(1);
  const arrived = () =>
    owner.heard.you.flatMap((you) => (you.as === 'instructor' ? [you.workshop.expected] : [])).at(-1);
  await owner.until('one of two', () => arrived()?.joined === 1);
  expect(arrived()).toEqual({ of: 2, joined: 1, missing: ['Bo'] });
});

test('the same device gets the same seat again; another one only when it says so, and the first is signed off', async () => {
  const { links } = await expecting({ name: 'Ada' });
  const [link = ''] = links;
  const phone = device();
  const first = await joinWith(link, { requestId: phone });
  expect(await joinWith(link, { requestId: phone })).toEqual(first);
  expect(await joinWith(link)).toEqual({ ok: false, code: 'seat-elsewhere' });
  const token = first.ok ? first.token : '';
  const line = table.connect({ as: 'seat', token, language: 'en' });
  await line.playerView('the lobby');
  const moved = await joinWith(link, { move: true });
  expect(moved).toMatchObject({ ok: true, nickname: 'Ada', seatId: first.ok ? first.seatId : '' });
  await line.until('signed off', () => line.heard.signedOff === 'other-device');
  expect(moved.ok && moved.token).not.toBe(token);
});

test('who was taken out of the round is missing on the list too, until the link seats them anew', async () => {
  const { workshop, links } = await expecting({ name: 'Ada' }, { name: 'Bo' });
  const list = async () =>
    (await expectedIn(table.db, workshop.id, { secret, base: '' })).map(({ joined }) => joined);
  const owner = await workshop.instructor();
  const grant = await joinWith(links[0] ?? '');
  expect(await list()).toEqual([true, false]);
  await owner.send({ type: 'remove-seat', seatId: grant.ok ? grant.seatId : '' });
  expect(await list()).toEqual([false, false]);
  expect(await joinWith(links[0] ?? '')).toMatchObject({ ok: true, nickname: 'Ada' });
  expect(await list()).toEqual([true, false]);
});

test('two taps at once are one seat', async () => {
  const { workshop, links } = await expecting({ name: 'Ada' });
  const requestId = device();
  const [one, other] = await Promise.all([
    joinWith(links[0] ?? '', { requestId }),
    joinWith(links[0] ?? '', { requestId }),
  ]);
  expect(one).toEqual(other);
  expect(await table.db.seat.count({ where: { workshopId: workshop.id } })).toBe(1);
});

test('two devices at once are one seat: the slower one is told of the other', async () => {
  const { workshop, links, rows } = await expecting({ name: 'Ada' });
  const both = await Promise.all([joinWith(links[0] ?? ''), joinWith(links[0] ?? '')]);
  const codes = both.map((answer) => (answer.ok ? 'seated' : answer.code)).toSorted();
  expect(codes).toEqual(['seat-elsewhere', 'seated']);
  const seats = await table.db.seat.findMany({ where: { workshopId: workshop.id } });
  expect(seats).toHaveLength(1);
  const row = await table.db.expectedPlayer.findUniqueOrThrow({ where: { id: rows[0]?.id ?? '' } });
  expect(row.seatId).toBe(seats[0]?.id);
});

test('a name of forty signs that somebody in the room has already makes room for a figure', async () => {
  const name = 'Maximiliane Freifrau von Hohenstein-Berg';
  expect(name).toHaveLength(40);
  const { workshop, links } = await expecting({ name });
  await sitDown(table, workshop.pin, name);
  const grant = await joinWith(links[0] ?? '');
  expect(grant).toMatchObject({ ok: true, nickname: 'Maximiliane Freifrau von Hohenstein-Be 2' });
});

test('a link that was renewed, withdrawn or whose player is off the list opens nothing', async () => {
  const { workshop, rows, links } = await expecting({ name: 'Ada' }, { name: 'Bo' }, { name: 'Eva' });
  const changes = [{ link: 'renew' as const }, { link: 'withdraw' as const }, { removed: true }];
  for (const [i, change] of changes.entries()) {
    const changing = { id: rows[i]?.id ?? '', workshopId: workshop.id, secret, now: Date.now() };
    await changeExpected(table.db, changing, change);
    expect(await joinWith(links[i] ?? '')).toEqual({ ok: false, code: 'unknown-player-link' });
    expect(await before(links[i] ?? '')).toBe('unknown-player-link');
  }
});

test('where somebody in the room has the name already, the link still seats its player, told apart by a figure', async () => {
  const { workshop, links } = await expecting({ name: 'Ada' });
  await sitDown(table, workshop.pin, 'ada');
  expect(await joinWith(links[0] ?? '')).toMatchObject({ ok: true, nickname: 'Ada 2' });
});

test('a team that the workshop no longer has leaves its player to the smallest one', async () => {
  const { links } = await expecting({ name: 'Ada', team: 7 });
  expect(await joinWith(links[0] ?? '')).toMatchObject({ ok: true, nickname: 'Ada' });
});

test('before the day the page tells role, powers and company in the reader’s language, and nothing that happens', async () => {
  const { workshop, links } = await expecting({ name: 'Ada', role: 'care' });
  const mine = await before(links[0] ?? '', 'da');
  const { structure, words } = table.scenario;
  expect(mine).toMatchObject({ me: { name: 'Ada', role: 'care', seated: false }, open: true });
  expect(mine).toMatchObject({ scenario: { company: words.da?.briefing.company } });
  const general = await before(workshop.token);
  expect(general).toMatchObject({ me: null, workshop: { id: workshop.id } });
  const told = JSON.stringify([mine, general]);
  for (const { id } of structure.decisions) expect(told).not.toContain(words.en?.decisions[id]?.question);
  expect(told).not.toContain(words.en?.briefing.situation);
});

test('who takes themselves off the list is erased with their seat', async () => {
  const { workshop, links } = await expecting({ name: 'Ada', email: 'ada@example.com' });
  await joinWith(links[0] ?? '');
  const guest = table.connect({ as: 'guest' });
  const left = await guest.socket.timeout(patienceMs).emitWithAck('leave-list', { token: links[0] ?? '' });
  expect(left).toEqual({ ok: true, seq: 0 });
  expect(await table.db.expectedPlayer.count({ where: { workshopId: workshop.id } })).toBe(0);
  expect(await table.db.seat.count({ where: { workshopId: workshop.id, codeHash: { not: null } } })).toBe(0);
});

test('works-council mode erases the list that is there', async () => {
  const { workshop, links } = await expecting({ name: 'Ada' });
  const owner = await workshop.instructor();
  await owner.instructorView('the lobby');
  const on = await owner.socket.timeout(patienceMs).emitWithAck('set-works-council', { on: true });
  expect(on.ok).toBe(true);
  expect(await table.db.expectedPlayer.count({ where: { workshopId: workshop.id } })).toBe(0);
  expect(await joinWith(links[0] ?? '')).toEqual({ ok: false, code: 'unknown-player-link' });
});
