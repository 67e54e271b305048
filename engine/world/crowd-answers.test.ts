import { describe, expect, test } from 'vitest';
import { testScenario } from '../fixtures/scenario';
import { playing, type Table } from '../fixtures/table';
import type { Scenario } from '../scenario';
import type { CrowdLine, Persona } from '../scenario/structure';
import { feedSince } from '../view/feed';
import type { Temper, WordMark } from '../vocabulary';
import { readiness } from './characters';

type Line = Pick<CrowdLine, 'id' | 'on' | 'speaker' | 'stance'> & Partial<CrowdLine>;
const kinds: { id: string; temper: Temper; channels: string[]; region?: string }[] = [
  { id: 'furious', temper: 'hot', channels: ['short'] },
  { id: 'kind', temper: 'warm', channels: ['short'] },
  { id: 'checker', temper: 'flat', channels: ['short'] },
  { id: 'elsewhere', temper: 'warm', channels: ['video'] },
  { id: 'abroad', temper: 'warm', channels: ['short'], region: 'far' },
];

/** The test scenario, whose crowd is of four kinds and says these lines; each kind has four voices. */
function crowdOf(lines: Line[], witness: Partial<Persona> = {}): Scenario {
  const { structure } = testScenario;
  const crowd = lines.map((line) => ({ group: 'public' as const, channel: 'short', ...line }));
  const words = Object.fromEntries(
    Object.entries(testScenario.words).map(([language, one]) => [
      language,
      { ...one, crowd: Object.fromEntries(crowd.map(({ id }) => [id, `${id}: "{quote}" (${language})`])) },
    ]),
  );
  return {
    ...testScenario,
    words,
    structure: {
      ...structure,
      crowd,
      speakers: kinds.map((kind) => ({ ...kind, age: 'grown' as const })),
      voices: structure.voices.map((voice, i) => ({ ...voice, speaker: kinds[i % kinds.length]?.id })),
      personas: structure.personas.map((one) => (one.id === 'witness' ? { ...one, ...witness } : one)),
    },
  };
}

const felt = { en: 'We are so sorry that this happened to you.', da: 'Vi er kede af, at det skete for dig.' };
const reply = (n: number, text: string) => ({ type: 'publish-reply' as const, n, text });
const feed = ({ round }: Table, language = 'en') => feedSince(round, 'team-1', language, 0);
const ours = (table: Table) => feed(table).find(({ kind }) => kind === 'company')?.n ?? 0;
const under = (table: Table) => feed(table).filter(({ replyTo }) => replyTo === ours(table));
/** What is answered to a reply that was written to line `n`. */
function answers(scenario: Scenario, n = 1, language: 'en' | 'da' = 'en', seed = 1): Table {
  return playing({ scenario, people: ['Ada'], language, seed })
    .at(8)
    .player('Ada', reply(n, felt[language]))
    .at(30);
}

