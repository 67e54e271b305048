import { expect, test } from 'vitest';
import { testScenario } from '../fixtures/scenario';
import { playing } from '../fixtures/table';
import { languageRead, type Scenario, wordsIn } from '../scenario';
import { saidBy } from './feed-line';
import { viewForProjector } from './projector';

const [line] = testScenario.structure.crowd;
if (!line) throw new Error('unreachable: the scenario of tests has a crowd');
const { id, channel } = line;

/** The scenario with a tourist who speaks Spanish in its crowd, and what stands for their line in Danish. */
function withTourist(danish: string): Scenario {
  const { structure, words } = testScenario;
  const crowd = structure.crowd.map((one) => (one.id === id ? { ...one, speaker: 'tourist' } : one));
  const speakers = [
    { id: 'tourist', age: 'grown' as const, temper: 'flat' as const, language: 'es', channels: [channel] },
  ];
  const saying = (language: string, text: string) => {
    const own = wordsIn(testScenario, language);
    return { ...own, crowd: { ...own.crowd, [id]: text } };
  };
  return {
    ...testScenario,
    structure: { ...structure, crowd, speakers },
    words: { ...words, en: saying('en', 'muy buen café'), da: saying('da', danish) },
  };
}

function readIn(scenario: Scenario, language: string) {
  const { world } = playing({ scenario, people: ['Ada'] }).team(0);
  const entry = { n: 1, p: 0, minute: 0, reach: 0, source: { from: 'crowd' as const, id, voice: 0 } };
  return saidBy(scenario, wordsIn(scenario, language), world, entry, language).language;
}

test('what somebody in the crowd says in a tongue of their own is named by it, unless the reader has it in theirs', () => {
  expect(readIn(withTourist('muy buen café'), 'en')).toBe('es');
  expect(readIn(withTourist('muy buen café'), 'da')).toBe('es');
  expect(readIn(withTourist('virkelig god kaffe'), 'da')).toBe(null);
  expect(readIn(testScenario, 'en')).toBe(null);
});

test('the room’s screen says which language its words are in: the scenario’s first where it lacks the wanted one', () => {
  const { round } = playing({ scenario: testScenario, people: ['Ada'] });
  expect(viewForProjector(round, 'da').scenario.language).toBe('da');
  expect(viewForProjector(round, 'pl').scenario.language).toBe('en');
  expect(languageRead(testScenario, 'constructor')).toBe('en');
});
