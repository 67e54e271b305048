import { expect, test } from 'vitest';
import type { DebriefWords, WhyTerm } from '@/engine/debrief/types';
import { wordsIn } from '@/words/in-language';
import { figuresIn } from './figures';
import { reasonIn } from './reason';

const { reason, debrief, format } = await wordsIn('en', 'UTC');
const words: DebriefWords = {
  ...{ firstDay: 'monday', title: '', company: '', decisions: {}, facts: {}, intel: {} },
  realCase: {
    ...{ title: '', organisation: '', place: '', summary: '', respect: '' },
    ...{ lessons: [], facts: [], reality: {}, sources: [] },
  },
};

const sentence = (term: WhyTerm) => reasonIn(reason, figuresIn(debrief, format), words)(term);
const none = { customers: 0, public: 0, employees: 0, media: 0, investors: 0, regulators: 0 };
const effect = (overall: number) => ({ overall, groups: none });

test('a reason says which way goodwill went, and with whom most of all', () => {
  const groups = { customers: 4, employees: 9, media: -12 };
  expect(sentence({ term: 'goodwill', groups, effect: effect(3) })).toBe(
    'It won goodwill, most of all with employees',
  );
  expect(sentence({ term: 'goodwill', groups, effect: effect(-3) })).toBe(
    'It cost goodwill, most of all with the media',
  );
  expect(sentence({ term: 'goodwill', groups: {}, effect: effect(-3) })).toContain('individual groups');
});

test('a reason says which way support went', () => {
  expect(sentence({ term: 'changed-support', amount: -0.2, effect: effect(-1) })).toMatch(/lowered/);
  expect(sentence({ term: 'changed-support', amount: 0.2, effect: effect(1) })).toMatch(/raised/);
});
