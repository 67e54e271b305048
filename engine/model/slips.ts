import type { PromiseKind } from '../vocabulary';
import { discredit, raiseBlame, refuel } from './effects';
import { ours, parameter } from './parameters/parameter';
import { roles } from './parameters/roles';
import { voice } from './parameters/voice';
import { at, get, type ModelState } from './state';

/** What slips cost, beyond the contradiction itself (docs/model.md#slips). */
export const slips = {
  missedUpdate: parameter(
    5,
    'blame points',
    'the update that a holding line promised did not come',
    ours,
    'assumed',
  ),
  leakedMemo: parameter(7, 'blame points', 'a leaked memo unlike the public line', ours, 'assumed'),
};

/** Two statements that cannot both be true: credibility, and blame at once. */
export function contradict(state: ModelState): void {
  loseCredibility(state);
  raiseBlame(state, voice.contradictionBlame.value);
}

function loseCredibility(state: ModelState): void {
  discredit(state, state[at.ceo] === 1 ? voice.ceoContradiction.value : voice.contradiction.value);
}

/**
 * A promise not kept: the next update of a holding line (blame), or an announced change. That one takes back the blame
 * that the announcement had lowered (`won`, points), and is a contradiction.
 */
export function breakPromise(state: ModelState, promise: PromiseKind = 'update', won = 0): void {
  if (promise === 'update') {
    raiseBlame(state, slips.missedUpdate.value);
    return;
  }
  raiseBlame(state, won);
  contradict(state);
}

/** A denial, or something asserted, that proves false: blame by 8 in all, and credibility once. */
export function foundOut(state: ModelState): void {
  loseCredibility(state);
  raiseBlame(state, voice.foundOutBlame.value);
}

/**
 * An internal memo becomes public. A defiant one differs from any decent public line: blame, and a contradiction.
 * `tone` defaults to that of the memo that was sent; `energy` is the news it makes, none unless given.
 */
export function leakMemo(state: ModelState, tone?: 'aligned' | 'defiant', energy = 0): void {
  const leaked = tone ?? (state[at.memo] === 2 ? 'defiant' : 'aligned');
  state[at.memo] = 0;
  refuel(state, energy);
  if (leaked === 'aligned') return;
  raiseBlame(state, slips.leakedMemo.value);
  contradict(state);
}

/** [J14] What nobody had signed comes back. */
export function comesBack(state: ModelState): void {
  raiseBlame(state, roles.unsignedBlame.value);
}

/** Support for a contested policy turns round, or becomes `support` (-1..1). */
export function flipSupport(state: ModelState, support?: number): void {
  state[at.support] = support ?? -get(state, at.support);
}
