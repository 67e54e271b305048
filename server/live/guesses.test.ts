import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../host/limits';
import { patienceMs } from '../testing/line';
import { type OpenWorkshop, openTable, openWorkshop, type Table } from '../testing/table';
import { openGuesses } from './guesses';

let table: Table;
let workshop: OpenWorkshop;
beforeAll(async () => {
  table = await openTable();
  workshop = await openWorkshop(table);
});
afterAll(() => table.close());

const guestFrom = (address: string) => table.connectFrom(address, { as: 'guest' });
type Guest = ReturnType<typeof guestFrom>;
const lookUp = ({ socket }: Guest, pin: string) => socket.timeout(patienceMs).emitWithAck('look-up', { pin });
const wrongPin = (i: number) => String(10_000_000 + i);

/** Tries so many wrong PINs from an address as fast as it goes: two on each line, before it has to pause. */
async function guess(address: string, count: number): Promise<string[]> {
  const codes: string[] = [];
  for (let i = 0; i < count; i += 2) {
    const guest = guestFrom(address);
    for (const pin of [wrongPin(i), wrongPin(i + 1)]) {
      const answer = await lookUp(guest, pin);
      codes.push(answer.ok ? 'ok' : answer.code);
    }
    guest.socket.disconnect();
  }
  return codes;
}

test('a room whose neighbour guesses is let in at once, and its trainer hears of it', async () => {
  const ticket = await workshop.ticket();
  const console = table.connectFrom('203.0.113.7', {
    as: 'instructor',
    ticket,
    workshopId: workshop.id,
    language: 'en',
  });
  const guessed = () => console.heard.you.some((you) => you.as === 'instructor' && you.workshop.pinIsGuessed);
  await console.until('the console', () => console.heard.you.length > 0);
  expect(guessed()).toBe(false);

  const codes = await guess('203.0.113.7', 260);
  expect(new Set(codes)).toEqual(new Set(['unknown-pin']));
  await console.until('word of the guessing', guessed);

  expect(await lookUp(guestFrom('203.0.113.7'), workshop.pin)).toMatchObject({ ok: true });
});

test('after each wrong try a line pauses longer, and it tries one thing at a time', async () => {
  const clock = { ms: 0 };
  const guesses = openGuesses({ now: () => clock.ms, suspicious: () => undefined });
  const from = { line: {}, address: '203.0.113.8' };
  const nothing = async () => undefined;
  const paused: number[] = [];
  for (const pause of limits.game.guesses.pauses) {
    expect(await guesses.tryOnce(from, 'unknown-pin', nothing)).toBe('unknown-pin');
    if (pause === 0) continue;
    clock.ms += pause - 1;
    expect(await guesses.tryOnce(from, 'unknown-pin', async () => 'found')).toBe('too-many-tries');
    clock.ms += 1;
    paused.push(pause);
  }
  expect(paused).toEqual([1000, 2000, 4000, 8000, 15_000]);
  expect(await guesses.tryOnce(from, 'unknown-pin', async () => 'found')).toBe('found');
  const both = [guesses.tryOnce(from, 'unknown-pin', nothing), guesses.tryOnce(from, 'unknown-pin', nothing)];
  expect(await Promise.all(both)).toEqual(['unknown-pin', 'too-many-tries']);
});

test('nobody tries on for ever: from one address it ends, where the link still works', async () => {
  const { most } = limits.game.guesses;
  // More than all the people at an address may come in by in a minute: guesses use up nothing of that.
  const codes = await guess('203.0.113.9', Math.max(most, limits.game.entries.most) + 40);
  expect(codes.filter((code) => code === 'unknown-pin').length).toBe(most);
  expect(codes.at(-1)).toBe('pin-guessed');
  const guest = guestFrom('203.0.113.9');
  expect(await lookUp(guest, workshop.pin)).toMatchObject({ ok: false, code: 'pin-guessed' });
  const byLink = await guest.socket.timeout(patienceMs).emitWithAck('look-up', { token: workshop.token });
  expect(byLink).toMatchObject({ ok: true });
  expect(await lookUp(guestFrom('203.0.113.10'), workshop.pin)).toMatchObject({ ok: true });
});

test('IPv6 is counted by the network of a household', async () => {
  await guess('2001:db8:0:7::1', 120);
  const [same, other] = [guestFrom('2001:db8:0:7:ffff::2'), guestFrom('2001:db8:0:8::1')];
  const ticket = async () => ({
    as: 'instructor' as const,
    ticket: await workshop.ticket(),
    workshopId: workshop.id,
    language: 'en',
  });
  const near = table.connectFrom('2001:db8:0:7:1::9', await ticket());
  const far = table.connectFrom('2001:db8:0:8::9', await ticket());
  const told = async (line: typeof near) =>
    line.until(
      'the console',
      () => line.heard.you.flatMap((you) => (you.as === 'instructor' ? [you] : []))[0],
    );
  expect((await told(near)).workshop.pinIsGuessed).toBe(true);
  expect((await told(far)).workshop.pinIsGuessed).toBe(false);
  expect(await lookUp(same, workshop.pin)).toMatchObject({ ok: true });
  expect(await lookUp(other, workshop.pin)).toMatchObject({ ok: true });
});
