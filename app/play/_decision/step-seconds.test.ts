import { expect, test } from 'vitest';
import { heardClock } from '../../_live/moment';
import { stepSeconds } from './step-seconds';

/** Draft from 60 s of play, with legal from 80 s on. */
const since = { draft: 60_000, legal: 80_000, lead: null };
const heardAt = 1_000_000;

/** The play clock as heard at 84 s of play, in a round that runs so many times as fast as real time. */
const at = (rate: number) =>
  heardClock(null, { p: 84_000, rate, minute: 1125, pace: 2, going: 'on', waitedMs: 0 }, heardAt);

test.each([0.5, 0.8, 1, 2])(
  '[J12] at tempo %d the open step of a sign-off counts seconds of play, and so does one that has ended',
  (rate) => {
    expect(stepSeconds(since, 'legal', at(rate), heardAt)).toBe(4);
    expect(stepSeconds(since, 'legal', at(rate), heardAt + 20_000)).toBe(4 + 20 * rate);
    expect(stepSeconds(since, 'draft', at(rate), heardAt + 20_000)).toBe(20);
  },
);

test('[J12] while play stands, and after more than an hour of it, the open step tells what it has taken', () => {
  expect(stepSeconds(since, 'legal', at(0), heardAt + 60_000)).toBe(4);
  expect(stepSeconds(since, 'legal', at(1), heardAt + 7_200_000)).toBe(7204);
});

test('[J12] a step that has not begun has taken no time yet, and a clock a little behind never counts below zero', () => {
  expect(stepSeconds(since, 'lead', at(1), heardAt)).toBeNull();
  expect(stepSeconds({ ...since, legal: 84_200 }, 'legal', at(1), heardAt)).toBe(0);
});
