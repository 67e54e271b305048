import { describe, expect, test } from 'vitest';
import { debrief } from '../debrief';
import { testScenario } from '../fixtures/scenario';
import { outcome, playing, type Table } from '../fixtures/table';
import { at, get } from '../model/state';
import { rateOf } from '../pace/rate';
import { chainView } from '../view/chain';
import { doesComeBack } from '../world/handling';

const five = ['Ada', 'Ben', 'Cem', 'Dot', 'Eli'];
const decisions = testScenario.structure.decisions.map((one) =>
  one.id === 'first' ? { ...one, chain: true, asks: { kind: 'statement' as const, words: 30 } } : one,
);
const scenario = { ...testScenario, structure: { ...testScenario.structure, decisions } };
const comesBack = (seed: number) => doesComeBack(seed, 'first');
const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
const bad = seeds.find(comesBack) ?? 0;
const good = seeds.find((seed) => !comesBack(seed)) ?? 0;

const lock = (responseId: string) => ({ type: 'lock-decision', decisionId: 'first', responseId }) as const;
const sign = (redline = false, struck: number[] = []) =>
  ({ type: 'sign-answer', decisionId: 'first', redline, struck }) as const;
const send = (unsigned = false) => ({ type: 'send-answer', decisionId: 'first', unsigned }) as const;
const holder = (table: Table, role: string) =>
  table.team(0).seats.find(({ roles }) => roles.some((one) => one === role))?.id ?? '';
const opened = (people = five, seed = good) => playing({ people, scenario, seed }).at(12);
const legal = (table: Table, command = sign()) => table.player(holder(table, 'legal'), command);
const world = (table: Table) => table.team(0).world;
const blame = (table: Table) => get(world(table).model, at.A);

describe('[J12] an answer that is signed', () => {
  test('goes from the lead to legal, back to the lead, and out', () => {
    const drafted = opened().player('Ada', lock('hold'));
    expect(outcome(drafted)).toBe('vote-cast, draft-agreed');
    expect(outcome(drafted.player('Ada', send()))).toBe('not-signed');
    expect(outcome(drafted.player('Ben', sign()))).toBe('not-your-role');
    const vote = { type: 'cast-vote', decisionId: 'first', responseId: 'joke' } as const;
    expect(outcome(drafted.player('Ben', vote))).toBe('decision-closed');
    const signed = legal(drafted.at(15));
    expect(outcome(signed)).toBe('answer-signed');
    expect(outcome(signed.player('Ben', send()))).toBe('only-the-lead');
    const out = signed.at(18).player('Ada', send());
    expect(world(out).resolved).toMatchObject([
      { responseId: 'hold', ending: 'locked', handling: { chain: { draftP: 12_000, signedP: 15_000 } } },
    ]);
    expect(world(out).resolved[0]?.handling?.unsigned).toBeUndefined();
  });

  test('is agreed on by everybody’s votes as well, and no five seconds end it', () => {
    const voted = five.reduce(
      (table, who) => table.player(who, { type: 'cast-vote', decisionId: 'first', responseId: 'hold' }),
      opened(),
    );
    const waiting = voted.at(25);
    expect(waiting.team(0).ballot?.chain).toMatchObject({ responseId: 'hold', ending: 'everyone-voted' });
    expect(world(waiting).resolved).toEqual([]);
  });

  test('begins anew when the lead locks another one', () => {
    const again = legal(opened().player('Ada', lock('hold'))).player('Ada', lock('deny'));
    expect(again.team(0).ballot?.chain).toMatchObject({ responseId: 'deny', signedP: null });
  });

  test('goes out as far as it is when time is up, whoever is away', () => {
    const drafted = opened().player('Ada', lock('deny'));
    const nobody = five.reduce(
      (table, seatId) => table.system({ type: 'set-presence', seatId, present: false }),
      drafted,
    );
    expect(world(nobody.at(75)).resolved[0]).toMatchObject({
      responseId: 'deny',
      handling: { unsigned: true },
    });
    expect(world(legal(drafted).at(75)).resolved[0]?.handling?.unsigned).toBeUndefined();
  });

  test('needs no way where legal is the lead', () => {
    expect(outcome(opened(['Ada', 'Ben', 'Cem']).player('Ada', lock('hold')))).toBe(
      'vote-cast, decision-resolved',
    );
    expect(outcome(opened(['Ada']).player('Ada', lock('hold')))).toBe('vote-cast, decision-resolved');
  });

  test('is taken apart in the debrief', () => {
    const out = legal(opened().player('Ada', lock('hold')).at(16))
      .at(19)
      .player('Ada', send())
      .at(650);
    const [told] = debrief(out.round, out.log).teams[0]?.decisions ?? [];
    expect(told?.chain).toEqual({ draft: 2, legal: 4, lead: 3, redlined: false });
  });
});

