import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaffGrant } from '@/wire/answers';
import { mintTicket } from '../accounts/tickets';
import { type openLine, patienceMs } from '../testing/line';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

const ask = (line: Pick<ReturnType<typeof openLine>, 'socket'>) => line.socket.timeout(patienceMs);
const revoked = { ok: false, code: 'access-revoked' };

/** A workshop at its second round, with an owner and a co-instructor. */
async function atRoundTwo() {
  const workshop = await openWorkshop(table);
  const ada = await sitDown(table, workshop.pin, 'Ada');
  const owner = await workshop.instructor();
  const first = await owner.instructorView('the lobby');
  const link = await ask(owner).emitWithAck('invite', { rights: 'co-instructor', handsOver: false });
  if (!link.ok) throw new Error(link.code);
  const token = link.address.split('#')[1] ?? '';
  const guest = table.connect({ as: 'guest' });
  const grant = await ask(guest).emitWithAck('accept-invitation', { token, name: 'Jonas' });
  if (!grant.ok) throw new Error(grant.code);
  await owner.send({ type: 'start' });
  await owner.send({ type: 'end' });
  await owner.instructorView('the end', ({ stage }) => stage === 'ended');
  expect(await ask(owner).emitWithAck('next-round', { scenario: 'small' })).toMatchObject({ ok: true });
  await owner.instructorView('round two', ({ roundId }) => roundId !== first.roundId);
  const atOne = (given: StaffGrant) =>
    table.connect({ as: 'staff', token: given.token, language: 'en', roundId: first.roundId });
  return { workshop, ada, owner, grant, firstId: first.roundId, atOne };
}

const current = async (id: string) =>
  table.db.workshop.findUniqueOrThrow({ where: { id }, include: { rounds: true } });

describe('whoever was sent away', () => {
  test('can do nothing on a line that stands at an earlier round', async () => {
    const { workshop, owner, grant, firstId, atOne } = await atRoundTwo();
    const jonas = atOne(grant);
    await jonas.instructorView('round one');
    await ask(owner).emitWithAck('send-away', { colleagueId: grant.colleagueId });
    await jonas.until('being signed off', () => jonas.heard.signedOff === 'access-revoked');
    const note = { type: 'save-note' as const, id: randomUUID(), p: 0, teamId: null, decisionId: null };
    const command = { ...note, tag: null, text: 'still here', removed: false };
    const refusals = await Promise.all([
      jonas.annotate(firstId, command).catch(() => revoked),
      ask(jonas)
        .emitWithAck('next-round', { scenario: 'small' })
        .catch(() => revoked),
      ask(jonas)
        .emitWithAck('close-workshop')
        .catch(() => revoked),
    ]);
    for (const refusal of refusals) expect(refusal).toMatchObject({ ok: false });
    const { rounds, closedAt } = await current(workshop.id);
    expect([rounds.length, closedAt]).toEqual([2, null]);
    expect(await table.db.note.count({ where: { text: 'still here' } })).toBe(0);
  });

  test('is cut off at the current round, too, when the owner stands at an earlier one', async () => {
    const { workshop, grant, firstId } = await atRoundTwo();
    const jonas = table.connect({ as: 'staff', token: grant.token, language: 'en' });
    await jonas.instructorView('round two');
    const owner = table.connect({
      as: 'instructor',
      ticket: await workshop.ticket(),
      workshopId: workshop.id,
      language: 'en',
      roundId: firstId,
    });
    await owner.instructorView('round one');
    await ask(owner).emitWithAck('send-away', { colleagueId: grant.colleagueId });
    await jonas.until('being signed off', () => jonas.heard.signedOff === 'access-revoked');
  });

  test('is refused also when the records alone say so', async () => {
    const { grant } = await atRoundTwo();
    const jonas = table.connect({ as: 'staff', token: grant.token, language: 'en' });
    await jonas.instructorView('round two');
    await table.db.colleague.update({ where: { id: grant.colleagueId }, data: { revokedAt: new Date() } });
    expect(await jonas.send({ type: 'lock-lobby', locked: true })).toEqual(revoked);
    await jonas.until('being signed off', () => jonas.heard.signedOff === 'access-revoked');
  });
});

describe('a console at an earlier round', () => {
  test('cannot take people out of the round that runs', async () => {
    const { workshop, ada, owner, grant, atOne } = await atRoundTwo();
    await owner.send({ type: 'start' });
    await ada.playerView('round two running', ({ stage }) => stage === 'running');
    const jonas = atOne(grant);
    await jonas.instructorView('round one');
    expect(await ask(jonas).emitWithAck('next-round', { scenario: 'small' })).toEqual({
      ok: false,
      code: 'not-allowed',
    });
    const { rounds } = await current(workshop.id);
    expect(rounds).toHaveLength(2);
  });

  test('closes the workshop with the round that runs in it', async () => {
    const { workshop, owner, grant, atOne } = await atRoundTwo();
    await owner.send({ type: 'start' });
    const jonas = atOne(grant);
    await jonas.instructorView('round one');
    expect(await ask(jonas).emitWithAck('close-workshop')).toMatchObject({ ok: true });
    const { currentRoundId, closedAt } = await current(workshop.id);
    expect(closedAt).not.toBeNull();
    await owner.instructorView('round two over', ({ stage }) => stage === 'ended');
    expect(currentRoundId).toBe(owner.heard.views.at(-1)?.view.roundId);
  });
});

