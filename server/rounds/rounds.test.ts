import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LogEntry } from '@/engine/event';
import type { Scenario } from '@/engine/scenario';
import { usualSettings } from '@/engine/usual-settings';
import { planOf, playMsOfMinute } from '@/engine/world/plan';
import type { Ack } from '@/wire/refusals';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { smallScenario } from '../testing/small-scenario';
import { unowned } from '../testing/unowned';
import { type EventLog, postgresLog } from './log';
import { openRounds, type Rounds } from './rounds';
import { extendHorizons, readRound, storeRound } from './store';

const door = { role: 'door' as const };
const trainer = { role: 'instructor' as const, userId: 'ida' };
const player = (seatId: string) => ({ role: 'player' as const, seatId });

let db: Db;
let scenario: Scenario;
let now: number;
let roundId: string;
const troubles: unknown[] = [];

beforeAll(async () => {
  db = openDb(await freshDatabase());
  scenario = await smallScenario();
});
afterAll(() => db.$disconnect());
beforeEach(async () => {
  now = 1000;
  troubles.length = 0;
  roundId = await newRound();
});

async function newRound(): Promise<string> {
  return storeRound(db, { workshopId: null, scenario, settings: usualSettings, teamCount: 2 });
}

type Faults = { log?: EventLog; extend?: (rows: { id: string; horizon: number }[]) => Promise<void> };

/** A server's rounds on the test's database; two of them are two servers. */
function open({
  log = postgresLog(db),
  extend = (rows) => extendHorizons(unowned(db), rows),
}: Faults = {}): Rounds {
  return openRounds({
    clock: { now: () => now, wall: () => 1_700_000_000_000 + now },
    log,
    read: (id) => readRound(db, id),
    extendHorizons: extend,
    ownership: unowned(db),
    failed: (error) => `trouble-${troubles.push(error)}`,
  });
}

let commands = 0;
const fresh = () => `command-${++commands}`;

async function admit(rounds: Rounds, ...seats: string[]): Promise<void> {
  for (const seatId of seats) {
    const command = { type: 'admit' as const, seatId, nickname: seatId, language: 'en', simulated: false };
    expect(await rounds.submit(roundId, door, `admit ${seatId}`, command)).toMatchObject({ ok: true });
  }
}

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

/** Real time passes: `ms` of it, in beats of 25 ms. */
async function pass(rounds: Rounds, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 25) {
    now += 25;
    await rounds.beat();
  }
}

async function started(rounds: Rounds): Promise<void> {
  await admit(rounds, 'ada', 'bo', 'cy', 'di');
  expect(await rounds.submit(roundId, trainer, fresh(), { type: 'start' })).toMatchObject({ ok: true });
}

const p = async (rounds: Rounds) => (await rounds.current(roundId))?.round.p ?? Number.NaN;
const ballots = async (rounds: Rounds) =>
  (await rounds.current(roundId))?.round.teams.map((team) => team.ballot) ?? [];

