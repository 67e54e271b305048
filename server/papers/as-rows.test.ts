import { expect, test } from 'vitest';
import { createRound } from '../../engine/create';
import { smallScenario } from '../testing/small-scenario';
import { paperLines } from './as-rows';
import type { SomePapers } from './papers';

const place = { teamId: 'team-2', decisionId: 'first-word' };
const papers: SomePapers = {
  notes: [
    {
      id: 'b',
      authorId: 'x',
      authorName: 'Ida',
      p: 9,
      minute: 620,
      ...place,
      tag: 'quote',
      text: 'Later',
      removed: false,
    },
    {
      id: 'a',
      authorId: 'x',
      authorName: 'Ida',
      p: 5,
      minute: 610,
      teamId: null,
      decisionId: null,
      tag: null,
      text: 'First',
      removed: false,
    },
  ],
  grades: [
    {
      id: 'g',
      authorId: 'x',
      authorName: 'Ida',
      observer: false,
      ...place,
      objectiveId: 'owns-it',
      level: 3,
      comment: '',
      removed: false,
    },
  ],
  overrules: [{ id: 'o', ...place, mark: 'empathy', holds: false, authorName: 'Ida', removed: false }],
  statements: [
    {
      id: 's',
      ...place,
      kind: 'statement',
      text: 'We are sorry.',
      words: 3,
      limit: 12,
      language: 'en',
      minute: 620,
      marks: [{ mark: 'empathy', spans: [{ from: 0, to: 12 }] }],
      removed: false,
    },
  ],
};

test('notes, grades and statements become lines with words instead of ids', async () => {
  const settings = {
    tempo: 1,
    untimed: false,
    sorting: 'automatic' as const,
    ranking: false,
    lobbyLocked: false,
  };
  const scenario = await smallScenario();
  const round = createRound({
    id: 'round',
    scenario,
    seed: 1,
    settings: { kind: 'workshop', ...settings },
    teamCount: 2,
  });
  const lines = paperLines(round, papers, 'da');
  const question = scenario.words.da?.decisions['first-word']?.question;
  expect(lines.notes.map(({ text, team }) => [text, team])).toEqual([
    ['First', null],
    ['Later', 1],
  ]);
  expect(lines.grades[0]).toMatchObject({
    team: 1,
    question,
    objective: 'Tager ansvar',
    level: 3,
    descriptor: 'Siger, at det var os.',
  });
  const empathy = lines.statements[0]?.marks.find(({ mark }) => mark === 'empathy');
  expect(empathy).toEqual({
    mark: 'empathy',
    found: true,
    holds: false,
    overruledBy: 'Ida',
    evidence: ['We are sorry'],
  });
});
