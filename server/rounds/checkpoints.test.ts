import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Command } from '@/engine/command';
import { usualSettings } from '@/engine/usual-settings';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { blankRound } from '../privacy/blank';
import { smallScenario } from '../testing/small-scenario';
import { unowned } from '../testing/unowned';
import { clearCheckpoints, openCheckpoints } from './checkpoints';
import { postgresLog } from './log';
import { openRounds, type Rounds } from './rounds';
import { extendHorizons, noteStage, readRound, storeRound } from './store';

const trainer = { role: 'instructor' as const, userId: 'ida' };
const ada = { role: 'player' as const, seatId: 'ada' };
const secret = 'words that nobody else may keep';

let db: Db;
let roundId: string;
let now = 0;
const troubles: unknown[] = [];

beforeAll(async () => {
  db = openDb(await freshDatabase());
});
afterAll(() => db.$disconnect());
beforeEach(async () => {
  troubles.length = 0;
  now = 0;
  const scenario = await smallScenario();
  roundId = await storeRound(db, { workshopId: null, scenario, settings: usualSettings, teamCount: 40 });
});

/** A server's rounds, with the lines that it read from whole logs. */
function open(code = 'this code') {
  const log = postgresLog(db);
  const whole: string[] = [];
  const read = (id: string) => {
    whole.push(id);
    return log.read(id);
  };
  const checkpoints = openCheckpoints(db, code);
  const rounds = openRounds({
    clock: { now: () => now, wall: () => 1_700_000_000_000 },
    log: { ...log, read },
    read: (id) => readRound(db, id),
    checkpoints,
    extendHorizons: (rows) => extendHorizons(unowned(db), rows),
    ownership: unowned(db),
    failed: (error) => `trouble-${troubles.push(error)}`,
  });
  return { rounds, whole, checkpoints };
}

let commands = 0;

async function order(rounds: Rounds, command: Command, commandId = `c${++commands}`) {
  const by = command.type === 'say' ? ada : trainer;
  expect(await rounds.submit(roundId, by, commandId, command)).toMatchObject({ ok: true });
}

/** Play with Ada in it, so long that it was kept on the way. */
async function played() {
  const first = open();
  const admit = {
    type: 'admit' as const,
    seatId: 'ada',
    nickname: 'Adaline',
    language: 'en',
    simulated: false,
  };
  await first.rounds.submit(roundId, { role: 'door' }, 'admit', admit);
  await order(first.rounds, { type: 'start' });
  await order(first.rounds, { type: 'say', text: secret }, 'said');
  await pass(first.rounds, 70_000);
  await order(first.rounds, { type: 'pause', blank: false });
  return first;
}

async function pass(rounds: Rounds, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 25) {
    now += 25;
    await rounds.beat();
  }
}

const kept = () => db.roundCheckpoint.findUnique({ where: { roundId } });
const roundIn = async (rounds: Rounds) => JSON.parse(JSON.stringify((await rounds.current(roundId))?.round));

test('a restart goes on from the checkpoint, as if the whole log had been replayed', async () => {
  const first = await played();
  expect((await kept())?.seq).toBe(3);
  const again = open();
  const replayed = open('other code');
  expect(await roundIn(again.rounds)).toEqual(await roundIn(replayed.rounds));
  expect(await roundIn(again.rounds)).toEqual(await roundIn(first.rounds));
  expect([again.whole, replayed.whole]).toEqual([[], [roundId]]);
  expect(await again.rounds.submit(roundId, ada, 'said', { type: 'say', text: secret })).toEqual({
    ok: true,
    seq: 3,
  });
  expect(troubles).toEqual([]);
});

test('at a stop it is kept as it is', async () => {
  const { rounds } = await played();
  await order(rounds, { type: 'resume' });
  await pass(rounds, 10_000);
  await rounds.keep();
  expect((await kept())?.seq).toBe(5);
});

test('[X1] a person who is erased is in no checkpoint, and whoever still has the round as it was keeps none', async () => {
  const { rounds, checkpoints } = await played();
  const stored = await readRound(db, roundId);
  const before = await rounds.current(roundId);
  if (!stored || !before) throw new Error('no round');
  await db.$transaction((tx) => blankRound(tx, roundId, { seatIds: ['ada'] }));
  expect(await kept()).toBeNull();
  await checkpoints.keep({ ...before, rewrites: stored.rewrites });
  expect(await kept()).toBeNull();
  await rounds.reload(roundId);
  await order(rounds, { type: 'resume' });
  await pass(rounds, 5_000);
  await rounds.keep();
  expect((await kept())?.seq).toBeGreaterThan(4);
  expect(await checkpoints.read(stored)).toBeUndefined();
  const again = await roundIn(open().rounds);
  expect(JSON.stringify(again)).not.toMatch(`Adaline|${secret}`);
  expect(again.teams[0].chat).toHaveLength(1);
});

test.each([
  ['a byte is wrong', (content: Uint8Array) => content.map((byte, i) => (i === 200 ? byte ^ 1 : byte))],
  ['the end is missing', (content: Uint8Array) => content.slice(0, -20)],
  ['it is something else', () => new TextEncoder().encode('something else')],
])('the whole log is replayed where %s in the checkpoint', async (_, damage) => {
  await played();
  const whole = await roundIn(open('other code').rounds);
  const content = new Uint8Array(damage((await kept())?.content ?? new Uint8Array()));
  await db.roundCheckpoint.update({ where: { roundId }, data: { content } });
  const { rounds, whole: read } = open();
  expect(await roundIn(rounds)).toEqual(whole);
  expect(read).toEqual([roundId]);
  expect(troubles).toHaveLength(1);
});

test('the whole log is replayed where lines of it are missing, or the checkpoint is another round’s', async () => {
  const { checkpoints } = await played();
  const stored = await readRound(db, roundId);
  const content = (await kept())?.content;
  if (!stored || !content) throw new Error('no checkpoint');
  await db.roundCheckpoint.update({ where: { roundId }, data: { seq: 9 } });
  expect(await checkpoints.read(stored)).toBeUndefined();
  const other = { ...stored, beginning: { ...stored.beginning, seed: stored.beginning.seed + 1 } };
  await db.roundCheckpoint.update({ where: { roundId }, data: { seq: 3 } });
  expect(await checkpoints.read(other)).toBeUndefined();
  expect(await checkpoints.read(stored)).toBeDefined();
});

test('[U1] after a rewind the whole log counts until the round is kept anew', async () => {
  const { rounds } = await played();
  await order(rounds, { type: 'rewind', toP: 60_000, reason: 'again' });
  const again = open();
  expect(await roundIn(again.rounds)).toEqual(await roundIn(rounds));
  expect(again.whole).toEqual([roundId]);
  await order(again.rounds, { type: 'resume' });
  await again.rounds.beat();
  expect((await kept())?.seq).toBe(6);
  const third = open();
  expect((await roundIn(third.rounds)).rewinds.times).toBe(1);
  expect(third.whole).toEqual([]);
});

test('an older state never takes the place of a newer one, and those of rounds that are over go', async () => {
  const { rounds, checkpoints } = await played();
  const current = await rounds.current(roundId);
  if (!current) throw new Error('no round');
  await checkpoints.keep({ ...current, rewrites: 0, seq: 2 });
  expect((await kept())?.seq).toBe(3);
  await noteStage(db, roundId, 'ended', 0);
  expect(await clearCheckpoints(db)).toBe(1);
  expect(await kept()).toBeNull();
});
