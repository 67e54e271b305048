import { describe, expect, test } from 'vitest';
import { testScenario } from '@/engine/fixtures/scenario';
import { type Scenario, wordsIn } from '@/engine/scenario';
import type { Structure } from '@/engine/scenario/structure';
import type { Words } from '@/engine/scenario/words';
import { roles } from '@/engine/vocabulary';
import { subjectFor } from '../../testing/subject';
import type { LabCheck } from '../subject';
import { gated, lengths, reactions, sponsors } from './answers';
import { crowd, platforms } from './crowd';
import { quotation } from './quotation';
import { neighbours, repeats } from './repeats';
import { roleIntel, roleMessages } from './roles';
import { beginsSmall, endsOnPunch, hasEmoji, sentencesIn } from './text';

const { structure } = testScenario;
const english = wordsIn(testScenario, 'en');

function changed(parts: Partial<Structure>, words: Partial<Words> = {}): Scenario {
  return {
    ...testScenario,
    structure: { ...structure, languages: ['en'], ...parts },
    words: { en: { ...english, ...words } },
  };
}

function reasons(check: LabCheck, scenario: Scenario): string[] {
  return check(subjectFor(scenario)).map(({ reason }) => reason);
}

/** The scenario with something in every answer. */
function answering(
  add: (id: string) => Partial<Structure['decisions'][number]['responses'][number]>,
): Scenario {
  const decisions = structure.decisions.map((decision) => ({
    ...decision,
    responses: decision.responses.map((one) => ({ ...one, ...add(one.id) })),
  }));
  return changed({ decisions });
}

describe('answers', () => {
  test('each has a sponsor and two reactions', () => {
    expect(reasons(sponsors, testScenario)).toHaveLength(6);
    expect(
      reasons(
        sponsors,
        answering(() => ({ sponsor: 'legal' })),
      ),
    ).toEqual([]);
    const reaction = { id: 'a', by: 'witness', channel: 'short', stance: 'angry' } as const;
    expect(reasons(reactions, testScenario)).toHaveLength(6);
    expect(
      reasons(
        reactions,
        answering(() => ({ reactions: [reaction, reaction] })),
      ),
    ).toEqual([]);
  });

  test('an opening lock gives nothing away', () => {
    const locked = (...ids: string[]) =>
      reasons(
        gated,
        answering((id) => (ids.includes(id) ? { when: { shared: 'gate-log' } } : {})),
      );
    expect(locked('hold', 'apologise')).toEqual([
      expect.stringMatching(/2 are expected ones \(first\/hold, second\/apologise\)/),
    ]);
    expect(locked('hold', 'apologise', 'deny')).toEqual([]);
    expect(locked('hold', 'deny')).toEqual([]);
  });

  test('are within a quarter of each other in length, told at the longest one', () => {
    const saying = (hold: string) => {
      const { first } = english.decisions;
      if (!first?.responses.hold) throw new Error('there is a first decision');
      const responses = { ...first.responses, hold: { ...first.responses.hold, label: hold } };
      return changed({}, { decisions: { ...english.decisions, first: { ...first, responses } } });
    };
    const at = (scenario: Scenario) => lengths(subjectFor(scenario)).map(({ path }) => path.join('.'));
    expect(at(saying('Nine to 9')).filter((path) => path.startsWith('decisions.first'))).toEqual([]);
    expect(at(saying('Twelve signs'))).toContain('decisions.first.responses.hold.label');
  });
});

