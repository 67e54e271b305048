import { afterAll, beforeAll, expect, test } from 'vitest';
import { patienceMs } from '@/server/testing/line';
import { size } from '@/server/testing/size';
import { type OpenWorkshop, openTable, openWorkshop, sitDown, type Table } from '@/server/testing/table';
import type { SeatGrant } from '@/wire/answers';
import type { Refusal } from '@/wire/refusals';

const people = size(24, 300);
const guesses = size(80, 900);
const joins = size(120, 5_000);
/** Scripts that join one after another, at the same time. */
const scripts = size(12, 40);

let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

type Guest = ReturnType<Table['connect']>;
type Door = { pin: string } | { token: string };
const lookUp = ({ socket }: Guest, by: Door) => socket.timeout(patienceMs).emitWithAck('look-up', by);
const join = ({ socket }: Guest, by: Door, nickname: string): Promise<SeatGrant | Refusal> =>
  socket.timeout(patienceMs).emitWithAck('join', { by, nickname, language: 'en' });
const codeOf = (answer: { ok: true } | Refusal) => (answer.ok ? 'ok' : answer.code);

let tried = 0;

/** Tries so many wrong PINs from an address, two on a line before it would have to pause. Gives the answers. */
async function guess(address: string, count: number): Promise<Record<string, number>> {
  const codes: Record<string, number> = {};
  for (let i = 0; i < count; i += 2) {
    const guest = table.connectFrom(address, { as: 'guest' });
    for (const _ of [1, 2]) {
      tried += 1;
      const code = codeOf(await lookUp(guest, { pin: String(10_000_000 + tried) }));
      codes[code] = (codes[code] ?? 0) + 1;
    }
    guest.socket.disconnect();
  }
  return codes;
}

/** Comes in as a person does; one in ten mistypes first. */
async function comeIn(address: string, by: Door, n: number): Promise<string> {
  const guest = table.connectFrom(address, { as: 'guest' });
  if (n % 10 === 0) await lookUp(guest, { pin: '99999999' });
  const card = await lookUp(guest, by);
  const answer = card.ok ? await join(guest, by, `Person ${n}`) : card;
  guest.socket.disconnect();
  return codeOf(answer);
}

test(`while somebody at their address guesses ${guesses} PINs, ${people} people come in by the right one, also those who mistype`, async () => {
  const workshop = await openWorkshop(table, { teams: 60 });
  const address = '203.0.113.20';
  const coming = async (first: number) => {
    const codes: string[] = [];
    for (let n = first; n < people; n += 4) codes.push(await comeIn(address, { pin: workshop.pin }, n));
    return codes;
  };
  const [answers, ...codes] = await Promise.all([guess(address, guesses), ...[0, 1, 2, 3].map(coming)]);
  expect(answers).toEqual({ 'unknown-pin': guesses });
  expect(codes.flat()).toEqual(Array.from({ length: people }, () => 'ok'));
});

/** A script: joins as fast as it is answered, each time from somewhere else, until `left` gives nothing more. */
async function script(
  workshop: OpenWorkshop,
  left: () => number | undefined,
  answered: (code: string) => void,
) {
  for (let n = left(); n !== undefined; n = left()) {
    const guest = table.connectFrom(`198.18.${n >> 8}.${n & 255}`, { as: 'guest' });
    answered(codeOf(await join(guest, { pin: workshop.pin }, `Script ${n}`)));
    guest.socket.disconnect();
  }
}

test(`${joins} scripted joins: whoever is asked after the lobby was locked stays out, and people who sit there are answered in their turn`, async () => {
  const workshop = await openWorkshop(table, { teams: 60 });
  const seated = await sitDown(table, workshop.pin, 'Mara');
  const ida = await workshop.instructor();
  await ida.instructorView('the lobby');
  const codes: string[] = [];
  const overtaken: number[] = [];
  let asked = 0;
  let isOver = false;
  const left = () => (asked < joins ? asked++ : undefined);
  const crowd = Promise.all(
    Array.from({ length: scripts }, () => script(workshop, left, (code) => codes.push(code))),
  ).finally(() => {
    isOver = true;
  });
  const mara = (async () => {
    while (!isOver) {
      const before = codes.length;
      const ack = await seated.send({ type: 'try-vote', option: overtaken.length % 4 });
      if (ack.ok) overtaken.push(codes.length - before);
      else expect(ack.code).toBe('too-many-tries');
    }
  })();
  await seated.until('a crowd that is coming in', () => codes.length > joins / 4);
  const before = codes.filter((code) => code === 'ok').length;
  expect(await ida.send({ type: 'lock-lobby', locked: true })).toMatchObject({ ok: true });
  const atLock = codes.length;
  await Promise.all([crowd, mara]);
  const granted = codes.filter((code) => code === 'ok').length;
  // Between the press of the button and its answer only those come in who were on their way already.
  expect(granted - before).toBeLessThanOrEqual(2 * scripts);
  expect(new Set(codes.slice(atLock + scripts))).toEqual(new Set(['lobby-locked']));
  expect(codes.length).toBe(joins);
  // In the time of one answer no more of the crowd are answered than were asked beside it, twice over.
  expect(overtaken.length).toBeGreaterThan(5);
  expect([...overtaken].sort((a, b) => a - b)[Math.floor(overtaken.length / 2)]).toBeLessThanOrEqual(scripts);
});
