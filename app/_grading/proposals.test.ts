import { expect, test } from 'vitest';
import type { MarkKind } from '@/engine/vocabulary';
import { proposedLevel } from './proposals';

const marks: MarkKind[] = ['acknowledges', 'responsibility', 'blame-shifting'];
const wrote = (...found: MarkKind[]) => ({ marks: found.map((mark) => ({ mark, spans: [] })) });

test('a level is proposed by the share of the marks that were found, less one for each that weighs against it', () => {
  expect(proposedLevel({ marks }, wrote('acknowledges', 'responsibility'), [])).toBe(4);
  expect(proposedLevel({ marks }, wrote('acknowledges', 'empathy'), [])).toBe(2);
  expect(proposedLevel({ marks }, wrote('acknowledges', 'blame-shifting'), [])).toBe(1);
  expect(proposedLevel({ marks }, wrote('blame-shifting'), [])).toBe(0);
});

test('what the host says of a mark counts for the proposal', () => {
  const overrules = [{ mark: 'responsibility' as const, holds: true }];
  expect(proposedLevel({ marks }, wrote('acknowledges'), overrules)).toBe(4);
});

test('nothing is proposed without words, or for an objective that looks for no mark', () => {
  expect(proposedLevel({ marks }, undefined, [])).toBeNull();
  expect(proposedLevel({ marks: [] }, wrote('acknowledges'), [])).toBeNull();
  expect(proposedLevel({ marks: ['jargon'] }, wrote(), [])).toBeNull();
});