describe('[J13] legal’s pen', () => {
  test('[C5] holds nobody up where play stands while a team decides', () => {
    const untimed = playing({ people: five, scenario, seed: good, settings: { untimed: true } }).at(12);
    const redlined = legal(untimed.player('Ada', lock('deny')), sign(true));
    expect(rateOf(redlined.round)).toBe(0);
    const first = decisions.find(({ id }) => id === 'first');
    if (!first) throw new Error('the test scenario has a first decision');
    expect(chainView(redlined.round, redlined.team(0), first)?.readyP).toBe(0);
    expect(outcome(redlined.player('Ada', send()))).toBe('decision-resolved');
  });

  test('takes promise and claims out, weakens the answer, and costs ten seconds', () => {
    const drafted = opened().player('Ada', lock('deny'));
    const redlined = legal(drafted, sign(true));
    expect(outcome(redlined.at(21).player('Ada', send()))).toBe('not-signed');
    expect(world(redlined).busyUntil[holder(drafted, 'legal')]).toBe(22_000);
    const out = redlined.at(23).player('Ada', send());
    expect(outcome(out)).toBe('decision-resolved');
    expect(world(out).asserted).toEqual({});
    expect(world(legal(drafted).player('Ada', send())).asserted).toHaveProperty('overbooked');
  });

  test('takes single words out of the team’s own text, and nothing is written after it', () => {
    const write = (text: string) => ({ type: 'write-words', decisionId: 'first', text }) as const;
    const drafted = opened().player('Ada', write('We are deeply sorry')).player('Ada', lock('hold'));
    const struck = legal(drafted, sign(false, [2]));
    expect(outcome(struck.player('Ada', write('No')))).toBe('decision-closed');
    const out = struck.at(23).player('Ada', send());
    expect(world(out).posts).toMatchObject([{ text: 'We are sorry' }]);
    expect(outcome(out.player('Ada', write('We are not sorry')))).toBe('words-written');
  });
});

describe('[J14] an answer that nobody signed', () => {
  test('comes back in one round of three, for 6 points of blame, the same for every team', () => {
    const skipped = (seed: number) =>
      opened(five, seed).player('Ada', lock('joke')).player('Ada', send(true));
    const signed = (seed: number) =>
      legal(opened(five, seed).player('Ada', lock('joke'))).player('Ada', send());
    expect(outcome(skipped(good))).toBe('decision-resolved');
    expect(blame(skipped(good))).toBeCloseTo(blame(signed(good)), 6);
    expect(blame(skipped(bad)) - blame(signed(bad))).toBeGreaterThan(1);
    const share = seeds.filter(comesBack).length / seeds.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.55);
  });
});

describe('[J10] a promise', () => {
  const plain = playing({ people: five, seed: good }).at(12);
  const operations = holder(plain, 'operations');
  const dueAfter = (table: Table) =>
    (world(table).promises[0]?.dueMinute ?? 0) - (world(table).resolved[0]?.minute ?? 0);

  test('that nobody of operations voted for has a quarter less time', () => {
    const alone = plain.player('Ada', lock('hold'));
    expect(dueAfter(alone)).toBeCloseTo(45);
    const vote = { type: 'cast-vote', decisionId: 'first', responseId: 'hold' } as const;
    expect(dueAfter(plain.player(operations, vote).player('Ada', lock('hold')))).toBeCloseTo(60);
  });

  test('is for operations to vote for: in a small team it does with the lock', () => {
    expect(
      dueAfter(
        playing({ people: ['Ada'] })
          .at(12)
          .player('Ada', lock('hold')),
      ),
    ).toBeCloseTo(60);
  });
});
