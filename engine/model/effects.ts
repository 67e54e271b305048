import { type Group, groups } from '../vocabulary';
import { memory } from './parameters/groups';
import { voice } from './parameters/voice';
import { add, at, get, type ModelState } from './state';

/** The company has answered: silence ends (docs/model.md#one-tick). */
export function speak(state: ModelState): void {
  state[at.spoken] = 1;
}

/** Hours from the first public signal to `hour`; 0 before it. */
export function delay(state: ModelState, hour: number): number {
  const first = get(state, at.firstHour);
  return first < 0 ? 0 : Math.max(0, hour - first);
}

/**
 * By how much an answer counts, by how soon it comes: 1 in the first hour, .92 at 3 h, .49 at 24 h, .30 in the end (f
 * in docs/model.md#speed).
 */
export function speed(state: ModelState, hour: number): number {
  const late = Math.max(0, delay(state, hour) - voice.speedFull.value);
  return voice.speedFloor.value + (1 - voice.speedFloor.value) * 2 ** (-late / voice.speedHours.value);
}

/** Blame falls, but no further than the floor of 5 points (docs/model.md#what-each-response-does). */
export function lowerBlame(state: ModelState, points: number): void {
  const blame = get(state, at.A);
  if (blame > voice.blameFloor.value) state[at.A] = Math.max(voice.blameFloor.value, blame - points);
}

/** Blame rises, to 100 at most. */
export function raiseBlame(state: ModelState, points: number): void {
  state[at.A] = Math.min(100, get(state, at.A) + points);
}

/** Takes the share `x` of the conversation and of the unspread news away ("cooling by x"). */
export function cool(state: ModelState, x: number): void {
  state[at.V] = 1 + (get(state, at.V) - 1) * (1 - x);
  state[at.pool] = get(state, at.pool) * (1 - x);
}

/** Makes the conversation louder by the share `x`; nothing is added to a normal day. */
export function heat(state: ModelState, x: number): void {
  state[at.V] = 1 + (get(state, at.V) - 1) * (1 + x);
}

/** Adds energy (of news) that has not spread yet. */
export function refuel(state: ModelState, energy: number): void {
  add(state, at.pool, energy);
}

/**
 * Short-lived goodwill (or ill will) of one group, in reputation points; it fades within about a month. It saturates:
 * more of the same counts ever less on the way to 12 points, while the other way counts in full.
 */
export function credit(state: ModelState, group: Group, points: number): void {
  const place = at.credit + groups.indexOf(group);
  const held = get(state, place);
  const sameWay = held * points > 0 ? Math.abs(held) : 0;
  add(state, place, points * Math.max(0, 1 - sameWay / memory.goodwillMost.value));
}

/** Makes the matter seem smaller by a factor; never below seven tenths of what it was at the start. */
export function lighten(state: ModelState, factor: number): void {
  const now = get(state, at.sev);
  state[at.sev] = Math.min(now, Math.max(get(state, at.sevLeast), now * factor));
}

/** The same for a side effect by design, which the calibration cases leave out (docs/model.md#calibration). */
export function aside(state: ModelState, group: Group, points: number): void {
  if (state[at.sideEffects] === 1) credit(state, group, points);
}

/** A share of those who believe the false version gives it up; `keep` is the share that goes on believing. */
export function disprove(state: ModelState, keep: number): void {
  state[at.M] = get(state, at.M) * keep;
}

/** Credibility times `factor` (0..1). */
export function discredit(state: ModelState, factor: number): void {
  state[at.C] = get(state, at.C) * factor;
}
