import { expect, test } from 'vitest';
import { testScenario } from '@/engine/fixtures/scenario';
import { type Scenario, wordsIn } from '@/engine/scenario';
import type { Structure } from '@/engine/scenario/structure';
import type { Words } from '@/engine/scenario/words';
import { subjectFor } from '../testing/subject';
import { languageStates, languagesLacked, untranslated } from './languages';

const written = wordsIn(testScenario, 'en');
const tagline = 'What’s true, and who knows';
const company = 'We sell 17 kinds of suitcase.';
const english = { ...written, tagline, briefing: { ...written.briefing, company } };
const danish = wordsIn(testScenario, 'da');

function withDanish(words: Partial<Words>, parts: Partial<Structure> = {}): Scenario {
  const structure = { ...testScenario.structure, languages: ['en', 'da'], ...parts };
  return { ...testScenario, structure, words: { en: english, da: { ...danish, ...words } } };
}

function untranslatedIn(scenario: Scenario) {
  return untranslated(subjectFor(scenario)).map(({ path }) => path.join('.'));
}

const [line] = testScenario.structure.crowd;
if (!line) throw new Error('unreachable: the scenario of tests has a crowd');
const english3 = { ...english.crowd, [line.id]: 'where is my suitcase' };

test('a text that is word for word that of the first language is named with its place', () => {
  expect(untranslatedIn(withDanish({}))).toEqual([]);
  const copied = withDanish({ tagline, briefing: { ...danish.briefing, company } });
  const places = ['tagline', 'briefing.company'];
  expect(untranslatedIn(copied)).toEqual(expect.arrayContaining(places));
  expect(untranslatedIn(copied)).toHaveLength(places.length);
  const state = languageStates(copied).find(({ language }) => language === 'da');
  expect(state?.same).toBe(places.length);
});

test('every language has its count of texts, the first one first', () => {
  const [first, second] = languageStates(withDanish({}));
  expect([first?.language, second?.language]).toEqual(['en', 'da']);
  expect(first?.texts).toBeGreaterThan(50);
  expect(second?.texts).toBe(first?.texts);
  expect(first?.same).toBe(0);
});

test('names, cries and tags may be the same, and what a speaker says in a tongue of their own', () => {
  const personas = { ...danish.personas, ...english.personas };
  expect(untranslatedIn(withDanish({ personas, title: 'Ok nice' }))).toEqual([]);
  const both = (parts: Partial<Structure>): Scenario => {
    const scenario = withDanish({ crowd: { ...danish.crowd, [line.id]: 'where is my suitcase' } }, parts);
    return { ...scenario, words: { ...scenario.words, en: { ...english, crowd: english3 } } };
  };
  expect(untranslatedIn(both({}))).toEqual([`crowd.${line.id}`]);
  const speakers = [
    { id: 'tourist', age: 'grown', temper: 'flat', language: 'es', channels: [line.channel] },
  ] as const;
  const crowd = [{ ...line, speaker: 'tourist' }, ...testScenario.structure.crowd.slice(1)];
  expect(
    untranslatedIn(
      both({ speakers: [...speakers.map((one) => ({ ...one, channels: [...one.channels] }))], crowd }),
    ),
  ).toEqual([]);
});

test('a language that the scenarios beside it have is missed', () => {
  const alone = withDanish({});
  const beside = withDanish({}, { languages: ['en', 'da', 'pl'] });
  expect(languagesLacked(subjectFor(alone, { others: [beside] })).map(({ reason }) => reason)).toEqual([
    'has no pl, which others here have: its readers get en',
  ]);
  expect(languagesLacked(subjectFor(beside, { others: [alone] }))).toEqual([]);
});