test('a sign-out ends open consoles and looks through a seat’s eyes', async () => {
  const workshop = await openWorkshop(table);
  const ada = await sitDown(table, workshop.pin, 'Ada');
  const signInId = randomUUID();
  const { ownerId } = workshop;
  const expiresAt = new Date(Date.now() + 3_600_000);
  await table.db.session.create({ data: { id: signInId, token: randomUUID(), userId: ownerId, expiresAt } });
  const open = async (seatId?: string) =>
    table.connect({
      ...{ as: 'instructor', workshopId: workshop.id, language: 'en' },
      ticket: await mintTicket(table.db, { userId: ownerId, signInId }, Date.now()),
      ...(seatId && { seatId }),
    });
  const [trainer, eye] = [await open(), await open(ada.seatId)];
  await trainer.instructorView('the lobby');
  await eye.playerView('what Ada sees');
  const unused = await mintTicket(table.db, { userId: ownerId, signInId }, Date.now());
  await table.db.session.delete({ where: { id: signInId } });
  expect(await trainer.send({ type: 'set-tempo', tempo: 2 })).toEqual({ ok: false, code: 'signed-out' });
  for (const line of [trainer, eye])
    await line.until('the sign-out', () => line.heard.signedOff === 'signed-out');
  const late = table.connect({ as: 'instructor', workshopId: workshop.id, language: 'en', ticket: unused });
  expect(await late.until('a refusal', () => late.heard.refused)).toBe('ticket-expired');
});

describe('works-council mode', () => {
  test('closes the looks through a seat’s eyes that were open before', async () => {
    const workshop = await openWorkshop(table);
    const ada = await sitDown(table, workshop.pin, 'Ada');
    const owner = await workshop.instructor();
    await owner.instructorView('the lobby');
    const { seatId } = ada;
    const ticket = await workshop.ticket();
    const eye = table.connect({ as: 'instructor', ticket, workshopId: workshop.id, language: 'en', seatId });
    await eye.playerView('what Ada sees');
    await ask(owner).emitWithAck('set-works-council', { on: true });
    await eye.until('the end of looking', () => eye.heard.signedOff === 'team-figures-only');
    const seen = eye.heard.views.length;
    await ada.send({ type: 'say', text: 'for my team alone' });
    await ada.playerView('own words', ({ chat }) => chat.length > 0);
    expect(eye.heard.views).toHaveLength(seen);
  });

  test('shows the console no seat codes, and a seat taken by code no key to what is kept', async () => {
    const workshop = await openWorkshop(table);
    const ada = await sitDown(table, workshop.pin, 'Ada');
    const owner = await workshop.instructor();
    const codes = () => {
      const you = owner.heard.you.at(-1);
      return you?.as === 'instructor' ? you.workshop.seatCodes : {};
    };
    await owner.until('the code', () => codes()[ada.seatId] === ada.seatCode);
    await ask(owner).emitWithAck('set-works-council', { on: true });
    await sitDown(table, workshop.pin, 'Bo');
    await owner.until('no codes', () => Object.keys(codes()).length === 0);
    const take = (seatCode: string) =>
      ask(table.connect({ as: 'guest' })).emitWithAck('take-seat', { by: { pin: workshop.pin }, seatCode });
    expect(await take(ada.seatCode)).toEqual({ ok: false, code: 'unknown-seat-code' });
    const own = await ada.until('a code of her own', () => {
      const you = ada.heard.you.at(-1);
      return you?.as === 'player' && you.seatCode !== ada.seatCode ? you.seatCode : undefined;
    });
    const taken = await take(own);
    if (!taken.ok) throw new Error(taken.code);
    const thief = table.connect({ as: 'seat', token: taken.token, language: 'en' });
    expect(await thief.until('who it is', () => thief.heard.you[0])).toMatchObject({ dataAddress: '' });
  });

  test('counts people: simulated players hide nobody', async () => {
    const workshop = await openWorkshop(table, { teams: 1 });
    const ada = await sitDown(table, workshop.pin, 'Ada');
    const owner = await workshop.instructor();
    await owner.instructorView('the lobby');
    await ask(owner).emitWithAck('set-works-council', { on: true });
    await ask(owner).emitWithAck('add-simulated', { count: 2 });
    await owner.send({ type: 'start' });
    const ballot = await ada.playerView('the decision', ({ ballot: open }) => open);
    const { decisionId, responses } = ballot.ballot ?? { decisionId: '', responses: [] };
    const responseId = responses[0]?.id ?? '';
    expect(await ada.send({ type: 'cast-vote', decisionId, responseId })).toMatchObject({ ok: true });
    await owner.instructorView('that somebody has voted', ({ teams }) => (teams[0]?.ballot?.voted ?? 0) > 0);
    const told = owner.heard.views.flatMap(({ view }) => (view.kind === 'instructor' ? view.teams : []));
    for (const team of told) expect(team.ballot?.votes ?? {}).toEqual({});
  });
});
