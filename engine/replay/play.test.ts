import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../command';
import { playingOf } from '../debrief/playing';
import { lobby, type Table } from '../fixtures/table';
import { botMove, glanceOf } from '../lab/bots';
import { stormOf } from '../storm-of-round';
import { readLog } from './inputs';
import { playWorld } from './play';

/** Every team's world played again from the log, with its feed and its desk, beside the live one. */
function bothWorlds({ round, log }: Table) {
  const inputs = readLog(round, JSON.parse(JSON.stringify(log)));
  return round.teams.map((team) => {
    const { playing } = playingOf(round, team, inputs);
    const storm = stormOf({ ...round, skipped: [], delayed: {} });
    return { live: team.world, again: playWorld(storm, playing) };
  });
}

function expectSame(table: Table) {
  for (const { live, again } of bothWorlds(table)) expect(JSON.stringify(again)).toBe(JSON.stringify(live));
}

describe('[W1] replay equals live', () => {
  test('whatever simulated people do, in how many teams', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.constantFrom(1, 2, 3), fc.constantFrom(1, 2, 5), (seed, teams, people) => {
        const kind = teams === 1 && people === 1 && seed % 2 === 0 ? 'practice' : 'workshop';
        expectSame(botsPlay(seed, teams, people, kind));
      }),
      { numRuns: 12 },
    );
  });

  test('teams set anew after people came keep their own hands', () => {
    const hold = { type: 'hold-post' as const, postId: 'cheerful', held: true };
    const table = lobby({ teams: 1, people: ['Ada', 'Ben', 'Cem'] })
      .instructor({ type: 'set-teams', count: 3 })
      .instructor({ type: 'start' })
      .at(5)
      .player('Ben', hold)
      .at(601);
    expect(table.team(1).world.held).toEqual(['cheerful']);
    expectSame(table);
  });

  test('what happens within one millisecond keeps its order', () => {
    const ready = lobby().instructor({ type: 'start' }).at(12);
    const lock = { type: 'lock-decision' as const, decisionId: 'first', responseId: 'hold' };
    const watch = { type: 'check-fact' as const, factId: 'overbooked', check: 'verify' as const };
    expectSame(ready.player('Ada', lock).player('Ben', watch).at(601));
    expectSame(ready.player('Ben', watch).player('Ada', lock).at(601));
  });

  test('the script in the instructor’s hand, and an early end', () => {
    const table = lobby({ teams: 2, people: ['Ada', 'Ben'] })
      .instructor({ type: 'start' })
      .at(3)
      .instructor({ type: 'skip-inject', injectId: 'the-call' })
      .instructor({ type: 'delay-inject', injectId: 'first-post', minutes: 4 })
      .at(20)
      .instructor({ type: 'fire-inject', injectId: 'spare', teamIds: ['team-2'] })
      .instructor({ type: 'close-decisions' })
      .at(222)
      .instructor({ type: 'end' });
    expectSame(table);
  });
});

/** A whole round by simulated players; now and then the instructor lends a hand. */
function botsPlay(seed: number, teams: number, people: number, kind: 'workshop' | 'practice'): Table {
  const random = dice(seed);
  const names = Array.from({ length: people * teams }, (_, i) => `p${i}`);
  let table = lobby({ teams, people: names, seed, settings: { kind } }).instructor({ type: 'start' });
  for (let seconds = 1; seconds <= 601 && table.round.stage !== 'ended'; seconds++) {
    table = table.at(seconds + (seed % 4) / 4);
    for (const name of names) table = moved(table, name, random);
    if (random() < 0.02) table = table.instructor(interruption(random));
  }
  return table;
}

function moved(table: Table, name: string, random: () => number): Table {
  const team = table.round.teams.find(({ seats }) => seats.some(({ id }) => id === name));
  const move = team && botMove(glanceOf(table.round, team, table.seat(name)), name, random);
  return move ? table.player(name, move) : table;
}

function interruption(random: () => number): Command {
  const one = Math.floor(random() * 4);
  if (one === 0) return { type: 'fire-inject', injectId: 'spare' };
  if (one === 1) return { type: 'delay-inject', injectId: 'the-report', minutes: 3 };
  if (one === 2) return { type: 'close-decisions' };
  return { type: 'skip-inject', injectId: 'only-if-silent' };
}

function dice(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
