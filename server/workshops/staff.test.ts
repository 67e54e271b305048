import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaffGrant } from '@/wire/answers';
import type { StaffMember } from '@/wire/downstream';
import { can, permissions } from '@/wire/permissions';
import { patienceMs } from '../testing/line';
import { type OpenWorkshop, openTable, openWorkshop, sitDown, type Table } from '../testing/table';
import { canIn } from './access';
import { mostColleagues } from './staff';

let table: Table;

beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

type Line = ReturnType<Table['connect']>;
const ask = ({ socket }: Line) => socket.timeout(patienceMs);

/** The owner makes a link; gives the token in it. */
async function invited(
  owner: Line,
  rights: 'co-instructor' | 'observer',
  handsOver = false,
): Promise<string> {
  const link = await ask(owner).emitWithAck('invite', { rights, handsOver });
  if (!link.ok) throw new Error(link.code);
  return link.address.split('#')[1] ?? '';
}

async function accepts(token: string, name: string) {
  const guest = table.connect({ as: 'guest' });
  const grant = await ask(guest).emitWithAck('accept-invitation', { token, name });
  guest.socket.disconnect();
  return grant;
}

async function granted(token: string, name: string): Promise<StaffGrant> {
  const grant = await accepts(token, name);
  if (!grant.ok) throw new Error(grant.code);
  return grant;
}

const colleagueLine = ({ token }: StaffGrant) => table.connect({ as: 'staff', token, language: 'en' });

/** An owner's console, a co-instructor and an observer, and two people who play. */
async function everybodyOnStaff() {
  const workshop = await openWorkshop(table);
  const owner = await workshop.instructor();
  await owner.instructorView('the lobby');
  const co = await granted(await invited(owner, 'co-instructor'), 'Jonas');
  const eye = await granted(await invited(owner, 'observer'), 'Olga');
  const [jonas, olga] = [colleagueLine(co), colleagueLine(eye)];
  await jonas.instructorView('the lobby');
  await olga.until('the room', () => olga.heard.views.at(-1)?.view.kind === 'observer');
  const players = [await sitDown(table, workshop.pin, 'Ada'), await sitDown(table, workshop.pin, 'Bo')];
  return { workshop, owner, jonas, olga, co, eye, players };
}

const consoleOf = ({ heard }: Line) => {
  const you = heard.you.at(-1);
  return you?.as === 'instructor' ? you.workshop : undefined;
};
const staffOf = (line: Line): StaffMember[] => consoleOf(line)?.staff ?? [];
const isHost = (line: Line, id: string) =>
  line.until(`${id} is the host`, () => consoleOf(line)?.hostId === id);

