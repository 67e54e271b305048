import { groups } from '../vocabulary';
import { type Decays, decaysFor } from './decays';
import { verdict as scale, weights } from './parameters/groups';
import { regulator } from './parameters/regulator';
import { spread } from './parameters/spread';
import { voice } from './parameters/voice';
import { at, effectiveBlame, get, type ModelState } from './state';

const customers = groups.indexOf('customers');
const publicR = at.R + groups.indexOf('public');
/** By group: how strongly it answers, and whether it answers live attention or what it has heard. */
const answers = groups.map((group) => ({ weight: weights[group], live: isLive(group) }));

function isLive(group: (typeof groups)[number]): boolean {
  return group === 'media' || group === 'investors';
}

/** Lengths of ticks are rounded to this grid (a microsecond), so that a rounding error does not make a new length. */
const grid = 2 ** 30;

/**
 * Advances a state in place to `hour` (simulated hours), in ticks of `longest` hours (1 unless given, never longer
 * inside) and one shorter last tick. An hour that has passed changes nothing. Acts and news of an hour come before its step.
 */
export function stepTo(state: ModelState, hour: number, options?: { longest?: number }): void {
  const longest = Math.min(spread.longestTick.value, options?.longest ?? spread.longestTick.value);
  let left = hour - get(state, at.hour);
  if (left <= 0) return;
  while (left * grid >= 1) {
    tick(state, left < longest ? Math.round(left * grid) / grid : longest);
    left = hour - get(state, at.hour);
  }
  state[at.hour] = hour;
}

/** Advances a state in place by `dtHours` simulated hours; more than one hour is split into hours. */
export function step(state: ModelState, dtHours: number): void {
  if (dtHours <= spread.longestTick.value) tick(state, dtHours);
  else stepTo(state, get(state, at.hour) + dtHours);
}

/** One tick as in docs/model.md#one-tick, in its order: flow, volume, silence, awareness, consistency, false version, groups. */
function tick(state: ModelState, dt: number): void {
  const decays = decaysFor(dt);
  const decadesOfVolume = converse(state, decays);
  if (state[at.spoken] === 0) keepSilent(state, dt);
  const heard = get(state, at.Aw);
  const aware =
    (1 - (1 - heard) * Math.exp(-spread.awarenessRate.value * decadesOfVolume * dt)) * decays.awareness;
  state[at.Aw] = aware;
  state[at.C] = Math.min(1, get(state, at.C) + (voice.consistencyBack.value / 24) * dt);
  if (state[at.rumour] === 1) growRumour(state, dt);
  moveGroups(state, decays, aware, Math.min(1, decadesOfVolume / spread.liveDecades.value));
  if (state[at.regulator] === 1) watchRegulator(state);
  state[at.hour] = get(state, at.hour) + dt;
}

/** News flows out of the pool into the conversation; gives log10 of the new volume. */
function converse(state: ModelState, decays: Decays): number {
  const pool = get(state, at.pool);
  const left = pool * decays.pool;
  const volume = 1 + (get(state, at.V) - 1) * decays.volume + (pool - left);
  state[at.pool] = left;
  state[at.V] = volume;
  return volume > 1 ? Math.log10(volume) : 0;
}

function keepSilent(state: ModelState, dt: number): void {
  const first = get(state, at.firstHour);
  if (first < 0 || get(state, at.hour) - first < voice.silenceAfter.value - 1e-9) return;
  const added = get(state, at.silence);
  const more = Math.min(voice.silenceRate.value * dt, voice.silenceMost.value - added);
  state[at.silence] = added + more;
  state[at.A] = Math.min(100, get(state, at.A) + more);
}

function growRumour(state: ModelState, dt: number): void {
  const believing = get(state, at.M);
  state[at.M] = Math.min(1, believing + voice.rumourGrowth.value * believing * (1 - believing) * dt);
}

function moveGroups(state: ModelState, decays: Decays, aware: number, live: number): void {
  const blame = effectiveBlame(state) / 100;
  const force = scale.full.value * get(state, at.sev) * (get(state, at.support) * (1 - blame) - blame);
  const waiting = get(state, at.waiting);
  for (let g = 0; g < groups.length; g++) {
    const one = answers[g];
    const push = one ? force * one.weight.value * (one.live ? live : aware) : 0;
    const credit = get(state, at.credit + g);
    let anchor = get(state, at.anchor + g);
    let verdict = anchor + credit + push + (g === customers ? waiting : 0);
    verdict = verdict < -100 ? -100 : verdict > 100 ? 100 : verdict;
    let opinion = get(state, at.R + g);
    opinion += (verdict - opinion) * (decays.move[g] ?? 0);
    if (opinion < anchor) anchor += (opinion - anchor) * decays.scar;
    anchor += (get(state, at.base + g) - anchor) * decays.heal;
    state[at.R + g] = opinion;
    state[at.anchor + g] = anchor;
    state[at.credit + g] = credit * decays.goodwill;
  }
}

/** Notes the hour since which the conditions of an inquiry have held without a break. */
function watchRegulator(state: ModelState): void {
  const holds =
    get(state, publicR) < regulator.publicBelow.value && get(state, at.A) > regulator.blameAbove.value;
  if (!holds) state[at.regulatorSince] = -1;
  else if (get(state, at.regulatorSince) < 0) state[at.regulatorSince] = get(state, at.hour);
}
