import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seatOpenedBy } from '../privacy/data-link';
import { patienceMs } from '../testing/line';
import { openTable, openWorkshop, sitDown, type Table, tableSecret } from '../testing/table';

let table: Table;

beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

type Line = ReturnType<Table['connect']>;
const ask = ({ socket }: Line) => socket.timeout(patienceMs);
const lastYou = async (line: Line, fits: (you: Line['heard']['you'][number]) => unknown) =>
  line.until('who it is', () => {
    const you = line.heard.you.at(-1);
    return you && fits(you) ? you : undefined;
  });

/** Somebody who sits down by a code, as on another phone. */
async function takeOver(pin: string, seatCode: string): Promise<Line | string> {
  const guest = table.connect({ as: 'guest' });
  const grant = await ask(guest).emitWithAck('take-seat', { by: { pin }, seatCode });
  if (!grant.ok) return grant.code;
  return table.connect({ as: 'seat', token: grant.token, language: 'en' });
}

/** What stands behind the `#` of the link to somebody's own data. */
async function keyOf(line: Line): Promise<string> {
  const you = await lastYou(line, ({ as }) => as === 'player');
  return you.as === 'player' ? (you.dataAddress.split('#')[1] ?? '') : '';
}

async function codeAtTheConsole(owner: Line, seatId: string): Promise<string> {
  const told = await lastYou(owner, (you) => you.as === 'instructor' && you.workshop.seatCodes[seatId]);
  return told.as === 'instructor' ? (told.workshop.seatCodes[seatId] ?? '') : '';
}

test('[X3] what the console showed before works-council mode opens nothing once it is on', async () => {
  const workshop = await openWorkshop(table);
  const owner = await workshop.instructor();
  const ada = await sitDown(table, workshop.pin, 'Ada');
  const bo = await sitDown(table, workshop.pin, 'Bo');
  const adasKey = await keyOf(ada);
  const [adasCode, bosCode] = [
    await codeAtTheConsole(owner, ada.seatId),
    await codeAtTheConsole(owner, bo.seatId),
  ];
  const intruder = await takeOver(workshop.pin, adasCode);
  if (typeof intruder === 'string') throw new Error(intruder);
  const takenKey = await keyOf(intruder);
  const opened = (key: string) => seatOpenedBy(table.db, tableSecret, key);
  expect(await opened(takenKey)).toBe(ada.seatId);
  expect(await opened(adasKey)).toBe(ada.seatId);

  expect(await ask(owner).emitWithAck('set-works-council', { on: true })).toMatchObject({ ok: true });
  expect(await takeOver(workshop.pin, bosCode)).toBe('unknown-seat-code');
  expect(await opened(takenKey)).toBeUndefined();
  expect(await opened(adasKey)).toBe(ada.seatId);

  const own = await lastYou(bo, (you) => you.as === 'player' && you.seatCode !== bosCode);
  const [ownCode, { token }] = [own.as === 'player' ? own.seatCode : '', bo];
  expect(ownCode).not.toBe(bosCode);
  expect(typeof (await takeOver(workshop.pin, ownCode))).toBe('object');
  const before = table.connect({ as: 'seat', token, language: 'en' });
  expect(await before.until('a refusal', () => before.heard.refused)).toBe('unknown-token');
});

test('[X5] a card of a team of two says to nobody outside it which team it is from', async () => {
  const workshop = await openWorkshop(table, { teams: 2 });
  const owner = await workshop.instructor();
  const people: Awaited<ReturnType<typeof sitDown>>[] = [];
  for (const name of ['Ada', 'Bo', 'Cy', 'Di', 'Eve']) people.push(await sitDown(table, workshop.pin, name));
  await ask(owner).emitWithAck('set-works-council', { on: true });
  await owner.send({ type: 'start' });
  const { roundId, teams } = await owner.instructorView('the start', ({ stage }) => stage === 'running');
  await owner.send({ type: 'end' });
  await owner.instructorView('the end', ({ stage }) => stage === 'ended');
  for (const size of [2, 3]) {
    const team = teams.find(({ seats }) => seats.length === size);
    const inside = people.filter(({ seatId }) => team?.seats.some(({ id }) => id === seatId));
    const outside = people.filter((one) => !inside.includes(one));
    const [author] = inside;
    if (!author || !team) throw new Error('a team of this size');
    const id = randomUUID();
    const card = { type: 'save-card' as const, id, kind: 'keep' as const, text: 'calm', removed: false };
    expect(await author.annotate(roundId, card)).toEqual({ ok: true });
    const teamTold = (line: Pick<Line, 'heard' | 'until'>) =>
      line.until('the card', () => {
        const cards = line.heard.annotations.flatMap(({ annotations }) => annotations.cards ?? []);
        const found = cards.findLast((one) => one.id === id);
        return found && { teamId: found.teamId };
      });
    for (const line of inside) expect(await teamTold(line)).toEqual({ teamId: team.id });
    for (const line of [...outside, owner])
      expect(await teamTold(line)).toEqual({ teamId: size < 3 ? null : team.id });
  }
});
