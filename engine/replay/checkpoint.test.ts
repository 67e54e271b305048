import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advanceRound } from '../advance-round';
import { dueCommands } from '../clock';
import { replay } from '../evolve';
import { lobby, playing, type Table } from '../fixtures/table';
import { botMove, glanceOf } from '../lab/bots';
import { nextStopP } from '../pace/stops';
import type { Round } from '../round';
import { seatsOf, teamOf } from '../rules/seats';
import { view } from '../view';
import { feedSince } from '../view/feed';
import { playedOn, type RoundState, stateOf } from './checkpoint';

type Act = { kind: number; a: number; b: number };

const people = ['Ada', 'Ben', 'Cem', 'Dee', 'Eve'];
const beginning = (seed: number) => lobby({ teams: 2, seed, people: [] }).round;

/** Something that somebody does, and then some seconds; what the rules refuse changes nothing. */
function after(table: Table, { kind, a, b }: Act): Table {
  const { round } = table;
  const seats = seatsOf(round);
  const seat = seats[a % Math.max(1, seats.length)];
  const seatId = seat?.id ?? '';
  const { structure } = round.scenario;
  const acts: (() => Table)[] = [
    () => byBot(table, seatId, b),
    () => table.player(seatId, { type: 'say', text: `word ${b}` }),
    () => table.instructor({ type: 'rename-seat', seatId, nickname: `Name ${b}` }),
    () => table.player(seatId, { type: 'set-language', language: b % 2 === 0 ? 'da' : 'en' }),
    () =>
      table.instructor({
        type: 'fire-inject',
        injectId: structure.injects[b % structure.injects.length]?.id ?? '',
      }),
    () => table.instructor({ type: 'set-tempo', tempo: b % 2 === 0 ? 1.5 : 1 }),
    () => table.instructor({ type: 'move-seat', seatId, teamId: `team-${1 + (b % 2)}` }),
    () => table.system({ type: 'leave', seatId }),
    () => table.system({ type: 'set-presence', seatId, present: b % 2 === 0 }),
    () => table.instructor(b % 3 === 0 ? { type: 'pause', blank: false } : { type: 'resume' }),
  ];
  const acted = acts[kind % acts.length]?.() ?? table;
  return acted.later(1 + (b % 9));
}

function byBot(table: Table, seatId: string, b: number): Table {
  const team = teamOf(table.round, seatId);
  const seat = team?.seats.find(({ id }) => id === seatId);
  const move = team && seat && botMove(glanceOf(table.round, team, seat), seatId, () => (b % 97) / 97);
  return move ? table.player(seatId, move) : table;
}

/** All that can be told of a round, and all that the clock will do next. */
function told(round: Round): unknown {
  const views = round.teams.flatMap(({ id: teamId, seats }) =>
    seats.map(({ roles, language }) => [
      view(round, { as: 'player', teamId, roles, language }),
      feedSince(round, teamId, language, 0, roles),
    ]),
  );
  const console = view(round, { as: 'instructor', language: 'en' });
  return JSON.parse(JSON.stringify([stateOf(round), views, console, dueCommands(round), nextStopP(round)]));
}

const act = fc.record({
  kind: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(9) }),
  a: fc.nat(99),
  b: fc.nat(999),
});

test('a round kept at any moment and played on is the round that its whole log gives, in all that is told and in all that is due', () => {
  const played = fc.property(
    fc.array(act, { minLength: 30, maxLength: 60 }),
    fc.nat(99),
    fc.nat(29),
    (acts, seed, cut) => {
      let table = lobby({ teams: 2, seed, people }).instructor({ type: 'start' });
      let middle = table;
      for (const [i, one] of acts.entries()) {
        table = after(table, one);
        if (i === cut) middle = table;
      }
      const kept: RoundState = JSON.parse(JSON.stringify(stateOf(middle.round)));
      const replayed = replay(beginning(seed), table.log);
      const on = playedOn(beginning(seed), kept, table.log.slice(middle.log.length));
      expect(on && told(on)).toEqual(told(replayed));
      const later = Math.min(table.round.p + 5_000, nextStopP(replayed));
      expect(on && told(advanceRound(on, later))).toEqual(told(advanceRound(replayed, later)));
    },
  );
  fc.assert(played, { numRuns: 12 });
});

test('[U1] lines that change the past ask for the whole log', () => {
  const middle = playing().at(30);
  const rewound = middle.at(40).instructor({ type: 'rewind', toP: 12_000, reason: 'once more' });
  expect(playedOn(beginning(7), stateOf(middle.round), rewound.log.slice(middle.log.length))).toBeUndefined();
  const later = rewound.instructor({ type: 'resume' }).later(5);
  const on = playedOn(
    lobby({ people: [] }).round,
    stateOf(rewound.round),
    later.log.slice(rewound.log.length),
  );
  expect(on && told(on)).toEqual(told(replay(lobby({ people: [] }).round, later.log)));
});

test('what a kept state is made of stays as it is while it is played on', () => {
  const middle = playing().at(30);
  const kept = stateOf(middle.round);
  const before = JSON.stringify(kept);
  playedOn(
    beginning(7),
    kept,
    middle.at(60).instructor({ type: 'pause', blank: false }).log.slice(middle.log.length),
  );
  expect(JSON.stringify(kept)).toBe(before);
});
