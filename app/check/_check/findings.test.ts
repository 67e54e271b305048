import { expect, test } from 'vitest';
import { findingsOf, notGood, overallOf } from './findings';

const well = { websocket: 20, polling: 30, clock: 1, storage: true, translated: false };

test('all well is well', () => {
  expect(overallOf(findingsOf(well))).toBe('good');
});

test('one of the two ways is enough to play, and the other is worth a note', () => {
  const findings = findingsOf({ ...well, websocket: null });
  expect(findings).toMatchObject({ websocket: 'fair', polling: 'good' });
  expect(overallOf(findings)).toBe('fair');
  expect(overallOf(findingsOf({ ...well, polling: null }))).toBe('fair');
});

test('without either way nobody can play', () => {
  const findings = findingsOf({ ...well, websocket: null, polling: null });
  expect(findings).toMatchObject({ websocket: 'bad', polling: 'bad' });
  expect(overallOf(findings)).toBe('bad');
});

test('a wrong clock, no storage and a translated page are worth a note each, and keep nobody out', () => {
  expect(findingsOf({ ...well, clock: 5 }).clock).toBe('good');
  expect(overallOf(findingsOf({ ...well, clock: 600 }))).toBe('fair');
  expect(overallOf(findingsOf({ ...well, clock: null }))).toBe('fair');
  expect(overallOf(findingsOf({ ...well, storage: false }))).toBe('fair');
  expect(overallOf(findingsOf({ ...well, translated: true }))).toBe('fair');
});

test('what is not as it should be is counted: two things are not called one', () => {
  expect(notGood(findingsOf(well))).toBe(0);
  expect(notGood(findingsOf({ ...well, storage: false }))).toBe(1);
  expect(notGood(findingsOf({ ...well, storage: false, clock: 600, polling: null }))).toBe(3);
});