describe('invitations', () => {
  test('a link says what it is for, makes a colleague of whoever opens it, and the owner sees them', async () => {
    const workshop = await openWorkshop(table);
    const owner = await workshop.instructor();
    await owner.instructorView('the lobby');
    const token = await invited(owner, 'observer');
    const guest = table.connect({ as: 'guest' });
    expect(await ask(guest).emitWithAck('look-up-invitation', { token })).toMatchObject({
      ok: true,
      invitation: {
        title: 'Monday group',
        scenario: 'The loaf',
        invitedBy: 'Ida',
        rights: 'observer',
        handsOver: false,
        can: ['watch', 'note-and-grade', 'read-debrief'],
        cannot: ['run-round', 'open-and-close', 'export', 'hand-over', 'invite', 'own'],
      },
    });
    const grant = await granted(token, '  Olga  Observer ');
    expect(grant).toMatchObject({ workshopId: workshop.id, rights: 'observer' });
    colleagueLine(grant);
    const olga = { id: grant.colleagueId, name: 'Olga Observer', rights: 'observer', here: true };
    await owner.until('Olga in the list', () =>
      staffOf(owner).some((one) => JSON.stringify(one) === JSON.stringify(olga)),
    );
    expect(consoleOf(owner)?.invitations).toMatchObject([{ rights: 'observer', handsOver: false }]);
    const stored = JSON.stringify([
      await table.db.invitation.findMany({ where: { workshopId: workshop.id } }),
      await table.db.colleague.findMany({ where: { workshopId: workshop.id } }),
    ]);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(grant.token);
  });

  test('a link that is wrong, withdrawn or too old opens nothing, and says so', async () => {
    const workshop = await openWorkshop(table);
    const owner = await workshop.instructor();
    await owner.instructorView('the lobby');
    expect(await accepts('x'.repeat(43), 'Eve')).toEqual({ ok: false, code: 'unknown-invitation' });
    const withdrawn = await invited(owner, 'co-instructor');
    const invitationId = await owner.until('the invitation', () => consoleOf(owner)?.invitations[0]?.id);
    await ask(owner).emitWithAck('withdraw-invitation', { invitationId });
    expect(await accepts(withdrawn, 'Eve')).toEqual({ ok: false, code: 'invitation-over' });
    const old = await invited(owner, 'observer');
    const yesterday = new Date(Date.now() - 1);
    await table.db.invitation.updateMany({
      where: { workshopId: workshop.id },
      data: { expiresAt: yesterday },
    });
    expect(await accepts(old, 'Eve')).toEqual({ ok: false, code: 'invitation-over' });
    expect(await accepts(await invited(owner, 'observer'), 'f u c k')).toMatchObject({
      code: 'nickname-unsuitable',
    });
    expect(await table.db.colleague.count({ where: { workshopId: workshop.id } })).toBe(0);
  });

  test('accepted twice at once, or again after a lost answer, makes one colleague, by the name given last', async () => {
    const workshop = await openWorkshop(table);
    const owner = await workshop.instructor();
    await owner.instructorView('the lobby');
    for (const handsOver of [false, true]) {
      const token = await invited(owner, 'co-instructor', handsOver);
      const requestId = `${handsOver}`.padEnd(32, 'r');
      const accept = (name: string, by = token) =>
        ask(table.connect({ as: 'guest' })).emitWithAck('accept-invitation', { token: by, name, requestId });
      const before = await table.db.colleague.count({ where: { workshopId: workshop.id } });
      const [one, two] = await Promise.all([accept('Olga'), accept('Olga')]);
      expect(one).toMatchObject({ ok: true, workshopId: workshop.id, rights: 'co-instructor' });
      expect([two, await accept('Olga Observer')]).toEqual([one, one]);
      const { colleagueId = '' } = one.ok ? one : {};
      expect(await table.db.colleague.count({ where: { workshopId: workshop.id } })).toBe(before + 1);
      await owner.until('the new name', () =>
        staffOf(owner).some(({ id, name }) => id === colleagueId && name === 'Olga Observer'),
      );
      const other = await accept('Olga', await invited(owner, 'observer'));
      expect(other).toMatchObject({ ok: true, rights: 'observer' });
      expect(other.ok && other.colleagueId).not.toBe(colleagueId);
      await ask(owner).emitWithAck('send-away', { colleagueId });
      expect(await accept('Olga')).toEqual({ ok: false, code: 'invitation-over' });
    }
  });

  test('whoever is sent away is signed off at once and does not come back', async () => {
    const { owner, jonas, co } = await everybodyOnStaff();
    expect(await ask(owner).emitWithAck('send-away', { colleagueId: co.colleagueId })).toMatchObject({
      ok: true,
    });
    expect(await jonas.send({ type: 'start' })).toMatchObject({ ok: false });
    await jonas.until('being signed off', () => jonas.heard.signedOff === 'access-revoked');
    const again = colleagueLine(co);
    expect(await again.until('a refusal', () => again.heard.refused)).toBe('access-revoked');
    expect(staffOf(owner).map(({ name }) => name)).toEqual(['Ida', 'Olga']);
  });

  test('whoever is sent away does not come back by the link they came by, nor by one that they made as the host', async () => {
    const workshop = await openWorkshop(table);
    const owner = await workshop.instructor();
    await owner.instructorView('the lobby');
    const cameBy = await invited(owner, 'co-instructor');
    const { colleagueId, token } = await granted(cameBy, 'Jonas');
    const jonas = table.connect({ as: 'staff', token, language: 'en' });
    await jonas.instructorView('the lobby');
    expect(await ask(owner).emitWithAck('hand-over', { to: colleagueId })).toMatchObject({ ok: true });
    const made = await invited(jonas, 'co-instructor', true);
    expect(await ask(owner).emitWithAck('send-away', { colleagueId })).toMatchObject({ ok: true });
    for (const link of [cameBy, made])
      expect(await accepts(link, 'Somebody else')).toEqual({ ok: false, code: 'invitation-over' });
    expect(consoleOf(owner)?.invitations).toEqual([]);
    expect(await table.db.colleague.count({ where: { workshopId: workshop.id, revokedAt: null } })).toBe(0);
  });

  test('whoever has led does not take the lead again by a link that they made while they did', async () => {
    const { owner, jonas, co } = await everybodyOnStaff();
    await ask(owner).emitWithAck('hand-over', { to: co.colleagueId });
    await isHost(owner, co.colleagueId);
    const made = await invited(jonas, 'co-instructor', true);
    expect(await ask(owner).emitWithAck('become-host')).toMatchObject({ ok: true });
    expect(await accepts(made, 'Somebody else')).toEqual({ ok: false, code: 'invitation-over' });
    expect(consoleOf(owner)?.hostId).toBe(consoleOf(owner)?.me);
  });

  test('one link makes so many colleagues and no more', async () => {
    const workshop = await openWorkshop(table);
    const owner = await workshop.instructor();
    await owner.instructorView('the lobby');
    const token = await invited(owner, 'observer');
    const crowd = Array.from({ length: mostColleagues }, (_, i) => ({
      ...{ id: `crowd-${i}`, workshopId: workshop.id, rights: 'observer' as const },
      ...{ name: `Crowd ${i}`, tokenHash: `crowd-${i}` },
    }));
    await table.db.colleague.createMany({ data: crowd });
    expect(await accepts(token, 'One more')).toEqual({ ok: false, code: 'too-many-tries' });
    await table.db.colleague.deleteMany({ where: { id: 'crowd-0' } });
    expect(await accepts(token, 'One more')).toMatchObject({ ok: true });
  });

  test('what a seat sees is shown to who runs the round, while they do, and never to an observer', async () => {
    const { owner, co, eye, players } = await everybodyOnStaff();
    const seatId = players[0]?.seatId ?? '';
    const looks = ({ token }: StaffGrant) => table.connect({ as: 'staff', token, language: 'en', seatId });
    const jonas = looks(co);
    const view = await jonas.playerView('what Ada sees');
    expect(view.team.seats.map(({ nickname }) => nickname)).toContain('Ada');
    const olga = looks(eye);
    expect(await olga.until('a refusal', () => olga.heard.refused)).toBe('only-watching');
    await ask(owner).emitWithAck('send-away', { colleagueId: co.colleagueId });
    await jonas.until('being signed off', () => jonas.heard.signedOff === 'access-revoked');
  });
});

