import { expect, test } from 'vitest';
import { closesAt, heardClock, minuteAt, playAt, realSeconds, wallClockOf } from './moment';

const heard = { p: 60_000, rate: 1 / 1.5, minute: 1125, pace: 2, going: 'on', waitedMs: 0 } as const;
const started = heardClock(null, heard, 1_000_000);

test('the play clock goes on between two messages, at the tempo of the round', () => {
  expect(playAt(started, 1_003_000)).toBeCloseTo(62_000);
  expect(minuteAt(started, 1_003_000)).toBeCloseTo(1129);
});

test('a deadline is told by the device clock, in real time', () => {
  expect(wallClockOf(started, 80_000, 1_003_000)).toBeCloseTo(1_030_000);
  expect(realSeconds(started, 20_000)).toBeCloseTo(30);
});

test('while paused everything stands still, and the tempo is remembered', () => {
  const paused = heardClock(started, { ...heard, p: 62_000, rate: 0, minute: 1129 }, 1_003_000);
  expect(playAt(paused, 1_100_000)).toBe(62_000);
  expect(realSeconds(paused, 20_000)).toBeCloseTo(30);
});

test('small corrections are left out, so that digits do not jitter', () => {
  expect(heardClock(started, { ...started, p: 62_050 }, 1_003_000)).toBe(started);
  expect(heardClock(started, { ...started, p: 63_000 }, 1_003_000)).not.toBe(started);
});

test('private extra time begins at the deadline: it is on top before, and runs by itself while play waits', () => {
  expect(closesAt(started, 80_000, 15_000, 1_000_000)).toBeCloseTo(1_045_000);
  const waiting = heardClock(
    started,
    { ...heard, p: 80_000, rate: 0, going: 'waits', waitedMs: 2000 },
    1_030_000,
  );
  expect(closesAt(waiting, 80_000, 15_000, 1_031_000)).toBe(1_043_000);
  const still = { ...heard, p: 80_000, rate: 0, going: 'waits' as const };
  expect(heardClock(waiting, { ...still, waitedMs: 7200 }, 1_035_000)).toBe(waiting);
  const clockWasSet = heardClock(waiting, { ...still, waitedMs: 7200 }, 1_635_000);
  expect(closesAt(clockWasSet, 80_000, 15_000, 1_635_000)).toBe(1_642_800);
});
