import { expect, test } from 'vitest';
import { testScenario } from '../../fixtures/scenario';
import { stormOf } from '../../storm-of-round';
import { startWorld } from '../../world/start';
import { type Habit, plainHabits, wordHabits } from './habits';
import type { Question } from './simulate';

const { structure } = testScenario;
const storm = stormOf({ scenario: testScenario, seed: 1, skipped: [], delayed: {} });

function questionAt(place: number): Question {
  const decision = structure.decisions[place];
  if (!decision) throw new Error('the test scenario has two decisions');
  return { storm, world: startWorld(storm.plan), decision, offered: decision.responses };
}

function taken(habits: Habit[], name: string, place: number): string | undefined {
  const habit = habits.find((one) => one.name === name);
  if (!habit) throw new Error(`no habit is called ${name}`);
  return habit.rule(questionAt(place))?.id;
}

test.each([
  ['shown-middle', 0, 'deny'],
  ['first-then-last', 0, 'hold'],
  ['always-promise', 0, 'hold'],
  ['never-promise', 0, 'deny'],
  ['always-promise', 1, undefined],
  ['never-public', 1, 'wait'],
  ['always-public', 1, 'apologise'],
  ['always-assert', 0, 'deny'],
  ['never-assert', 1, 'bare'],
  ['always-wait', 1, 'wait'],
  ['one-of-us', 0, undefined],
])('[CT20] the habit %s takes, at decision %i, %s', (name, place, answer) => {
  expect(taken(plainHabits(), name, place)).toBe(answer);
});

test('[CT20] a habit of words goes by how the answers of a language sound', () => {
  const { en } = testScenario.words;
  const first = en?.decisions.first;
  if (!en || !first) throw new Error('the test scenario is in English');
  const say = (message: string) => ({ label: message, tradeoff: '', consequence: '', message });
  const decisions = {
    ...en.decisions,
    first: {
      ...first,
      responses: {
        hold: say("We don't know yet. You will hear at 10:30."),
        deny: say('Nobody was asked, and nobody had to be, whatever is said'),
        joke: say("We're sorry. It's our fault. Sorry!"),
      },
    },
  };
  const habits = wordHabits(decisions, 'en');
  expect(taken(habits, 'most-sorry-en', 0)).toBe('joke');
  expect(taken(habits, 'most-cautious-en', 0)).toBe('hold');
  expect(taken(habits, 'most-figures-en', 0)).toBe('hold');
  expect(taken(habits, 'longest-sentences-en', 0)).toBe('deny');
  expect(wordHabits(decisions, 'pl').map(({ name }) => name)).not.toContain('most-sorry-pl');
});