describe('what is asked', () => {
  test('is answered only when it is on disk, and told only then', async () => {
    const real = postgresLog(db);
    const [writing, disk] = [gate(), gate()];
    const append: EventLog['append'] = async (id, entries) => {
      writing.open();
      await disk.opened;
      await real.append(id, entries);
    };
    const rounds = open({ log: { ...real, append } });
    const heard: string[] = [];
    rounds.watch((_, entries) => heard.push(...entries.map((entry) => `told ${entry.seq}`)));
    const command = {
      type: 'admit' as const,
      seatId: 'ada',
      nickname: 'Ada',
      language: 'en',
      simulated: false,
    };
    const ack = rounds.submit(roundId, door, 'a', command).then((answer) => {
      heard.push(`acked ${answer.ok && answer.seq}`);
    });
    await writing.opened;
    // Whoever would not wait for the disk has told by the next turn of the loop.
    await nextTurnOfTheLoop();
    expect(heard).toEqual([]);
    disk.open();
    await ack;
    expect(heard.sort()).toEqual(['acked 1', 'told 1']);
    expect(await real.read(roundId)).toHaveLength(1);
  });

  test('at the same moment is decided in order, each on what the one before left, and written as one', async () => {
    const real = postgresLog(db);
    const batches: LogEntry[][] = [];
    const append: EventLog['append'] = (id, entries) => {
      batches.push(entries);
      return real.append(id, entries);
    };
    const rounds = open({ log: { ...real, append } });
    await rounds.current(roundId);
    const names = ['ada', 'bo', 'Ada'];
    const acks = await Promise.all(
      names.map((nickname, i) => {
        const command = {
          type: 'admit' as const,
          seatId: `s${i}`,
          nickname,
          language: 'en',
          simulated: false,
        };
        return rounds.submit(roundId, door, `a${i}`, command);
      }),
    );
    expect(acks).toEqual([
      { ok: true, seq: 1 },
      { ok: true, seq: 2 },
      { ok: false, code: 'name-taken' },
    ]);
    expect(batches.map((batch) => batch.length)).toEqual([2]);
  });

  test('twice under the same id counts once, also after a restart', async () => {
    const first = open();
    await admit(first, 'ada');
    const said = { type: 'say' as const, text: 'hello' };
    const acks: Ack[] = [];
    for (const rounds of [first, first, open()]) {
      acks.push(await rounds.submit(roundId, player('ada'), 'same', said));
    }
    expect(acks).toEqual([2, 2, 2].map((seq) => ({ ok: true, seq })));
    expect((await open().current(roundId))?.round.teams[0]?.chat).toHaveLength(1);
  });

  test('is refused in words, and leaves no trace', async () => {
    const rounds = open();
    expect(await rounds.submit(roundId, trainer, 'x', { type: 'start' })).toEqual({
      ok: false,
      code: 'nobody-to-play',
    });
    expect(await rounds.submit(roundId, player('x'), 'y', { type: 'pin-faq' })).toEqual({
      ok: false,
      code: 'no-such-seat',
    });
    expect(await postgresLog(db).read(roundId)).toEqual([]);
  });

  test('of a round that does not exist, is to be tried again', async () => {
    expect(await open().submit('nowhere', trainer, 'x', { type: 'start' })).toEqual({
      ok: false,
      code: 'try-again',
    });
  });
});

describe('when the log cannot be written', () => {
  test('nobody is told anything, and the next one who asks finds the round as its log has it', async () => {
    const real = postgresLog(db);
    let broken = false;
    const append: EventLog['append'] = (id, entries) =>
      broken ? Promise.reject(new Error('disk')) : real.append(id, entries);
    const rounds = open({ log: { ...real, append } });
    await admit(rounds, 'ada');
    const told: number[] = [];
    rounds.watch((_, entries) => told.push(...entries.map(({ seq }) => seq)));
    broken = true;
    const refused = await rounds.submit(roundId, player('ada'), 'hi', { type: 'say', text: 'hi' });
    expect(refused).toEqual({ ok: false, code: 'try-again', reference: 'trouble-1' });
    expect(told).toEqual([]);
    broken = false;
    expect(await rounds.submit(roundId, player('ada'), 'hi', { type: 'say', text: 'hi' })).toEqual({
      ok: true,
      seq: 2,
    });
    expect(told).toEqual([2]);
  });

  test('because another server has written, this one reads the log and goes on', async () => {
    const [one, other] = [open(), open()];
    await admit(one, 'ada');
    await admit(other, 'bo');
    const said = { type: 'say' as const, text: 'hi' };
    expect(await one.submit(roundId, player('ada'), 'hi', said)).toMatchObject({
      ok: false,
      code: 'try-again',
    });
    expect(await one.submit(roundId, player('ada'), 'hi', said)).toEqual({ ok: true, seq: 3 });
  });

  test('a running round comes back by itself', async () => {
    const real = postgresLog(db);
    let broken = false;
    const append: EventLog['append'] = (id, entries) =>
      broken ? Promise.reject(new Error('disk')) : real.append(id, entries);
    const rounds = open({ log: { ...real, append } });
    await started(rounds);
    broken = true;
    await rounds.submit(roundId, player('ada'), 'hi', { type: 'say', text: 'hi' });
    expect(rounds.all()).toEqual([]);
    broken = false;
    await pass(rounds, 3000);
    expect(rounds.all()).toHaveLength(1);
  });
});

