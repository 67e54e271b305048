import { describe, expect, test } from 'vitest';
import { lobby, outcome, playing, type Table } from '../fixtures/table';
import { view } from '../view';
import { limits } from '../vocabulary';
import { seatsOf } from './seats';

const names = (count: number) => Array.from({ length: count }, (_, i) => `P${i}`);
const remove = (seatId: string) => ({ type: 'remove-seat' as const, seatId });
const back = (seatId: string) => ({ type: 'let-back' as const, seatId });
const rolesIn = (table: Table) => table.team(0).seats.map(({ id, roles }) => [id, roles]);
const removed = ({ round }: Table) => view(round, { as: 'instructor', language: 'en' }).removed;

describe('[T9] people and their places in play', () => {
  test('a name is put right, and somebody moved, while play runs', () => {
    const named = playing({ teams: 2 })
      .at(5)
      .instructor({ type: 'rename-seat', seatId: 'Ada', nickname: 'Adele' });
    expect(named.seat('Adele').id).toBe('Ada');
    const moved = named.instructor({ type: 'move-seat', seatId: 'Ada', teamId: 'team-2' });
    expect(moved.team(1).seats.map(({ id }) => id)).toContain('Ada');
  });

  test('who was taken out is let back in: the same seat, name, team and extra time, away until they connect', () => {
    const before = playing({ teams: 2, people: names(6) })
      .player('P2', { type: 'set-extra-time', factor: 1.5 })
      .at(5);
    const out = before.instructor(remove('P2'));
    expect(removed(out)).toEqual([{ id: 'P2', nickname: 'P2', teamId: 'team-1' }]);
    const again = out.at(8).instructor(back('P2'));
    expect(again.seat('P2')).toMatchObject({ id: 'P2', extraTime: 1.5, present: false });
    expect(again.team(0).seats.map(({ id }) => id)).toContain('P2');
    expect(removed(again)).toEqual([]);
    expect(outcome(again.instructor(back('P2')))).toBe('');
  });

  test('a lead comes back as the lead, and whoever stood in gives that up', () => {
    const before = playing({ people: names(3) }).at(5);
    const out = before.instructor(remove('P0'));
    expect(out.team(0).seats.some(({ roles }) => roles.includes('lead'))).toBe(true);
    const again = out.instructor(back('P0'));
    expect(again.seat('P0').roles).toEqual(before.seat('P0').roles);
    expect(again.team(0).seats.filter(({ roles }) => roles.includes('lead'))).toHaveLength(1);
  });

  test('roles given by hand come back in the lobby, too', () => {
    const before = lobby({ people: names(5) }).instructor({
      type: 'set-roles',
      seatId: 'P4',
      roles: ['lead', 'operations'],
    });
    const again = before.instructor(remove('P4')).instructor(back('P4'));
    expect(again.seat('P4')).toMatchObject({ roles: ['lead', 'operations'], rolesByHand: true });
    const dealt = lobby({ people: names(5) });
    const asBefore = dealt.instructor(remove('P4')).instructor(back('P4'));
    expect(rolesIn(asBefore)).toEqual(rolesIn(dealt));
  });

  test('a team that is no more takes nobody: then it is the smallest one', () => {
    const out = lobby({ teams: 3, people: names(6) }).instructor(remove('P2'));
    const fewer = out.instructor({ type: 'set-teams', count: 2 });
    expect(fewer.instructor(back('P2')).seat('P2').id).toBe('P2');
  });

  test('not under a name that somebody has now, not a stranger, and not after the end', () => {
    const out = playing().at(5).instructor(remove('Ada'));
    const taken = out.instructor({ type: 'rename-seat', seatId: 'Ben', nickname: 'ADA' });
    expect(outcome(taken.instructor(back('Ada')))).toBe('name-taken');
    expect(outcome(out.instructor(back('Nobody')))).toBe('no-such-seat');
    expect(outcome(out.instructor({ type: 'end' }).instructor(back('Ada')))).toBe('already-ended');
  });

  test('who erases their data is not remembered, whether they were taken out before or not', () => {
    const leave = { type: 'leave' as const, seatId: 'Ada' };
    for (const gone of [
      playing().at(5).system(leave),
      playing().at(5).instructor(remove('Ada')).system(leave),
    ]) {
      expect(removed(gone)).toEqual([]);
      expect(outcome(gone.instructor(back('Ada')))).toBe('no-such-seat');
    }
  });

  test('the last twenty are remembered', () => {
    const people = names(limits.removedSeats + 5);
    const out = people.reduce((table, id) => table.instructor(remove(id)), lobby({ teams: 5, people }));
    expect(seatsOf(out.round)).toEqual([]);
    expect(removed(out)).toHaveLength(limits.removedSeats);
    expect(removed(out)[0]?.id).toBe(people.at(-1));
  });
});