describe('[Q13] who answers the company’s own words', () => {
  test('each temper takes up what is like it', () => {
    const hollow: WordMark[] = ['blame-shifting', 'jargon', 'empty-apology', 'no-words'];
    for (const mark of hollow) expect(readiness('hot', mark)).toBeGreaterThan(readiness('warm', mark));
    for (const mark of ['empathy', 'responsibility', 'acknowledges'] as const)
      expect(readiness('warm', mark)).toBeGreaterThan(readiness('hot', mark));
    for (const mark of ['promise', 'next-update', 'asserts'] as const)
      expect(readiness('flat', mark)).toBeGreaterThan(readiness('hot', mark));
    expect(readiness(null, 'empathy')).toBe(readiness(null, 'jargon'));
  });

  test.each(['en', 'da'] as const)(
    'the warm answer what is felt more often than the hot do (%s)',
    (language) => {
      const scenario = crowdOf([
        { id: 'from-the-hot', on: 'empathy', speaker: 'furious', stance: 'neutral' },
        { id: 'from-the-warm', on: 'empathy', speaker: 'kind', stance: 'neutral' },
      ]);
      const first = Array.from(
        { length: 30 },
        (_, seed) => under(answers(scenario, 1, language, seed))[0]?.text,
      );
      const warm = first.filter((text) => text?.startsWith('from-the-warm')).length;
      expect(warm).toBeGreaterThan(20);
      expect(warm).toBeLessThan(30);
    },
  );

  test('a persona answers back where its author gave it a temper, in words of that temper', () => {
    const lines: Line[] = [
      { id: 'hot', on: 'empathy', speaker: 'furious', stance: 'angry' },
      { id: 'warm', on: 'empathy', speaker: 'kind', stance: 'neutral' },
      { id: 'warm-abroad', on: 'empathy', speaker: 'abroad', stance: 'neutral' },
    ];
    for (const [temper, said] of [
      ['warm', 'warm'],
      ['hot', 'hot'],
    ] as const) {
      const [answer] = under(answers(crowdOf(lines, { temper })));
      expect(answer).toMatchObject({ author: { handle: '@witness' }, channel: 'short' });
      expect(answer?.text).toMatch(new RegExp(`^${said}:`));
    }
    expect(under(answers(crowdOf(lines)))[0]?.author.handle).toMatch(/^@voice/);
  });

  test('nobody answers back against the side that they took, and the press never does', () => {
    const praise: Line[] = [{ id: 'thanks', on: 'empathy', speaker: 'kind', stance: 'praising' }];
    const angry = crowdOf(praise, { temper: 'warm' });
    const injects = angry.structure.injects.map((one) =>
      one.id === 'first-post' ? { ...one, stance: 'angry' as const } : one,
    );
    const table = answers({ ...angry, structure: { ...angry.structure, injects } });
    expect(under(table)[0]?.author.handle).toMatch(/^@voice/);
    const press = answers(crowdOf(praise, { temper: 'warm', kind: 'journalist' }));
    expect(under(press)[0]?.author.handle).toMatch(/^@voice/);
  });

  test('a voice of the crowd that was answered answers back itself', () => {
    const scenario = crowdOf([
      { id: 'shout', on: undefined, speaker: 'furious', stance: 'angry' },
      { id: 'still-angry', on: 'empathy', speaker: 'furious', stance: 'angry' },
      { id: 'a-bystander', on: 'empathy', speaker: 'kind', stance: 'neutral' },
    ]);
    const begun = playing({ scenario, people: ['Ada'] }).at(40);
    const shouted = feed(begun).find(({ text }) => text.startsWith('shout'));
    const table = begun.player('Ada', reply(shouted?.n ?? 0, felt.en)).at(60);
    const [answer] = under(table);
    expect(answer?.text).toMatch(/^still-angry/);
    expect(answer?.author).toEqual(shouted?.author);
  });

  test('people from elsewhere pass the words on where they are', () => {
    const table = answers(
      crowdOf([{ id: 'far', on: 'empathy', speaker: 'elsewhere', stance: 'neutral', channel: 'video' }]),
    );
    const watched = feed(table).find(({ text }) => text.startsWith('far'));
    expect(watched).toMatchObject({ channel: 'video', replyTo: null, quotes: ours(table) });
  });

  test('an answer stands on the channel of the words, where such people are', () => {
    const both = [
      { id: 'moved', on: 'empathy' as const, speaker: 'kind', stance: 'neutral' as const, channel: 'video' },
    ];
    expect(under(answers(crowdOf(both)))).toMatchObject([{ channel: 'short', kind: 'post' }]);
  });

  test('[Q6] words, and who answers them, move neither reputation nor score', () => {
    const lines: Line[] = [{ id: 'warm', on: 'empathy', speaker: 'kind', stance: 'neutral' }];
    const silent = playing({ scenario: crowdOf(lines), people: ['Ada'], seed: 1 }).at(30);
    for (const temper of ['warm', 'hot'] as const) {
      const spoken = answers(crowdOf(lines, { temper }));
      expect(under(spoken)).toHaveLength(1);
      expect(spoken.team(0).world.model).toEqual(silent.team(0).world.model);
      expect(spoken.team(0).world.history).toEqual(silent.team(0).world.history);
    }
  });
});