describe('rights', () => {
  test('a co-instructor runs the round; invitations stay the owner’s', async () => {
    const { jonas, owner, eye } = await everybodyOnStaff();
    expect(await jonas.send({ type: 'start' })).toMatchObject({ ok: true });
    expect(await jonas.send({ type: 'pause', blank: false })).toMatchObject({ ok: true });
    await owner.instructorView('the pause', ({ stage }) => stage === 'paused');
    const no = { ok: false, code: 'owner-only' };
    expect(await ask(jonas).emitWithAck('invite', { rights: 'observer', handsOver: false })).toEqual(no);
    expect(await ask(jonas).emitWithAck('send-away', { colleagueId: eye.colleagueId })).toEqual(no);
    expect(await ask(jonas).emitWithAck('withdraw-invitation', { invitationId: 'x' })).toEqual(no);
    expect(consoleOf(jonas)?.invitations).toEqual([]);
    const [row] = await table.db.logEntry.findMany({ orderBy: { at: 'desc' }, take: 1 });
    expect(row?.by).toEqual({ role: 'instructor', userId: consoleOf(jonas)?.me });
  });

  test('an observer sees the room and can change nothing in it', async () => {
    const { jonas, olga, workshop, eye } = await everybodyOnStaff();
    const no = { ok: false, code: 'only-watching' };
    expect(await olga.send({ type: 'start' })).toEqual(no);
    expect(await olga.send({ type: 'say', text: 'hello' })).toEqual(no);
    expect(await ask(olga).emitWithAck('invite', { rights: 'observer', handsOver: false })).toEqual(no);
    expect(await ask(olga).emitWithAck('send-away', { colleagueId: eye.colleagueId })).toEqual(no);
    expect(await ask(olga).emitWithAck('hand-over', { to: eye.colleagueId })).toEqual(no);
    expect(await ask(olga).emitWithAck('become-host')).toEqual(no);
    expect(await ask(olga).emitWithAck('next-round', { scenario: 'small' })).toEqual(no);
    expect(await ask(olga).emitWithAck('add-simulated', { count: 1 })).toEqual(no);
    expect(await ask(olga).emitWithAck('close-workshop')).toEqual(no);
    await jonas.send({ type: 'start' });
    await olga.until('the round', () => {
      const view = olga.heard.views.at(-1)?.view;
      return view?.kind === 'observer' && view.teams.some(({ ballot }) => ballot);
    });
    const sent = JSON.stringify([olga.heard.you, olga.heard.views]);
    const words = table.scenario.words.en;
    expect(sent).not.toContain(words?.decisions['first-word']?.expected);
    for (const key of ['facilitator', 'runSheet', 'seatCodes', 'invitations', 'token'])
      expect(sent.includes(`"${key}"`), key).toBe(false);
    expect(sent).toContain(`"hostId":"${workshop.ownerId}"`);
  });

  test('over HTTP the same table of rights holds, in one’s own workshop only', async () => {
    const { workshop, co, eye } = await everybodyOnStaff();
    const there: OpenWorkshop = await openWorkshop(table);
    const roundId = (await table.db.workshop.findUniqueOrThrow({ where: { id: workshop.id } }))
      .currentRoundId;
    for (const permission of permissions) {
      const here = { roundId: roundId ?? '' };
      expect(await canIn(table.db, here, { userId: workshop.ownerId }, permission), permission).toBe(true);
      expect(await canIn(table.db, here, { token: co.token }, permission), permission).toBe(
        can('co-instructor', permission),
      );
      expect(await canIn(table.db, here, { token: eye.token }, permission), permission).toBe(
        can('observer', permission),
      );
      expect(await canIn(table.db, { workshopId: there.id }, { token: co.token }, permission)).toBe(false);
      expect(await canIn(table.db, { workshopId: there.id }, { userId: workshop.ownerId }, permission)).toBe(
        false,
      );
    }
  });
});

