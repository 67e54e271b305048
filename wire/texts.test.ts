import { expect, test } from 'vitest';
import { instructorCommandSchema, playerCommandSchema } from '@/engine/command';
import { limits } from '@/engine/vocabulary';
import { annotationCommandSchema } from './annotation-commands';
import { annotationLimits } from './annotations';

const by = { teamId: 'team', decisionId: 'decision' };
const note = { type: 'save-note', id: 'n', p: 0, ...by, tag: null, removed: false };
const grade = { type: 'grade', ...by, objectiveId: null, level: null };
const card = { type: 'save-card', id: 'c', kind: 'keep', removed: false };
const plan = { type: 'save-plan-item', id: 'p', due: '', done: false, removed: false };
const marks = { useful: null, real: null, heard: null, ready: null };

/** Everything that takes free text, with its limit. */
const fields: [string, number, (text: string) => boolean][] = [
  ['talk', limits.chat, (text) => playerCommandSchema.safeParse({ type: 'say', text }).success],
  [
    'a draft',
    limits.draft,
    (text) => playerCommandSchema.safeParse({ type: 'write-words', decisionId: 'd', text }).success,
  ],
  ['a nudge', limits.nudge, (text) => instructorCommandSchema.safeParse({ type: 'nudge', text }).success],
  [
    'a reason',
    limits.reason,
    (reason) => instructorCommandSchema.safeParse({ type: 'rewind', toP: 1, reason }).success,
  ],
  [
    'a post',
    limits.post,
    (text) =>
      instructorCommandSchema.safeParse({
        type: 'post-as',
        personaId: 'p',
        channelId: 'c',
        text: { en: text },
      }).success,
  ],
  ['a note', annotationLimits.note, (text) => fits({ ...note, text })],
  ['a comment', annotationLimits.comment, (comment) => fits({ ...grade, comment })],
  ['a card', annotationLimits.card, (text) => fits({ ...card, text })],
  ['an action', annotationLimits.action, (action) => fits({ ...plan, action, owner: '' })],
  ['an owner', annotationLimits.owner, (owner) => fits({ ...plan, action: 'a', owner })],
  [
    'words of the survey',
    annotationLimits.surveyWords,
    (words) => fits({ type: 'answer-survey', answers: { ...marks, words } }),
  ],
];

function fits(command: object): boolean {
  return annotationCommandSchema.safeParse(command).success;
}

test.each(fields)('%s: as many signs as the screen says, whatever they are made of', (_, most, takes) => {
  for (const sign of ['a', 'é', 'e\u0301', '👍🏽', '🇩🇰', '👩‍👩‍👧']) {
    expect(takes(sign.repeat(most)), `${most} of ${sign}`).toBe(true);
    expect(takes(sign.repeat(most + 1)), `${most + 1} of ${sign}`).toBe(false);
  }
});

test.each(fields)('%s: what cannot be read is nothing, and nothing turns a line round', (_, __, takes) => {
  const mayBeEmpty = takes('');
  for (const unseen of ['\u200B', '\u202E', '\u3164', ' \n']) expect(takes(unseen)).toBe(mayBeEmpty);
});

test('what is said is kept as it can be read', () => {
  const text = '\u202EWe are\u202C sorry\u0007.\r\nZ\u0336\u0336\u0336\u0336';
  const said = playerCommandSchema.parse({ type: 'say', text });
  const written = annotationCommandSchema.parse({ ...card, text });
  for (const { text: kept } of [said, written].filter((one) => 'text' in one))
    expect(kept).toBe('We are sorry.\nZ\u0336\u0336');
});