describe('roles', () => {
  const intelOf = (tricky: object) =>
    roles.flatMap((role) =>
      Array.from({ length: 5 }, (_, i) => ({
        id: `${role}-${i}`,
        role,
        at: 610,
        matters: ['first'],
        ...(i === 0 ? tricky : {}),
      })),
    );
  const all = { true: false, stale: true, costs: [{ strategy: 'holding-statement' as const }] };

  test('know five things, some of them wrong, stale or costly', () => {
    expect(reasons(roleIntel, changed({ intel: intelOf(all) }))).toEqual([]);
    expect(reasons(roleIntel, changed({ intel: intelOf({}) }))).toHaveLength(8);
    expect(reasons(roleIntel, changed({ intel: intelOf(all).slice(1) }))[0]).toContain('intel for lead: 4');
    expect(reasons(roleIntel, changed({ intel: intelOf({ stale: true }) }))).toEqual([
      expect.stringContaining('wrong'),
      expect.stringContaining('costly'),
    ]);
  });

  test('hear things of their own; what goes to all is nobody’s', () => {
    const [post] = structure.injects;
    if (!post) throw new Error('there is a post');
    const to = (count: number) =>
      roles.flatMap((role) =>
        Array.from({ length: count }, (_, i) => ({ ...post, id: `${role}-${i}`, to: [role] })),
      );
    expect(reasons(roleMessages, changed({ injects: to(8) }))).toEqual([]);
    expect(reasons(roleMessages, changed({ injects: to(3) }))).toHaveLength(5);
    const forAll = Array.from({ length: 9 }, () => ({ ...post, to: [...roles] }));
    expect(reasons(roleMessages, changed({ injects: forAll }))).toHaveLength(5);
  });
});

describe('the crowd', () => {
  const lively = (i: number) =>
    [
      `@bakery is this real ${i}0 lol 😳`,
      `so where do I send it then, number ${i}`,
      `Well I was there on row ${i} and it was loud.`,
    ][i % 3] ?? '';
  const lines = (count: number, text: (i: number) => string) => {
    const [line] = structure.crowd;
    if (!line) throw new Error('there is a line');
    const items = Array.from({ length: count }, (_, i) => ({ ...line, id: `l${i}` }));
    const words = Object.fromEntries(items.map(({ id }, i) => [id, text(i)]));
    return changed({ crowd: items }, { crowd: words });
  };

  test('is held against its shares as a whole, once there are enough lines', () => {
    const clever = () => 'They moved him like hand luggage through the cabin. Nobody stood up.';
    expect(reasons(crowd, lines(24, clever)).map((one) => one.replace(/^of all 24 lines /, ''))).toEqual([
      expect.stringContaining('0 % are of one sentence'),
      expect.stringContaining('0 % answer or quote'),
      expect.stringContaining('0 % have an emoji'),
      expect.stringContaining('100 % end on a sentence of four words'),
    ]);
    expect(reasons(crowd, lines(10, clever))).toEqual([]);
    const mixed = (i: number) => (i % 6 === 0 ? lively(0) : lively(3 * i + (i % 2) + 1));
    expect(reasons(crowd, lines(24, mixed))).toEqual([]);
  });

  test('writes on each place as people write there', () => {
    expect(reasons(platforms, lines(24, lively))).toEqual([]);
    const letter = () =>
      'I should like to enquire whether the management has taken note. I remain yours, in some distress and with a long list of questions that follow below.';
    expect(reasons(platforms, lines(24, letter)).join('\n')).toMatch(
      /the line in the middle has 1\d\d characters; 20 to 140[\s\S]*small letter[\s\S]*emoji[\s\S]*slang/,
    );
  });

  test('repeats no phrase, number or witness more than three times', () => {
    const many = (count: number, text: string) =>
      reasons(
        repeats,
        lines(12, (i) => (i < count ? `${text} ${'abcdefghijkl'[i]}` : `x${i}`)),
      );
    expect(many(3, 'row 31 again')).toEqual([]);
    expect(many(4, 'row 31')).toEqual([expect.stringContaining('the number 31 stands in 4 lines')]);
    expect(many(4, 'my mum')).toEqual([expect.stringContaining('"my mum" is called to witness in 4 lines')]);
    expect(many(4, 'has anyone asked them')).toEqual([
      expect.stringContaining('the words "has anyone asked them" stand in 4 lines'),
    ]);
  });

  const spoken = (language: string, text: (i: number) => string): Scenario => {
    const { structure: lined, words } = lines(12, (i) => (i < 4 ? text(i) : `x${i}`));
    return {
      ...testScenario,
      structure: { ...lined, languages: [language] },
      words: { [language]: words.en ?? english },
    };
  };

  test('hears German numbers and witnesses in any case of the noun', () => {
    const forms = ['meine Schwester', 'meiner Schwester', 'Meine Schwester', 'bei meiner Schwester'];
    const german = (text: (i: number) => string) => reasons(repeats, spoken('de', text));
    expect(german((i) => `${forms[i]} ${'abcd'[i]}`)).toEqual([
      expect.stringContaining('"my schwester" is called to witness in 4 lines'),
    ]);
    expect(german((i) => `${'abcd'[i]} dreißig`)).toEqual([
      expect.stringContaining('the number dreißig stands in 4 lines'),
    ]);
  });

  test('hears Spanish numbers, which other languages use for something else, and witnesses', () => {
    const heard = (language: string, text: string) =>
      reasons(
        repeats,
        spoken(language, (i) => `${'abcd'[i]} ${text}`),
      );
    expect(heard('es', 'once')).toEqual([expect.stringContaining('the number once stands in 4 lines')]);
    expect(heard('en', 'once')).toEqual([]);
    expect(heard('es', 'tres')).toEqual([]);
    expect(heard('es', 'mi abuela')).toEqual([
      expect.stringContaining('"my abuela" is called to witness in 4 lines'),
    ]);
  });
});

