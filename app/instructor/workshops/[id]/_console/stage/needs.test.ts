import { expect, test } from 'vitest';
import { flagsOf, leading, leans, mostCommon, needOf, passes, type Watched } from './needs';

const responses = [
  { id: 'hold', label: 'Hold', tradeoff: '', message: null },
  { id: 'deny', label: 'Deny', tradeoff: '', message: null },
];

/** A team of two with a decision open and these votes in. */
function team(votes: readonly string[], change: Partial<Watched> = {}): Watched {
  const seats = ['Ada', 'Ben'].map((nickname) => ({ nickname, present: true, handP: null }));
  const cast = votes.map((responseId, i) => [`seat-${i}`, { responseId, confidence: null }] as const);
  const ballot = { decisionId: 'first', responses, votes: Object.fromEntries(cast), voted: votes.length };
  return { seats, ballot, resolved: [], intelHeld: 0, intelShared: 0, ...change };
}

const raised = { seats: [{ nickname: 'Ada', present: true, handP: 5 }] };
const lost = { seats: [{ nickname: 'Ada', present: false, handP: null }] };
const taken = { ballot: null, resolved: [{ decisionId: 'first', responseId: 'deny', label: 'Deny' }] };

function need(one: Watched, seconds: number | null): number {
  return needOf(one, flagsOf(one, seconds));
}

test('hands come first, then silence with little time, a lost line, silence, an open decision, an unread fact', () => {
  const needs = [
    need(team(['hold'], raised), 90),
    need(team([]), 20),
    need(team(['hold'], lost), 90),
    need(team([]), 21),
    need(team(['hold']), 3),
    need(team([], { ...taken, intelHeld: 2, intelShared: 1 }), null),
    need(team([], taken), null),
  ];
  expect(needs).toEqual(needs.toSorted((a, b) => a - b));
  expect(new Set(needs).size).toBe(needs.length);
});

test('without a countdown silence is never late', () => {
  expect(flagsOf(team([]), null).late).toBe(false);
  expect(flagsOf(team([]), 1).late).toBe(true);
});

test('each filter keeps the teams that it names', () => {
  const teams = [team(['hold']), team([]), team([], taken), team(['deny'], raised)];
  const kept = (filter: Parameters<typeof passes>[1]) => teams.map((one) => passes(one, filter));
  expect(kept('all')).toEqual([true, true, true, true]);
  expect(kept('undecided')).toEqual([true, true, false, true]);
  expect(kept('silent')).toEqual([false, true, false, false]);
  expect(kept('hands')).toEqual([false, false, false, true]);
});

test('options are counted over all teams: what each leans to or has taken, ties and silence apart', () => {
  const tied = team(['hold', 'deny']);
  const said = team([], { ballot: null, resolved: [{ decisionId: 'first', responseId: null, label: null }] });
  expect(tied.ballot && leading(tied.ballot)).toBe('tied');
  const elsewhere = team([], { ballot: null });
  expect(
    leans(
      [team(['hold']), team(['hold', 'hold']), tied, team([]), team([], taken), said, elsewhere],
      'first',
    ),
  ).toEqual({
    options: [
      { id: 'hold', label: 'Hold', teams: 2 },
      { id: 'deny', label: 'Deny', teams: 1 },
    ],
    tied: 1,
    none: 2,
  });
});

test('the countdown that most teams share is the common one', () => {
  expect(mostCommon([30, 60, 60])).toBe(60);
  expect(mostCommon([])).toBeNull();
});
