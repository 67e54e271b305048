import { expect, test } from 'vitest';
import { lobby, playing } from '../fixtures/table';
import { nothingDecided } from './nothing-decided';

const alone = { people: ['Ada'], settings: { kind: 'practice' as const } };
const end = { type: 'end' as const };
const vote = { type: 'cast-vote' as const, decisionId: 'first', responseId: 'hold' };

test('[S7] a practice round that ends before a decision, or with one that got no vote, needs no debrief', () => {
  expect(nothingDecided(lobby(alone).round)).toBe(true);
  const open = playing(alone).at(12);
  expect(open.team(0).ballot?.decisionId).toBe('first');
  const ended = open.player('Ada', end);
  expect(ended.team(0).world.resolved).toHaveLength(1);
  expect(nothingDecided(ended.round)).toBe(true);
});

test('[S7] a vote counts, and silence up to the deadline does too', () => {
  expect(nothingDecided(playing(alone).at(12).player('Ada', vote).player('Ada', end).round)).toBe(false);
  const silent = playing(alone).at(300);
  expect(silent.team(0).world.resolved[0]).toMatchObject({ responseId: null, ending: 'deadline' });
  expect(nothingDecided(silent.player('Ada', end).round)).toBe(false);
});

test('[S7] a workshop’s round always has its debrief', () => {
  expect(nothingDecided(playing().instructor(end).round)).toBe(false);
});