test('nobody is known from another scenario, by name, handle or figure', () => {
  const other = { ...changed({ personas: [], voices: [] }, { personas: {} }), slug: 'other' };
  const told = (own: Scenario, next: Scenario) =>
    neighbours(subjectFor(own, { others: [next] })).map(({ reason }) => reason);
  expect(told(testScenario, other)).toEqual([]);
  const same = {
    ...changed({ personas: [], voices: structure.voices.slice(0, 1) }, { personas: {} }),
    slug: 'other',
  };
  expect(told(testScenario, same)).toEqual([
    '"Voice 0" stands in other, too: take another',
    '"@voice0" stands in other, too: take another',
  ]);
  const figure = changed({}, { crowd: { 'crowd-0': 'seat 3174 at 18:45 in 2026' } });
  const again = {
    ...changed({ personas: [], voices: [] }, { personas: {}, crowd: { a: '3174 of them, 18:45, 2026' } }),
    slug: 'other',
  };
  expect(told(figure, again)).toEqual(['"the figure 3174" stands in other, too: take another']);
});

test('each language has its quotation marks', () => {
  const saying = (text: string) => reasons(quotation, changed({}, { crowd: { 'crowd-0': text } }));
  expect(saying('“looks ai” is what people say')).toEqual([]);
  expect(saying('"looks ai" is what people say')).toHaveLength(1);
  const danish = { ...testScenario, words: { da: { ...english, crowd: { a: '“ja”', b: '»nej«' } } } };
  expect(quotation(subjectFor(danish)).map(({ path }) => path)).toEqual([['crowd', 'a']]);
  const spanish = { a: '«dijo “sí” y “no”»', b: '“sí”', c: '«no» “sí” «no»' };
  const inSpanish = { ...testScenario, words: { es: { ...english, crowd: spanish } } };
  const found = quotation(subjectFor(inSpanish)).filter(({ path }) => path[0] === 'crowd');
  expect(found.map(({ path }) => path[1])).toEqual(['b', 'c']);
});

test('texts are taken apart as people write', () => {
  expect(sentencesIn('no way. really?! 😭')).toEqual(['no way.', 'really?!']);
  expect(sentencesIn('ratio')).toHaveLength(1);
  expect(sentencesIn('It costs 4.60 a cup')).toHaveLength(1);
  expect(beginsSmall('😭 no')).toBe(true);
  expect(beginsSmall('@bakery No')).toBe(false);
  expect(hasEmoji('5 © 2026')).toBe(false);
  expect(hasEmoji('fine 🙃')).toBe(true);
  expect(endsOnPunch('They took him off the plane in front of us. Nobody moved.')).toBe(true);
  expect(endsOnPunch('No. They took him off the plane in front of us')).toBe(false);
});
