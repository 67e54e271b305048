import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Round } from '@/engine/round';
import { usualSettings } from '@/engine/usual-settings';
import { openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { smallScenario } from '../testing/small-scenario';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';
import { unowned } from '../testing/unowned';
import { postgresLog } from './log';
import { openRounds, type Rounds } from './rounds';
import { extendHorizons, readRound, storeRound } from './store';

const trainer = { role: 'instructor' as const, userId: 'ida' };
const reason = 'the question was misread';

describe('a round that is rewound', () => {
  let now = 1000;
  const opened: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of opened) await close();
  });

  /** A round at play with one person, and a way to open it on another server. */
  async function atPlay() {
    const db = openDb(await freshDatabase());
    opened.push(() => db.$disconnect());
    const scenario = await smallScenario();
    const id = await storeRound(db, { workshopId: null, scenario, settings: usualSettings, teamCount: 1 });
    const open = () =>
      openRounds({
        clock: { now: () => now, wall: () => now },
        log: postgresLog(db),
        read: (roundId) => readRound(db, roundId),
        extendHorizons: (rows) => extendHorizons(unowned(db), rows),
        ownership: unowned(db),
        failed: String,
      });
    const rounds = open();
    const admit = { type: 'admit' as const, seatId: 'ada', nickname: 'Ada', language: 'en' };
    await rounds.submit(id, { role: 'door' }, 'admit', { ...admit, simulated: false });
    await rounds.submit(id, trainer, 'start', { type: 'start' });
    return { id, rounds, open };
  }

  async function pass(rounds: Rounds, ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += 25) {
      now += 25;
      await rounds.beat();
    }
  }

  const roundOf = async (rounds: Rounds, id: string): Promise<Round> => {
    const current = await rounds.current(id);
    if (!current) throw new Error('no such round');
    return current.round;
  };

  test('is the same after a restart, and its clock goes on from there', async () => {
    const { id, rounds, open } = await atPlay();
    await pass(rounds, 6000);
    const before = await rounds.current(id);
    const ack = await rounds.submit(id, trainer, 'back', { type: 'rewind', toP: 2000, reason });
    expect(ack).toMatchObject({ ok: true });
    const after = await rounds.current(id);
    expect(after?.round).toMatchObject({ p: 2000, stage: 'paused' });
    expect(after?.version).toBeGreaterThan(before?.version ?? 0);
    expect(await roundOf(open(), id)).toEqual(after?.round);

    await rounds.submit(id, trainer, 'on', { type: 'resume' });
    await pass(rounds, 2000);
    const live = await roundOf(rounds, id);
    expect(live.p).toBeGreaterThan(3500);
    expect(live.p).toBeLessThan(4100);
    // What may have been shown before the crash is gone on from, not what was shown before the rewind.
    const restarted = await roundOf(open(), id);
    expect(restarted.p).toBeGreaterThanOrEqual(live.p);
    expect(restarted.p).toBeLessThan(live.p + 2000);
  });

  test('decides by the clock again what the clock had decided', async () => {
    const { id, rounds } = await atPlay();
    const decided = async () => {
      for (let i = 0; i < 400; i++) {
        await pass(rounds, 1000);
        const [team] = (await roundOf(rounds, id)).teams;
        const [first] = team?.world.resolved ?? [];
        if (first) return first;
      }
      throw new Error('nothing was decided');
    };
    const first = await decided();
    await rounds.submit(id, trainer, 'back', { type: 'rewind', toP: first.openedP, reason });
    await rounds.submit(id, trainer, 'on', { type: 'resume' });
    expect(await decided()).toEqual(first);
  });
});

describe('over the line', () => {
  let table: Table;
  beforeAll(async () => {
    table = await openTable();
  });
  afterAll(() => table.close());

  test('every screen follows, drops the undone lines, and says why', async () => {
    const workshop = await openWorkshop(table);
    const ada = await sitDown(table, workshop.pin, 'Ada');
    const bo = await sitDown(table, workshop.pin, 'Bo');
    const room = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'en' });
    const trainerConsole = await workshop.instructor();
    await trainerConsole.send({ type: 'start' });
    const { ballot } = await ada.playerView('a decision', (view) => view.ballot);
    const vote = { decisionId: ballot?.decisionId ?? '', responseId: ballot?.responses[0]?.id ?? '' };
    await ada.send({ type: 'lock-decision', ...vote });
    await ada.playerView('the reveal', (view) => view.reveals.length > 0);
    const toP = ballot?.openedP ?? 0;
    await ada.until('something said after it', () => ada.heard.feed.some(({ p }) => p > toP));

    expect(await trainerConsole.send({ type: 'rewind', toP, reason })).toMatchObject({ ok: true });
    const stands = { times: 1, shown: { reason } };
    const seen = await Promise.all([
      ada.playerView('the moment', (view) => view.rewinds.times === 1 && view.ballot),
      bo.playerView('the moment', (view) => view.rewinds.times === 1),
      room.projectorView('the moment', (view) => view.rewinds.times === 1),
      trainerConsole.instructorView('the moment', (view) => view.rewinds.times === 1),
    ]);
    for (const view of seen) {
      expect(view).toMatchObject({ stage: 'paused', rewinds: stands });
      expect(view.clock.p).toBe(toP);
    }
    expect(seen[0]).toMatchObject({ reveals: [], ballot: { votes: {} } });
    await ada.until('its own feed', () => ada.heard.feeds.at(-1)?.reset);
    expect(ada.heard.feed.every(({ p }) => p <= toP)).toBe(true);

    await trainerConsole.send({ type: 'resume' });
    await ada.send({ type: 'lock-decision', ...vote });
    const again = await ada.playerView('the reveal', (view) => view.reveals.length > 0);
    expect(again.rewinds).toEqual({ times: 1, shown: null });
    const numbers = ada.heard.feed.map(({ n }) => n);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });

  test('a reader who comes back with the undone feed gets the one that stands', async () => {
    const workshop = await openWorkshop(table);
    const ada = await sitDown(table, workshop.pin, 'Ada');
    const trainerConsole = await workshop.instructor();
    await trainerConsole.send({ type: 'start' });
    await ada.until('something to read', () => ada.heard.feed.length > 2);
    const feedId = ada.heard.feeds.at(-1)?.feedId ?? '';
    const n = ada.heard.feed.at(-1)?.n ?? 0;
    ada.socket.disconnect();
    expect(await trainerConsole.send({ type: 'rewind', toP: 1, reason }, randomUUID())).toMatchObject({
      ok: true,
    });
    const again = table.connect({ as: 'seat', token: ada.token, language: 'en', feed: { feedId, n } });
    await again.playerView('the moment', (view) => view.rewinds.times === 1);
    await again.until('its feed', () => again.heard.feeds.length > 0);
    expect(again.heard.feeds[0]).toMatchObject({ reset: true });
    expect(again.heard.feeds[0]?.feedId).not.toBe(feedId);
  });
});
