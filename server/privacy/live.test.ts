import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endedRound } from '@/reports/reading/ended-round';
import { keptCertificate } from '../results/kept-certificates';
import { debriefOf } from '../rounds/debriefs/stored-debrief';
import { patienceMs } from '../testing/line';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;

beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

type Line = ReturnType<Table['connect']>;
const ask = ({ socket }: Line) => socket.timeout(patienceMs);
/** Everything a connection was ever sent, as text. */
const sentTo = ({ heard }: Pick<Line, 'heard'>) =>
  JSON.stringify([heard.you, heard.views, heard.feeds, heard.debriefs]);

/** Four people in two teams, and the round has begun; Ada and Cy are in one team. */
async function fourAtPlay() {
  const workshop = await openWorkshop(table);
  const people: Awaited<ReturnType<typeof sitDown>>[] = [];
  for (const name of ['Ada', 'Bo', 'Cy', 'Di']) people.push(await sitDown(table, workshop.pin, name));
  const [ada, , cy] = people;
  if (!ada || !cy) throw new Error('two people');
  const owner = await workshop.instructor();
  await owner.send({ type: 'start' });
  return { ada, cy };
}

describe('works-council mode', () => {
  test('is the owner’s to set before the start, is told at the door, and stays', async () => {
    const workshop = await openWorkshop(table);
    const owner = await workshop.instructor();
    await owner.instructorView('the lobby');
    const set = (on: boolean) => ask(owner).emitWithAck('set-works-council', { on });
    expect(await set(true)).toMatchObject({ ok: true });
    const guest = table.connect({ as: 'guest' });
    expect(await ask(guest).emitWithAck('look-up', { pin: workshop.pin })).toMatchObject({
      workshop: { worksCouncil: true, retentionDays: 30 },
    });
    const ada = await sitDown(table, workshop.pin, 'Ada');
    expect((await ada.playerView('the lobby')).worksCouncil).toBe(true);
    await owner.send({ type: 'start' });
    await owner.instructorView('the start', ({ stage }) => stage === 'running');
    await table.db.round.updateMany({
      where: { workshopId: workshop.id },
      data: { startedAt: new Date() },
    });
    expect(await set(false)).toEqual({ ok: false, code: 'works-council-stays' });
    expect(await ask(ada).emitWithAck('set-works-council', { on: false })).toEqual({
      ok: false,
      code: 'not-allowed',
    });
    expect(await table.db.workshop.count({ where: { id: workshop.id, worksCouncil: true } })).toBe(1);
  });

  test('the console, the room, the debrief and the files tell of teams of three and more, never of a person', async () => {
    const workshop = await openWorkshop(table);
    const owner = await workshop.instructor();
    await owner.instructorView('the lobby');
    await ask(owner).emitWithAck('set-works-council', { on: true });
    const people: Awaited<ReturnType<typeof sitDown>>[] = [];
    for (const name of ['Ada', 'Bo', 'Cy', 'Di', 'Eve'])
      people.push(await sitDown(table, workshop.pin, name));
    const [ada, bo, cy] = people;
    if (!ada || !bo || !cy) throw new Error('three people');
    await owner.send({ type: 'start' });
    const { ballot } = await ada.playerView('a decision', (view) => view.ballot);
    const decisionId = ballot?.decisionId ?? '';
    await cy.send({ type: 'say', text: 'canary of Cy' });
    await cy.send({ type: 'cast-vote', decisionId, responseId: 'deny', confidence: 5 });
    const peeping = table.connect({
      as: 'instructor',
      ticket: await workshop.ticket(),
      workshopId: workshop.id,
      language: 'en',
      seatId: cy.seatId,
    });
    expect(await peeping.until('a refusal', () => peeping.heard.refused)).toBe('team-figures-only');
    await owner.instructorView('a vote', ({ teams }) => teams.some((team) => team.ballot?.voted === 1));
    await ada.playerView('the vote of a team-mate', (view) => view.ballot?.votes[cy.seatId]);
    const { roundId } = await owner.instructorView('the round');
    await owner.send({ type: 'end' });
    await owner.until('the debrief', () => owner.heard.debriefs.length > 0);
    await bo.until('the debrief', () => bo.heard.debriefs.length > 0);
    const sent = sentTo(owner);
    expect(sent).not.toContain('canary');
    expect(sent).not.toContain(`"${cy.seatId}":{"responseId"`);
    expect(owner.heard.debriefs[0]?.debrief).toMatchObject({ withheld: [1], teams: [{ index: 0 }] });
    expect(bo.heard.debriefs[0]?.debrief).toMatchObject({ withheld: [], teams: [{}, { index: 1 }] });
    const asker = { userId: workshop.ownerId };
    const stored = await debriefOf(table.db, { roundId, asker }, 'en');
    expect(stored?.debrief.withheld).toEqual([1]);
    const files = await endedRound(table.db, { roundId, asker });
    expect(files).toMatchObject({ workshop: { worksCouncil: true }, round: { teams: [{ index: 0 }] } });

    const onward = await ask(owner).emitWithAck('fork', { toP: 1000, into: { title: 'Another group' } });
    if (!onward.ok) throw new Error(onward.code);
    const elsewhere = await table.db.workshop.findUniqueOrThrow({ where: { id: onward.workshopId } });
    expect(elsewhere.worksCouncil).toBe(true);
    const ticket = await workshop.ticket();
    const there = { workshopId: onward.workshopId, language: 'en' };
    const other = table.connect({ as: 'instructor', ticket, ...there });
    expect((await other.instructorView('its lobby')).settings.worksCouncil).toBe(true);
  });
});

