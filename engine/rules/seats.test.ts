import { describe, expect, test } from 'vitest';
import { lobby, outcome, playing } from '../fixtures/table';
import {
  everyPriorities,
  type Priorities,
  prioritiesOf,
  prioritiesSchema,
  usualPriorities,
  weightsOf,
} from '../priorities';
import { type Role, roles } from '../vocabulary';

const names = (count: number) => Array.from({ length: count }, (_, i) => `P${i}`);
const admit = (nickname: string) => ({
  type: 'admit' as const,
  seatId: nickname,
  nickname,
  language: 'en',
  simulated: false,
});

describe('people and their places', () => {
  test('[P1] a command for what already is gives neither events nor a refusal', () => {
    const table = lobby().instructor({ type: 'lock-lobby', locked: true });
    expect(outcome(table.instructor({ type: 'lock-lobby', locked: true }))).toBe('');
    expect(table.instructor({ type: 'lock-lobby', locked: true }).round).toBe(table.round);
  });

  test('[P2] each sender has its own commands; a practice player may lead its round', () => {
    expect(outcome(lobby().player('Ada', { type: 'start' }))).toBe('not-allowed');
    expect(outcome(lobby().instructor({ type: 'say', text: 'hello' }))).toBe('not-allowed');
    expect(outcome(lobby().player('Ada', { type: 'finish' }))).toBe('not-allowed');
    expect(outcome(lobby().player('Nobody', { type: 'say', text: 'hello' }))).toBe('no-such-seat');
    const alone = lobby({ people: ['Ada'], settings: { kind: 'practice' } });
    expect(outcome(alone.player('Ada', { type: 'start' }))).toBe('round-started');
    expect(outcome(alone.player('Ada', { type: 'set-teams', count: 3 }))).toBe('not-allowed');
  });

  test('[T1] newcomers even the teams out, until the end or a locked lobby', () => {
    const table = lobby({ teams: 3, people: names(7) });
    expect(table.round.teams.map((team) => team.seats.length)).toEqual([3, 2, 2]);
    expect(outcome(playing({ teams: 2 }).at(5).system(admit('Late')))).toBe('seat-admitted');
    expect(outcome(lobby().instructor({ type: 'lock-lobby', locked: true }).system(admit('Late')))).toBe(
      'lobby-locked',
    );
    expect(outcome(playing().instructor({ type: 'end' }).system(admit('Late')))).toBe('already-ended');
  });

  test('[T2] [T3] every role is held and nobody is idle, whatever the head-count', () => {
    for (let count = 1; count <= 8; count++) {
      const { seats } = lobby({ people: names(count) }).team(0);
      expect(new Set(seats.flatMap((seat) => seat.roles))).toEqual(new Set(roles));
      expect(seats.every((seat) => seat.roles.length > 0)).toBe(true);
      expect(seats.filter((seat) => seat.roles.includes('lead'))).toHaveLength(1);
    }
  });

  test('[T4] who joins during play doubles a role and takes none away', () => {
    const before = playing().at(5);
    const table = before.system(admit('Late'));
    expect(table.team(0).seats.slice(0, 3)).toEqual(before.team(0).seats);
    expect(table.seat('Late').roles).toHaveLength(1);
  });

  test('[T5] the role of who leaves goes to the seat with the fewest', () => {
    const table = playing({ people: names(5) }).instructor({ type: 'remove-seat', seatId: 'P3' });
    expect(table.team(0).seats.flatMap((seat) => seat.roles)).toContain('legal');
  });

  test('[T6] a new number of teams deals everybody anew, before the start only', () => {
    const table = lobby({ people: names(7) }).instructor({ type: 'set-teams', count: 3 });
    expect(table.round.teams.map((team) => team.seats.length)).toEqual([3, 2, 2]);
    expect(outcome(playing().instructor({ type: 'set-teams', count: 3 }))).toBe('not-in-lobby');
    const moved = table.instructor({ type: 'move-seat', seatId: 'P0', teamId: 'team-2' });
    expect(moved.team(1).seats.map((seat) => seat.id)).toContain('P0');
    expect(moved.instructor({ type: 'deal-seats' }).round.teams.map((team) => team.seats.length)).toEqual([
      3, 2, 2,
    ]);
  });

  test('[T7] no two people carry the same name', () => {
    expect(outcome(lobby().system(admit('ADA ')))).toBe('name-taken');
    expect(outcome(lobby().player('Ben', { type: 'rename-me', nickname: 'ada' }))).toBe('name-taken');
    expect(outcome(lobby().player('Ben', { type: 'rename-me', nickname: 'Bo' }))).toBe('seat-renamed');
  });

  test('[T8] own choice only where it is allowed', () => {
    const choose = { type: 'choose-role' as const, role: 'lead' as const, held: true };
    expect(outcome(lobby().player('Ben', choose))).toBe('not-allowed');
    const free = lobby({ teams: 2, settings: { sorting: 'own-choice' } });
    expect(free.player('Ben', choose).seat('Ben').roles).toContain('lead');
    expect(
      free
        .player('Ben', { type: 'choose-team', teamId: 'team-1' })
        .team(0)
        .seats.map((seat) => seat.id),
    ).toContain('Ben');
  });

  test('[T8] two quick choices both count, a choice made twice counts once, and the last role stays', () => {
    const choose = (role: Role, held: boolean) => ({ type: 'choose-role' as const, role, held });
    const free = lobby({ people: names(6), settings: { sorting: 'own-choice' } });
    const [before = 'care', ...more] = free.seat('P5').roles;
    expect(more).toEqual([]);
    const [one = 'lead', two = 'lead'] = roles.filter((role) => role !== before);
    const both = free.player('P5', choose(one, true)).player('P5', choose(two, true));
    expect(both.seat('P5').roles).toEqual([before, one, two]);
    expect(outcome(both.player('P5', choose(two, true)))).toBe('');
    const left = both.player('P5', choose(before, false)).player('P5', choose(one, false));
    expect(left.seat('P5').roles).toEqual([two]);
    expect(outcome(left.player('P5', choose(two, false)))).toBe('');
  });

  test('[S1] two groups up and one down are declared before the start; no group can decide alone', () => {
    const priorities: Priorities = { most: ['customers', 'employees'], least: 'investors' };
    const weights = { customers: 2, public: 1, employees: 2, media: 1, investors: 0.5, regulators: 1 };
    expect(lobby().player('Ben', { type: 'set-priorities', priorities }).team(0).priorities).toEqual(weights);
    expect(outcome(playing().player('Ben', { type: 'set-priorities', priorities }))).toBe('not-in-lobby');
    expect(everyPriorities).toHaveLength(60);
    for (const each of everyPriorities) {
      const shares = Object.values(weightsOf(each)).map((weight) => weight / 7.5);
      expect(Math.max(...shares)).toBeLessThan(0.27);
      expect(Math.min(...shares)).toBeGreaterThan(0.06);
      expect(prioritiesOf(weightsOf(each))).toEqual(each);
    }
    expect(prioritiesOf(usualPriorities)).toBeNull();
    expect(prioritiesSchema.safeParse({ most: ['media', 'media'], least: 'public' }).success).toBe(false);
    expect(prioritiesSchema.safeParse({ most: ['media', 'public'], least: 'public' }).success).toBe(false);
  });

  test('[S9] the instructor may fix them for every team, and leave them to the teams again', () => {
    const priorities: Priorities = { most: ['media', 'regulators'], least: 'public' };
    const fixed = lobby({ teams: 2 }).instructor({ type: 'fix-priorities', priorities });
    for (const index of [0, 1]) expect(fixed.team(index).priorities).toEqual(weightsOf(priorities));
    expect(outcome(fixed.player('Ben', { type: 'set-priorities', priorities }))).toBe('priorities-fixed');
    const more = fixed.instructor({ type: 'set-teams', count: 3 });
    expect(more.team(2).priorities).toEqual(weightsOf(priorities));
    const free = more.instructor({ type: 'fix-priorities', priorities: null });
    expect(free.team(0).priorities).toEqual(usualPriorities);
    expect(outcome(playing().instructor({ type: 'fix-priorities', priorities }))).toBe('not-in-lobby');
  });

  test('[C4] a seat says twelve lines in ten seconds, whoever talks in between', () => {
    const says = (table: ReturnType<typeof playing>, name: string) =>
      table.player(name, { type: 'say', text: 'x' });
    let table = playing().at(5);
    for (let line = 0; line < 12; line += 1) table = says(says(table, 'Ada'), 'Ben');
    expect(outcome(says(table, 'Ada'))).toBe('too-much-chat');
    expect(outcome(says(table.at(16), 'Ada'))).toBe('said');
  });

  test('[N1] [T7] a new name follows the rule for names, and nobody is renamed after the end', () => {
    const rename = { type: 'rename-me' as const, nickname: '\u202Eadd' };
    expect(outcome(lobby().player('Ada', rename))).toBe('name-signs');
    expect(outcome(lobby().instructor({ ...rename, type: 'rename-seat', seatId: 'Ada' }))).toBe('name-signs');
    const ended = playing().instructor({ type: 'end' });
    expect(outcome(ended.player('Ada', { type: 'rename-me', nickname: 'Bea' }))).toBe('already-ended');
  });

  test('[T7] who comes along from an earlier round keeps the name they had there', () => {
    const anna = { ...admit('ADA'), seatId: 'other' };
    expect(outcome(lobby().system({ ...anna, returning: true }))).toBe('seat-admitted');
  });
});
