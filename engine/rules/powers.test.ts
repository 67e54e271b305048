import { describe, expect, test } from 'vitest';
import { testScenario } from '../fixtures/scenario';
import { lobby, outcome, playing, type Table } from '../fixtures/table';
import { at, get } from '../model/state';
import type { Scenario } from '../scenario';
import { structureSchema } from '../scenario/structure';
import { view } from '../view';
import { limits, type Roster } from '../vocabulary';
import { helpersSeat, nobodyAtTheDesk, shiftAt, strengthOf } from '../world/helpers';
import { planOf } from '../world/plan';

const five = ['Ada', 'Ben', 'Cem', 'Dot', 'Eli'];
const holder = (table: Table, role: string) =>
  table.team(0).seats.find(({ roles }) => roles.some((one) => one === role))?.id ?? '';
const by = (table: Table, role: string, command: Parameters<Table['player']>[1]) =>
  table.player(holder(table, role), command);

/** The small scenario with these changes at the top level of its structure. */
function changed(change: object): Scenario {
  return { ...testScenario, structure: { ...testScenario.structure, ...change } };
}

const withImpostor = changed({
  personas: [...testScenario.structure.personas, { id: 'fake-us', kind: 'impostor', verified: false }],
  injects: [
    ...testScenario.structure.injects,
    ...['d1 10:02', 'd1 10:50'].map((time, i) => ({
      ...testScenario.structure.injects[0],
      id: `fake-${i}`,
      at: 600 + Number(time.slice(-2)),
      persona: 'fake-us',
    })),
  ],
});

const roster = (open: number, direct = 0): Roster => ({ ...nobodyAtTheDesk, day: { open, direct } });

describe('powers', () => {
  test('[J2] are those of the role; while nobody present has it, of whoever stands in for the lead', () => {
    const table = playing({ people: five }).at(10);
    expect(outcome(by(table, 'social', { type: 'pin-faq' }))).toBe('not-your-role');
    expect(outcome(by(table, 'care', { type: 'pin-faq' }))).toBe('faq-pinned');
    const without = table.system({ type: 'set-presence', seatId: holder(table, 'care'), present: false });
    expect(outcome(by(without, 'lead', { type: 'pin-faq' }))).toBe('faq-pinned');
    expect(outcome(by(without, 'social', { type: 'pin-faq' }))).toBe('not-your-role');
  });

  test('[J3] keep planned posts and listening for social media, FAQ and templates for customer care', () => {
    const table = playing({ people: five }).at(40);
    const hold = { type: 'hold-post', postId: 'cheerful', held: true } as const;
    const watch = { type: 'watch-channel', channelId: 'video' } as const;
    expect([outcome(by(table, 'care', hold)), outcome(by(table, 'social', hold))]).toEqual([
      'not-your-role',
      'post-held',
    ]);
    expect([outcome(by(table, 'lead', watch)), outcome(by(table, 'social', watch))]).toEqual([
      'not-your-role',
      'channel-watched',
    ]);
    const enquiryId = table.team(0).world.waiting[0]?.id ?? '';
    const answer = { type: 'answer-enquiry', enquiryId, answer: 'own', template: true } as const;
    expect(outcome(by(table, 'legal', answer))).toBe('not-your-role');
    expect(outcome(by(table, 'legal', { ...answer, template: false }))).toBe('enquiry-answered');
    expect(outcome(by(table, 'care', answer))).toBe('enquiry-answered');
  });

  test('[J7] letters and officials reach legal, where nobody else is named', () => {
    const [first] = testScenario.structure.injects;
    const personas = [
      ...testScenario.structure.personas,
      { id: 'office', kind: 'official' as const, verified: true },
    ];
    const injects = [
      { ...first, id: 'letter', kind: 'letter' as const },
      { ...first, id: 'office-calls', kind: 'call' as const, persona: 'office' },
      { ...first, id: 'office-says', persona: 'office' },
      { ...first, id: 'to-the-lead', kind: 'letter' as const, to: ['lead' as const] },
    ];
    const plan = planOf(changed({ personas, injects }));
    const to = Object.fromEntries([...plan.injects].map(([id, inject]) => [id, inject.to]));
    expect(to).toEqual({
      letter: ['legal'],
      'office-calls': ['legal'],
      'office-says': undefined,
      'to-the-lead': ['lead'],
    });
  });

  test('[J8] let operations check in six tenths of the time', () => {
    const table = playing({ people: five }).at(10);
    const check = { type: 'check-fact', factId: 'overbooked', check: 'verify' } as const;
    const doneAfter = (role: string) => {
      const { world } = by(table, role, check).team(0);
      return (world.checks[0]?.doneP ?? 0) - table.round.p;
    };
    expect([doneAfter('legal'), doneAfter('operations')]).toEqual([10_000, 6_000]);
  });

  test('[J9] let operations silence an impostor, twenty seconds later, and give it its voice back', () => {
    const table = playing({ people: five, scenario: withImpostor }).at(10);
    const freeze = { type: 'freeze-account', personaId: 'fake-us', frozen: true } as const;
    expect(table.team(0).world.happened['fake-0']).toBeDefined();
    expect(outcome(by(table, 'legal', freeze))).toBe('not-your-role');
    expect(outcome(by(table, 'operations', { ...freeze, personaId: 'reporter' }))).toBe('no-such-thing');
    const frozen = by(table, 'operations', freeze);
    expect(frozen.team(0).world.busyUntil[holder(table, 'operations')]).toBe(table.round.p + 20_000);
    expect(frozen.at(60).team(0).world.happened['fake-1']).toBeUndefined();
    const freed = by(frozen.at(32), 'operations', { ...freeze, frozen: false });
    expect(freed.at(60).team(0).world.happened['fake-1']).toBeDefined();
  });

  test('[J9] leave a post on which a fact hangs', () => {
    const injects = testScenario.structure.injects.map((one) =>
      one.id === 'the-report' ? { ...one, persona: 'company' } : one,
    );
    const table = playing({ people: five, scenario: changed({ injects }) }).at(10);
    const freeze = { type: 'freeze-account', personaId: 'company', frozen: true } as const;
    const end = by(table, 'operations', freeze).at(500).team(0).world;
    expect(end.happened['the-report']).toBeDefined();
    expect(end.happened.cheerful).toBeUndefined();
  });
});

