import { describe, expect, test } from 'vitest';
import { testScenario } from '../fixtures/scenario';
import { playing, type Table } from '../fixtures/table';
import type { Scenario } from '../scenario';
import { view } from '../view';
import type { Role } from '../vocabulary';
import { benchOf } from './balance/bench';
import { type Dice, diceOf } from './balance/dice';
import { fieldTeam } from './balance/field';
import { teamPlaying } from './balance/policies';
import { botMove } from './bots';

/** The test scenario with a call that is talked: 2.5 s and 4 s. */
function ringingScenario(): Scenario {
  const made = structuredClone(testScenario);
  const turns = [
    { by: 'caller' as const, text: 'Why?' },
    { by: 'us' as const, text: 'one two three four five six seven eight nine ten' },
  ];
  for (const words of Object.values(made.words)) {
    const call = words.injects['the-call'];
    if (call) call.turns = turns;
  }
  return made;
}

const scenario = ringingScenario();
const seatWith = (table: Table, role: Role) =>
  table.team(0).seats.find(({ roles }) => roles.includes(role))?.id ?? '';

function moveOf(table: Table, seatId: string, random: () => number) {
  const { roles } = table.seat(seatId);
  const seen = view(table.round, { as: 'player', teamId: 'team-1', roles, language: 'en' });
  return seen?.kind === 'player' ? botMove(seen, seatId, random) : null;
}

/** Everybody looks once a second, from the twentieth on. */
function whileItRings(begun: Table, dice: Dice): Table {
  let table = begun;
  for (let second = 20; second < 30; second++) {
    table = table.at(second);
    for (const { id } of table.team(0).seats) {
      const move = moveOf(table, id, () => dice(`${second} ${id}`));
      if (move) table = table.player(id, move);
    }
  }
  return table;
}

const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

describe('[G2] a call that rings at simulated players', () => {
  test('is taken as people take it: most of them, in the name of a seat that it is for', () => {
    const begun = playing({ scenario }).at(20);
    const holder = seatWith(begun, 'legal');
    const answers = seeds.flatMap((seed) => {
      const { calls } = whileItRings(begun, diceOf(seed)).team(0).world;
      return Object.values(calls);
    });
    expect(answers.filter(({ accepted }) => accepted).length).toBeGreaterThan(seeds.length * 0.7);
    expect(new Set(answers.map(({ seatId }) => seatId))).toEqual(new Set([holder]));
  });

  test('is never taken by a seat that is busy or that it is not for', () => {
    const table = playing({ scenario }).at(21);
    const holder = seatWith(table, 'legal');
    const busy = table.player(holder, { type: 'check-fact', factId: 'overbooked', check: 'verify' });
    const least = () => 0;
    expect(moveOf(busy, holder, least)).toMatchObject({ type: 'answer-call', accept: false });
    for (const { id } of busy.team(0).seats.filter((seat) => seat.id !== holder))
      expect(moveOf(busy, id, least)?.type).not.toBe('answer-call');
  });
});

describe('[G2] a call that rings at the teams that measure a scenario', () => {
  const bench = benchOf(scenario);

  test('is taken nine times in ten, within the ten seconds for which it rings', () => {
    const calls = seeds.map((seed) => bench.play(seed, fieldTeam(diceOf(seed))).world);
    const taken = calls.filter(({ calls: { 'the-call': call } }) => call?.accepted);
    expect(taken.length).toBeGreaterThan(seeds.length * 0.75);
    expect(taken.length).toBeLessThan(seeds.length);
    for (const { calls: answered, happened } of taken) {
      const waited = (answered['the-call']?.p ?? 0) - (happened['the-call'] ?? 0);
      expect(waited).toBeGreaterThanOrEqual(2_000);
      expect(waited).toBeLessThan(10_000);
    }
  });

  test('is taken by nobody where a team says nothing at all', () => {
    expect(bench.play(1, teamPlaying('always-silent', diceOf(1))).world.calls).toEqual({});
  });
});