test('who erases their data in the middle of a round is gone from every screen, and the others play on', async () => {
  const { ada, cy } = await fourAtPlay();
  await ada.send({ type: 'say', text: 'canary of Ada' });
  await cy.playerView('what Ada said', ({ chat }) => chat.some(({ text }) => text === 'canary of Ada'));
  const drawn = () => keptCertificate({ code: 'CODE', content: 'Ada' }, async () => Buffer.from('Ada'));
  const certificate = await drawn();
  expect(await drawn()).toBe(certificate);
  await table.erase(ada.seatId);
  expect(await drawn()).not.toBe(certificate);
  await ada.until('being signed off', () => ada.heard.signedOff === 'seat-erased');
  const view = await cy.playerView('the team without Ada', ({ team }) => team.seats.length === 1);
  expect(view.stage).toBe('running');
  const clean = ({ chat }: typeof view) => !JSON.stringify(chat).includes('canary');
  const after = await cy.playerView('the chat without her words', clean);
  expect(after.chat).toMatchObject([{ nickname: 'Player 1', text: '…' }]);
  expect(await cy.send({ type: 'say', text: 'on we go' })).toMatchObject({ ok: true });
  const again = table.connect({ as: 'seat', token: ada.token, language: 'en' });
  expect(await again.until('a refusal', () => again.heard.refused)).toBe('unknown-token');
  const rows = await table.db.logEntry.findMany({ where: { roundId: view.roundId } });
  expect(JSON.stringify(rows.map(({ events }) => events))).not.toMatch(/canary|"Ada"/);
});

test('who erases their data while the database takes its time is told that, and not that somebody sent them away', async () => {
  const { ada, cy } = await fourAtPlay();
  const told: string[] = [];
  ada.socket.on('signed-off', ({ code }) => told.push(code));
  let erased: Promise<void> = Promise.resolve();
  await table.db.$transaction(
    async (locked) => {
      await locked.$queryRaw`SELECT id FROM seat WHERE id = ${ada.seatId} FOR UPDATE`;
      erased = table.erase(ada.seatId);
      await cy.playerView('the team without Ada', ({ team }) => team.seats.length === 1);
    },
    { timeout: 120_000 },
  );
  await erased;
  await ada.until('being signed off', () => ada.heard.signedOff !== undefined);
  expect(told).toEqual(['seat-erased']);
});
