import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../command';
import { lobby, type Table } from '../fixtures/table';
import { seatsOf, teamOf } from '../rules/seats';
import { seatPlaces } from './places';

const names = ['Ada', 'Ben', 'Cem', 'Dee', 'Eve'];
const teamId = fc.constantFrom('team-1', 'team-2', 'team-3', 'team-4');
const seatId = fc.constantFrom(...names);
const byInstructor: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('set-teams' as const), count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ type: fc.constant('move-seat' as const), seatId, teamId }),
  fc.record({ type: fc.constant('remove-seat' as const), seatId }),
  fc.record({ type: fc.constant('let-back' as const), seatId }),
  fc.constant({ type: 'deal-seats' as const }),
  fc.constant({ type: 'start' as const }),
);
const admitted: fc.Arbitrary<Command> = seatId.map((id) => ({
  type: 'admit',
  seatId: id,
  nickname: id,
  language: 'en',
  simulated: false,
}));
const step = fc.oneof(
  byInstructor.map((command) => (table: Table) => table.instructor(command)),
  admitted.map((command) => (table: Table) => table.system(command)),
);

test('[U2] whoever is where, the log alone tells it: as the round itself has it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 25 }), (teams, steps) => {
      const { round, log } = steps.reduce((table, go) => go(table), lobby({ teams, people: [] }));
      const places = seatPlaces(round);
      for (const { p, events } of log) for (const event of events) places.follow(event, p);
      for (const { id } of seatsOf(round)) expect(places.teamOf(id)).toBe(teamOf(round, id)?.id);
      for (const id of names) {
        if (!teamOf(round, id)) expect(places.teamOf(id)).toBeUndefined();
      }
    }),
    { numRuns: 200 },
  );
});