describe('the play clock', () => {
  test('moves with time while the round runs, and not in the lobby or in a pause', async () => {
    const rounds = open();
    await pass(rounds, 2000);
    await started(rounds);
    expect(await p(rounds)).toBe(0);
    await pass(rounds, 10_000);
    expect(await p(rounds)).toBeGreaterThan(9500);
    await rounds.submit(roundId, trainer, fresh(), { type: 'pause', blank: false });
    const paused = await p(rounds);
    await pass(rounds, 5000);
    expect(await p(rounds)).toBe(paused);
    await rounds.submit(roundId, trainer, fresh(), { type: 'resume' });
    await pass(rounds, 1000);
    expect(await p(rounds)).toBeGreaterThan(paused + 500);
    expect(await p(rounds)).toBeLessThanOrEqual(paused + 1000);
  });

  test('stands still while the database cannot be told how far it may go, and does not make up for it', async () => {
    let broken = false;
    const rounds = open({
      extend: (rows) => (broken ? Promise.reject(new Error('away')) : extendHorizons(unowned(db), rows)),
    });
    await started(rounds);
    await pass(rounds, 3000);
    const before = await p(rounds);
    broken = true;
    await pass(rounds, 20_000);
    const stood = await p(rounds);
    expect(stood - before).toBeLessThanOrEqual(1500);
    broken = false;
    await pass(rounds, 2000);
    expect((await p(rounds)) - stood).toBeLessThanOrEqual(2000);
    expect((await p(rounds)) - stood).toBeGreaterThan(1000);
  });

  test('does not leap when the computer was asleep', async () => {
    const rounds = open();
    await started(rounds);
    await pass(rounds, 2000);
    const before = await p(rounds);
    now += 3_600_000;
    await pass(rounds, 250);
    expect((await p(rounds)) - before).toBeLessThanOrEqual(1500);
  });

  test('never goes back over a restart, and open deadlines get the downtime and some grace', async () => {
    const first = open();
    await started(first);
    await pass(first, 80_000);
    const shown = await p(first);
    const [before] = await ballots(first);
    expect(before).toMatchObject({ decisionId: 'first-word' });
    now += 600_000;
    const second = open();
    const after = await second.current(roundId);
    expect(after?.round.p).toBeGreaterThanOrEqual(shown);
    expect(after?.round.p).toBeLessThanOrEqual(shown + 1500);
    const [ballot] = await ballots(second);
    expect(ballot?.deadlineP).toBe(before?.deadlineP);
    expect(ballot?.addedMs).toBe(5000);
    expect(after?.version).toBeGreaterThan((await first.current(roundId))?.version ?? 0);
  });

  test('brings a decision to its end, and the round', async () => {
    const rounds = open();
    await started(rounds);
    await pass(rounds, 80_000);
    for (const seatId of ['ada', 'bo', 'cy', 'di']) {
      const vote = { type: 'cast-vote' as const, decisionId: 'first-word', responseId: 'deny' };
      expect(await rounds.submit(roundId, player(seatId), fresh(), vote)).toMatchObject({ ok: true });
    }
    await pass(rounds, 6000);
    expect(await ballots(rounds)).toEqual([null, null]);
    await pass(rounds, 950_000);
    const over = await rounds.current(roundId);
    expect(over?.round.stage).toBe('ended');
    const chosen = over?.round.teams.map(({ world }) => world.resolved.map((one) => one.responseId));
    expect(chosen).toEqual([
      ['deny', null],
      ['deny', null],
    ]);
    expect(troubles).toEqual([]);
  });
});

test('[W14] what the instructor has planned comes at its minute, and once, though another server has taken over', async () => {
  const first = open();
  await started(first);
  const { starts, channels, personas } = scenario.structure;
  const planned = {
    type: 'prepare-post' as const,
    preparedId: 'leak',
    personaId: personas.at(-1)?.id ?? '',
    channelId: channels[0]?.id ?? '',
    text: { en: 'I have the file.' },
    minute: starts + 1,
  };
  expect(await first.submit(roundId, trainer, fresh(), planned)).toMatchObject({ ok: true });
  const again = open();
  const posted = async (rounds: Rounds) =>
    (await rounds.current(roundId))?.round.teams.map(({ world }) =>
      world.feed.flatMap(({ p: at, source }) => (source.from === 'posted' ? at : [])),
    );
  expect(await posted(again)).toEqual([[], []]);
  const dueP = playMsOfMinute(planOf(scenario).stretches, planned.minute);
  while ((await p(again)) < dueP + 2000) await pass(again, 500);
  expect(await posted(again)).toEqual([[dueP], [dueP]]);
  expect(await posted(open())).toEqual([[dueP], [dueP]]);
  expect(troubles).toEqual([]);
});

test('a replay of the log gives the round that was played', async () => {
  const first = open();
  await started(first);
  await pass(first, 90_000);
  await first.submit(roundId, player('ada'), fresh(), { type: 'say', text: 'what now?' });
  await first.submit(roundId, trainer, fresh(), { type: 'pause', blank: true });
  const [played, replayed] = [await first.current(roundId), await open().current(roundId)];
  expect(replayed?.round).toEqual(played?.round);
});
