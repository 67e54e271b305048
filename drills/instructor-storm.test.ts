import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closesAt, heardClock, type Moment, playAt } from '@/app/_live/moment';
import type { InstructorCommand } from '@/engine/command';
import { rateOf } from '@/engine/pace/rate';
import { livedMs, type Round } from '@/engine/round';
import { view } from '@/engine/view';
import { clockView } from '@/engine/view/shared';
import { type Db, openDb } from '@/server/database/db';
import { freshDatabase } from '@/server/database/fresh-database';
import { postgresLog } from '@/server/rounds/log';
import { openRounds, type Rounds } from '@/server/rounds/rounds';
import { extendHorizons, readRound, storeRound } from '@/server/rounds/store';
import { size } from '@/server/testing/size';
import { smallScenario } from '@/server/testing/small-scenario';
import { unowned } from '@/server/testing/unowned';

const commands = size(150, 1_000);
const tenMinutes = 600_000;
/** Real ms that a device may be apart from the server: a round takes a turn every 250 ms, and less than 250 is not corrected. */
const apartMs = 500;
/** Real ms of an open decision that two devices may tell apart: the time that play waits is told in coarse steps. */
const waitApartMs = 1000;
const trainer = { role: 'instructor' as const, userId: 'ida' };
const language = 'en';

let db: Db;
beforeAll(async () => {
  db = openDb(await freshDatabase());
});
afterAll(() => db.$disconnect());

/** Real time, which only this drill moves. */
let now = 1000;
const told: unknown[] = [];

async function startedRound(): Promise<{ rounds: Rounds; roundId: string }> {
  const scenario = await smallScenario({ faster: 4 });
  const settings = {
    ...{ kind: 'workshop' as const, tempo: 1, untimed: false, sorting: 'automatic' as const },
    ...{ ranking: false, lobbyLocked: false },
  };
  const roundId = await storeRound(db, { workshopId: null, scenario, settings, teamCount: 2 });
  const rounds = openedRounds();
  for (const seatId of ['ada', 'bo', 'cy', 'di']) {
    const command = { type: 'admit' as const, seatId, nickname: seatId, language, simulated: false };
    await rounds.submit(roundId, { role: 'door' }, seatId, command);
  }
  expect(await rounds.submit(roundId, trainer, 'start', { type: 'start' })).toMatchObject({ ok: true });
  return { rounds, roundId };
}

async function pass(rounds: Rounds, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 25) {
    now += 25;
    await rounds.beat();
  }
}

/** `off`: ms that its clock is ahead of the server's. */
type Device = { off: number; moment: Moment | null };

/** Real ms that a device gives a team's open decision; 0 where none is open. */
function leftOn({ off, moment }: Device, round: Round, teamId: string): number {
  const shown = view(round, { as: 'player', teamId, roles: [], language });
  const ballot = shown?.kind === 'player' ? shown.ballot : null;
  if (!moment || !ballot || ballot.deadlineP === null) return 0;
  return closesAt(moment, ballot.deadlineP, ballot.extraMs, now + off) - (now + off);
}

type Wish = 'pause' | 'resume' | 'extend' | 'close' | 'rewind' | 'skip' | 'hold' | 'go-on' | 'next' | 'tempo';
const wishes: Wish[] = [
  'pause',
  'resume',
  'extend',
  'close',
  'rewind',
  'skip',
  'hold',
  'go-on',
  'next',
  'tempo',
];

/** A wish of the instructor as a command of this moment. Some are refused: the game says no as it says yes. */
function commandOf(wish: Wish, round: Round, n: number): InstructorCommand {
  const injects = Object.keys(round.scenario.words.en?.injects ?? {});
  switch (wish) {
    case 'pause':
      return { type: 'pause', blank: n % 2 === 0 };
    case 'resume':
      return { type: 'resume' };
    case 'extend':
      return { type: 'extend', seconds: 30 };
    case 'close':
      return { type: 'close-decisions' };
    case 'rewind':
      return { type: 'rewind', toP: Math.max(1, Math.floor(round.p * 0.8)), reason: 'a drill' };
    case 'skip':
      return { type: 'skip-inject', injectId: injects[n % injects.length] ?? '' };
    case 'hold':
      return { type: 'set-hold', held: true };
    case 'go-on':
      return { type: 'set-hold', held: false };
    case 'next':
      return { type: 'go-to-next' };
    case 'tempo':
      return { type: 'set-tempo', tempo: n % 2 === 0 ? 1.5 : 1 };
  }
}

