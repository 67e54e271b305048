import path from 'node:path';
import { expect, test } from 'vitest';
import { loadScenario } from '../scenario-folder';
import type { Draft } from './check';
import { references } from './references';
import { threads } from './threads';
import { timing } from './timing';

const small = path.join(import.meta.dirname, '..', 'fixtures', 'small');
type Structure = Draft['structure'];
type Enquiry = Structure['enquiries'][number];

async function reasonsOf(next: Record<string, Enquiry['next']>, change?: (structure: Structure) => void) {
  const loaded = await loadScenario(small);
  if (!loaded.ok) throw new Error('the small scenario cannot be played');
  const draft = structuredClone(loaded.draft);
  const [pattern] = draft.structure.enquiries;
  if (!pattern) throw new Error('it has an enquiry');
  draft.structure.enquiries = Object.entries(next).map(([id, then]) => ({ ...pattern, id, next: then }));
  change?.(draft.structure);
  return [references, threads, timing].flatMap((check) => check(draft)).map(({ reason }) => reason);
}

const answers: Enquiry['next'] = [{ answers: ['own'], minutes: 5 }];
const then = (enquiry: string): Enquiry['next'] => [{ answers: ['own'], enquiry, minutes: 5 }];

test('a thread of three turns is right, and an inject that comes from the desk needs no time', async () => {
  const right = await reasonsOf(
    { a: [{ answers: ['own'], enquiry: 'b', inject: 'shot', minutes: 5 }], b: then('c'), c: undefined },
    ({ injects }) => {
      const [pattern] = injects;
      if (pattern) injects.push({ ...pattern, id: 'shot', at: undefined, after: undefined });
    },
  );
  expect(right).toEqual([]);
});

test('what follows must be named, and be there', async () => {
  expect(await reasonsOf({ a: answers })).toEqual([expect.stringContaining('needs "enquiry"')]);
  expect(await reasonsOf({ a: then('zz') })).toEqual([expect.stringContaining('no enquiry "zz"')]);
});

test('a thread ends: at three turns, and not where it began', async () => {
  const long = await reasonsOf({ a: then('b'), b: then('c'), c: then('d'), d: undefined });
  expect(long).toEqual([expect.stringContaining('this thread has 4 turns')]);
  const round = await reasonsOf({ a: then('b'), b: then('a') });
  expect(round).toEqual([
    expect.stringContaining('comes back to itself'),
    expect.stringContaining('comes back to itself'),
  ]);
});

test('what comes from the desk has no time and no speaker of its own', async () => {
  const timed = await reasonsOf({ a: then('b'), b: undefined }, ({ enquiries, starts }) => {
    for (const one of enquiries) if (one.id === 'b') one.at = starts;
  });
  expect(timed).toEqual([expect.stringContaining('later turn of a thread')]);
  const inject = await reasonsOf(
    { a: [{ answers: ['own'], inject: 'first-bite', minutes: 5 }] },
    ({ injects }) => {
      const [first] = injects;
      if (first) first.id = 'first-bite';
    },
  );
  expect(inject).toContainEqual(expect.stringContaining('take its own time away'));
});
