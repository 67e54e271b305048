import { expect, test } from 'vitest';
import { cuesBetween, type Scored } from './cues';

const quiet: Scored = { decisionId: null, left: null, reveal: null, paused: false };
const open = (left: number, more: Partial<Scored> = {}): Scored => ({
  ...quiet,
  decisionId: 'first',
  left,
  ...more,
});

/** What is heard while these follow one another. */
function heard(...states: Scored[]): string[] {
  return states.slice(1).flatMap((now, i) => cuesBetween(states[i] ?? now, now));
}

test('a decision that opens is heard once, the next one again', () => {
  expect(heard(quiet, open(60), open(59), open(58))).toEqual(['opening']);
  expect(heard(open(9), { ...open(60), decisionId: 'second' })).toEqual(['opening']);
});

test('the clock is heard in each of the last five seconds, not at zero', () => {
  expect(heard(open(7), open(6), open(5), open(4), open(3), open(2), open(1), open(0))).toEqual(
    Array.from({ length: 5 }, () => 'tick'),
  );
});

test('a second that is drawn twice, time that is added, and a pause are not heard', () => {
  expect(heard(open(4), open(4))).toEqual([]);
  expect(heard(open(3), open(5))).toEqual([]);
  expect(heard(open(5), open(4, { paused: true }))).toEqual([]);
});

test('a decision that opens with few seconds left does not tick over its own drum', () => {
  expect(heard(quiet, open(4))).toEqual(['opening']);
});

test('an outcome is heard each time that it comes onto the wall', () => {
  const shown = { ...quiet, reveal: 'first 0' };
  expect(heard(quiet, shown, shown)).toEqual(['reveal']);
  expect(heard(shown, quiet, shown)).toEqual(['reveal']);
  expect(heard(shown, { ...shown, reveal: 'first 1' })).toEqual(['reveal']);
});