describe('the host', () => {
  test('goes to a co-instructor and back, and nothing in the round stops', async () => {
    const { owner, jonas, co, eye, workshop } = await everybodyOnStaff();
    await owner.send({ type: 'start' });
    const handOver = (line: Line, to: string) => ask(line).emitWithAck('hand-over', { to });
    expect(await handOver(jonas, co.colleagueId)).toEqual({ ok: false, code: 'host-only' });
    expect(await handOver(owner, eye.colleagueId)).toEqual({ ok: false, code: 'no-such-colleague' });
    expect(await handOver(owner, co.colleagueId)).toMatchObject({ ok: true });
    await Promise.all([isHost(owner, co.colleagueId), isHost(jonas, co.colleagueId)]);
    await jonas.instructorView('the round', ({ stage }) => stage === 'running');
    expect(await owner.send({ type: 'pause', blank: false })).toMatchObject({ ok: true });
    expect(await ask(owner).emitWithAck('become-host')).toMatchObject({ ok: true });
    await isHost(jonas, workshop.ownerId);
    expect(await ask(jonas).emitWithAck('become-host')).toEqual({ ok: false, code: 'host-is-here' });
  });

  test('goes to another device by a link that works once', async () => {
    const { owner, jonas } = await everybodyOnStaff();
    expect(await ask(jonas).emitWithAck('invite', { rights: 'co-instructor', handsOver: true })).toEqual({
      ok: false,
      code: 'host-only',
    });
    const token = await invited(owner, 'co-instructor', true);
    const tablet = await granted(token, "Ida's tablet");
    expect(await accepts(token, 'Eve')).toEqual({ ok: false, code: 'invitation-over' });
    const line = colleagueLine(tablet);
    await Promise.all([isHost(line, tablet.colleagueId), isHost(jonas, tablet.colleagueId)]);
  });

  test('may be taken by a co-instructor when the host’s line is down', async () => {
    const { owner, jonas, co, workshop } = await everybodyOnStaff();
    owner.socket.disconnect();
    await jonas.until('the owner is gone', () =>
      staffOf(jonas).some(({ id, here }) => id === workshop.ownerId && !here),
    );
    expect(await ask(jonas).emitWithAck('become-host')).toMatchObject({ ok: true });
    await isHost(jonas, co.colleagueId);
  });
});