test(`${commands} times pause, resume, extend, rewind, skip and hold: one clock, the server's, and pause is pause for devices that are ten minutes off`, async () => {
  const { rounds, roundId } = await startedRound();
  const plan = fc.sample(
    fc.record({ wish: fc.constantFrom(...wishes), wait: fc.integer({ min: 0, max: 8 }) }),
    {
      numRuns: commands,
      seed: 20_261_130,
    },
  );
  const current = async () => {
    const found = await rounds.current(roundId);
    if (!found) throw new Error('the round is gone');
    return found;
  };
  /** One device is right, one ten minutes late, one ten minutes early, and of one somebody keeps setting the clock. */
  const devices: Device[] = [-tenMinutes, 0, tenMinutes, tenMinutes].map((off) => ({ off, moment: null }));
  let lived = 0;
  let granted = 0;
  for (const [n, { wish, wait }] of plan.entries()) {
    const before = await current();
    if (before.round.stage === 'ended') break;
    const command = commandOf(wish, before.round, n);
    const answer = await rounds.submit(roundId, trainer, `wish ${n}`, command);
    if (answer.ok) granted += 1;
    const after = (await current()).round;
    for (const device of devices.slice(-1)) device.off = -device.off;
    for (const device of devices)
      device.moment = heardClock(device.moment, clockView(after, language), now + device.off);
    await pass(rounds, wait * 25);
    const later = (await current()).round;
    // Nobody's time goes back, whatever is undone.
    expect(livedMs(later)).toBeGreaterThanOrEqual(lived);
    lived = livedMs(later);
    if (after.stage === 'paused' && later.stage === 'paused') expect(later.p, 'pause is pause').toBe(after.p);
    const shown = devices.map(({ moment, off }) => (moment ? playAt(moment, now + off) : 0));
    expect(new Set(shown.slice(0, 3).map(Math.round)).size, 'all devices show one clock').toBe(1);
    // A clock that was set is made up for with the next message; what is too little to correct may differ.
    expect(Math.abs((shown[3] ?? 0) - (shown[0] ?? 0))).toBeLessThanOrEqual(apartMs * rateOf(after));
    const left = after.teams.flatMap(({ id }) => devices.map((device) => leftOn(device, after, id)));
    for (const [i, ms] of left.entries())
      expect(Math.abs(ms - (left[i - (i % devices.length)] ?? 0)), 'one deadline').toBeLessThan(waitApartMs);
    // Between two messages a device carries on at the rate it was told; a change of it is told at once.
    if (rateOf(after) === rateOf(later) && later.stage === after.stage)
      expect(Math.abs((shown[0] ?? 0) - later.p)).toBeLessThanOrEqual(
        apartMs * Math.max(rateOf(later), 0.01),
      );
  }
  expect(told).toEqual([]);
  expect(granted).toBeGreaterThan(commands / 4);
  // What was played is what a server that starts anew reads from the log.
  const again = await reopened(roundId);
  expect(again.stage).toBe((await current()).round.stage);
  expect(livedMs(again)).toBeGreaterThanOrEqual(lived);
});

/** As a server that starts on this database has them. */
function openedRounds() {
  const ownership = unowned(db);
  return openRounds({
    clock: { now: () => now, wall: () => 1_700_000_000_000 + now },
    log: postgresLog(db),
    read: (id) => readRound(db, id),
    extendHorizons: (rows) => extendHorizons(ownership, rows),
    ownership,
    failed: (error) => `trouble ${told.push(error)}`,
  });
}

async function reopened(roundId: string): Promise<Round> {
  const rounds = openedRounds();
  const found = await rounds.current(roundId);
  if (!found) throw new Error('the round is gone');
  return found.round;
}
