import { groups } from '../vocabulary';
import { type Act, applyAct } from './act';
import { delay } from './effects';
import { at, copyState, get, type ModelState } from './state';

/** What an act did, term by term, in words that a screen can translate. */
export const terms = [
  'blame',
  'came-late',
  'not-believed',
  'misbelief',
  'conversation',
  'new-fuel',
  'credibility',
  'severity',
  'goodwill-customers',
  'goodwill-public',
  'goodwill-employees',
  'goodwill-media',
  'goodwill-investors',
  'goodwill-regulators',
] as const;
export type Term = (typeof terms)[number];

/**
 * `blame` is the whole change in blame points; `came-late` and `not-believed` are the parts of it that an instant, and a
 * fully credible, act would have spared (so they never add up with it). The rest are changes of the quantity that they name.
 */
export type TermAmount = { term: Term; amount: number };

/** What `act` would do to `state` at `hour`, without doing it. Terms that did not move are left out. */
export function termsOfAct(state: ModelState, act: Act, hour: number): TermAmount[] {
  const after = tried(state, act, hour);
  const change = (place: number) => get(after, place) - get(state, place);
  const prompt = tried(state, act, hour - delay(state, hour));
  const believed = copyState(state);
  believed[at.C] = 1;
  applyAct(believed, act, hour);
  const all: TermAmount[] = [
    { term: 'blame', amount: change(at.A) },
    { term: 'came-late', amount: get(after, at.A) - get(prompt, at.A) },
    { term: 'not-believed', amount: get(after, at.A) - get(believed, at.A) },
    { term: 'misbelief', amount: change(at.M) },
    { term: 'conversation', amount: change(at.V) },
    { term: 'new-fuel', amount: change(at.pool) },
    { term: 'credibility', amount: change(at.C) },
    { term: 'severity', amount: change(at.sev) },
    ...groups.map((group, g) => ({ term: `goodwill-${group}` as const, amount: change(at.credit + g) })),
  ];
  return all.filter(({ amount }) => Math.abs(amount) > 1e-9);
}

function tried(state: ModelState, act: Act, hour: number): ModelState {
  const copy = copyState(state);
  applyAct(copy, act, hour);
  return copy;
}