describe('the roster', () => {
  test('[J4] is customer care’s, for four helpers at most', () => {
    const table = playing({ people: five }).at(10);
    expect(outcome(by(table, 'lead', { type: 'set-roster', roster: roster(2) }))).toBe('not-your-role');
    const full = by(table, 'care', { type: 'set-roster', roster: roster(limits.helpers) });
    expect(outcome(full)).toBe('roster-set');
    expect(outcome(by(full, 'care', { type: 'set-roster', roster: roster(limits.helpers) }))).toBe('');
    expect(outcome(by(table, 'care', { type: 'set-roster', roster: roster(limits.helpers, 1) }))).toBe(
      'too-many-helpers',
    );
  });

  test('[J4] has those on the shift answer, one enquiry in forty seconds, by the shifts of the clock', () => {
    const hours = [5, 6, 13, 14, 21, 22].map((hour) => shiftAt(24 * 60 + hour * 60));
    expect(hours).toEqual(['night', 'day', 'day', 'late', 'late', 'night']);
    const set = by(playing({ people: five }).at(40), 'care', { type: 'set-roster', roster: roster(1) });
    const answered = (seconds: number) => set.at(seconds).team(0).world.answered;
    expect(answered(79)).toHaveLength(0);
    expect(answered(90)).toMatchObject([{ seatId: helpersSeat }]);
    expect(answered(90)[0]?.fit).toBeLessThanOrEqual(0.5);
    const off: Roster = { ...nobodyAtTheDesk, night: { open: 4, direct: 0 } };
    const resting = by(playing({ people: five }).at(40), 'care', { type: 'set-roster', roster: off });
    expect(resting.at(200).team(0).world.answered).toHaveLength(0);
  });

  test('[J5] tires the shift that works, rests the others, and is half as strong in the gap of the night', () => {
    const set = by(playing({ people: five }).at(10), 'care', { type: 'set-roster', roster: roster(4) });
    const { world } = set.at(200).team(0);
    expect(world.tired.day).toBeGreaterThan(0.3);
    expect(world.tired.night).toBe(0);
    expect(strengthOf(world)).toBeCloseTo(1 - 0.6 * world.tired.day);
    const rested = { ...world, tired: { day: 0, late: 0, night: 0 } };
    expect(strengthOf({ ...rested, minute: 24 * 60 + 3 * 60 })).toBe(0.5);
    expect(strengthOf({ ...rested, minute: 24 * 60 + 5 * 60 })).toBe(1);
  });

  test('[J6] can be woken by the lead, twice, and is more tired after it', () => {
    const wake = { type: 'wake-people' } as const;
    const start = by(playing({ people: five }).at(10), 'care', { type: 'set-roster', roster: roster(4) }).at(
      100,
    );
    expect(outcome(by(start, 'care', wake))).toBe('not-your-role');
    const woken = by(start, 'lead', wake);
    expect(strengthOf(woken.team(0).world)).toBe(1);
    expect(outcome(by(woken, 'lead', wake))).toBe('');
    const later = woken.at(221);
    expect(strengthOf(later.team(0).world)).toBeLessThan(strengthOf(start.at(221).team(0).world));
    const twice = by(later, 'lead', wake).at(342);
    expect(outcome(by(twice, 'lead', wake))).toBe('already-done');
  });
});

describe('roles of a scenario', () => {
  const small = changed({ roles: { legal: { out: true }, operations: { out: true } } });

  test('[J1] that are left out are nobody’s, and nobody is without a role', () => {
    const roles = (count: number) =>
      lobby({ people: Array.from({ length: count }, (_, i) => `P${i}`), scenario: small })
        .team(0)
        .seats.map((seat) => seat.roles);
    expect(roles(1)).toEqual([['lead', 'social', 'care']]);
    expect(roles(3)).toEqual([['lead'], ['social'], ['care']]);
    for (const count of [4, 5, 6]) {
      expect(roles(count).flat()).not.toContain('legal');
      expect(roles(count).every((held) => held.length > 0)).toBe(true);
    }
    const free = lobby({ scenario: small, settings: { sorting: 'own-choice' } });
    expect(outcome(free.player('Ben', { type: 'choose-role', role: 'legal', held: true }))).toBe(
      'no-such-thing',
    );
  });

  test('[J11] have goals that only they read, and whose end shows when the round is over', () => {
    const goals = [
      { id: 'quiet', role: 'care' as const, met: { silent: 'second' } },
      { id: 'loud', role: 'social' as const, met: { decided: 'none' } },
    ];
    const en = testScenario.words.en;
    if (!en) throw new Error('no words');
    const words = {
      ...testScenario.words,
      en: {
        ...en,
        goals: { quiet: { title: 'Quiet', text: 'Say nothing.' }, loud: { title: 'Loud', text: 'x' } },
      },
    };
    const table = playing({ people: five, scenario: { ...changed({ goals }), words } });
    const seen = (now: Table, role: 'care' | 'social') =>
      view(now.round, { as: 'player', teamId: 'team-1', roles: [role], language: 'en' });
    expect(seen(table.at(5), 'care')).toMatchObject({
      goals: [{ id: 'quiet', title: 'Quiet', met: null }],
      ownScores: [],
    });
    const ended = table.at(650);
    expect(ended.round.stage).toBe('ended');
    expect(seen(ended, 'care')).toMatchObject({
      goals: [{ met: true }],
      ownScores: [{ role: 'care', score: 100 }],
    });
    expect(seen(ended, 'social')).toMatchObject({ ownScores: [{ role: 'social', score: 0 }] });
    for (const as of ['instructor', 'projector', 'observer'] as const)
      expect(JSON.stringify(view(ended.round, { as, language: 'en' }))).not.toContain('Say nothing.');
  });
});

describe('intel', () => {
  const [known] = testScenario.structure.intel;
  if (!known) throw new Error('no intel');
  const costly = changed({
    intel: [
      structureSchema.shape.intel.element.parse({
        ...known,
        at: 'd1 10:01',
        stale: true,
        costs: [{ strategy: 'attack-accuser', energy: 20 }],
      }),
      ...testScenario.structure.intel.slice(1),
    ],
  });

  test('[I6] that costs something does so when it is shared, not before', () => {
    const table = playing({ people: five, scenario: costly }).at(8);
    const shared = by(table, known.role, { type: 'share-intel', intelId: known.id });
    expect(outcome(shared)).toBe('intel-shared');
    const blame = (one: Table) => get(one.team(0).world.model, at.pool) + get(one.team(0).world.model, at.V);
    expect(blame(shared)).toBeGreaterThan(blame(table));
  });

  test('[I5] that is out of date looks like any other while the round is played', () => {
    const told = (scenario: Scenario) => {
      const table = playing({ people: five, scenario }).at(8);
      return JSON.stringify(
        view(table.round, { as: 'player', teamId: 'team-1', roles: [known.role], language: 'en' })?.intel,
      );
    };
    expect(told(costly)).toContain(known.id);
    expect(told(costly)).not.toContain('stale');
  });
});
