import { z } from 'zod';
import { perGroup } from '../per-group';
import { crises, groups } from '../vocabulary';
import { voice } from './parameters/voice';

/**
 * The model's whole memory: one flat list of finite numbers of fixed length, so that it is plain JSON, quick to copy
 * and quick to advance. `at` names the places; the last four blocks hold one number per group, in the order of `groups`.
 */
export type ModelState = number[];

/** Places in the state. Symbols as in docs/model.md#state; hours are simulated hours on the scenario's clock; flags are 0 or 1. */
export const at = {
  hour: 0,
  V: 1,
  pool: 2,
  Aw: 3,
  A: 4,
  sev: 5,
  support: 6,
  M: 7,
  Afalse: 8,
  C: 9,
  /** place in `crises` */
  crisis: 10,
  /** hour of the first public signal, -1 before it */
  firstHour: 11,
  /** flag: the company has said something official */
  spoken: 12,
  /** blame that silence has added so far */
  silence: 13,
  /** flag: a false version stands unrebutted and grows */
  rumour: 14,
  /** flag: the designed side effects are on (off only in the calibration cases) */
  sideEffects: 15,
  /** flag: the CEO has spoken in person */
  ceo: 16,
  /** flag: an inquiry may still be opened; then the hour since which its conditions have held (-1: they do not) */
  regulator: 17,
  regulatorSince: 18,
  /** enquiries per hour on a normal day (0 = no desk), hours of patience, queue, waiting time in hours */
  deskInflow: 19,
  deskGrace: 20,
  backlog: 21,
  latency: 22,
  /** what waiting adds to the verdict of customers (0 or less) */
  waiting: 23,
  copycatsUntil: 24,
  /** internal memo that has not leaked: 0 none, 1 aligned, 2 defiant */
  memo: 25,
  /** severity never falls below this, whatever the company does */
  sevLeast: 26,
  /** flag: the company has told bad news before others did; that works once */
  thunder: 27,
  /** how often each part of an apology has been said, in the order of `apologyParts` */
  said: 28,
  /** how often the company has said a kind of words, in the order of `kindsOfWords` */
  told: 34,
  R: 39,
  anchor: 45,
  base: 51,
  credit: 57,
} as const;

export const stateLength = 63;

const share = z.number().min(0).max(1);
const score = z.number().min(-100).max(100);

/** What a scenario says about the start of a round. Everything that may be left out is as in play: on, or none. */
export const modelSetupSchema = z.strictObject({
  /** net score -100..100 (positive minus negative share), one for all groups or one each */
  reputation: z.union([score, z.strictObject(perGroup(() => score))]),
  /** how serious and vivid, 0..1 */
  severity: share,
  /** attributed responsibility at the start, 0..100; guidance in docs/model.md#state */
  blame: z.number().min(0).max(100),
  crisis: z.enum(crises),
  /** support for the contested policy, -1..1; 0 when nothing is contested */
  support: z.number().min(-1).max(1).optional(),
  /** blame if the false version were true, 0..100, and the share that believes it, 0..1 */
  falseBlame: z.number().min(0).max(100).optional(),
  misbelief: share.optional(),
  /** a false version grows while nobody rebuts it; on unless switched off */
  rumourGrowth: z.boolean().optional(),
  /** the customer desk: enquiries per hour on a normal day, and the hours that customers wait without grudge; none unless given */
  desk: z
    .strictObject({ baseInflow: z.number().min(0).max(1e6), graceHours: z.number().min(0).max(72) })
    .optional(),
  /** an inquiry may be opened; on unless switched off */
  regulatorEvent: z.boolean().optional(),
  /** the designed side effects of responses; on unless switched off */
  sideEffects: z.boolean().optional(),
});

export type ModelSetup = z.infer<typeof modelSetupSchema>;

const flag = (on: boolean) => (on ? 1 : 0);

/** The state at hour 0, before the first public signal. */
export function startState(setup: ModelSetup): ModelState {
  const state: ModelState = Array.from({ length: stateLength }, () => 0.5).fill(0);
  state[at.V] = 1;
  state[at.C] = 1;
  state[at.A] = setup.blame;
  state[at.sev] = setup.severity;
  state[at.sevLeast] = voice.severityFloor.value * setup.severity;
  state[at.support] = setup.support ?? 0;
  state[at.M] = setup.falseBlame === undefined ? 0 : (setup.misbelief ?? 0);
  state[at.Afalse] = setup.falseBlame ?? 0;
  state[at.crisis] = crises.indexOf(setup.crisis);
  state[at.firstHour] = -1;
  state[at.rumour] = flag(setup.falseBlame !== undefined && (setup.rumourGrowth ?? true));
  state[at.sideEffects] = flag(setup.sideEffects ?? true);
  state[at.regulatorSince] = -1;
  state[at.regulator] = flag(setup.regulatorEvent ?? true);
  state[at.deskInflow] = setup.desk?.baseInflow ?? 0;
  state[at.deskGrace] = setup.desk?.graceHours ?? 0;
  groups.forEach((group, g) => {
    const start = typeof setup.reputation === 'number' ? setup.reputation : setup.reputation[group];
    state[at.R + g] = start;
    state[at.anchor + g] = start;
    state[at.base + g] = start;
  });
  return state;
}

/** An independent copy. */
export function copyState(state: ModelState): ModelState {
  return state.slice();
}

/** One number of the state. The list never has holes; the type system cannot know that. */
export function get(state: ModelState, place: number): number {
  return state[place] ?? 0;
}

/** Adds to one quantity of the state, in place. */
export function add(state: ModelState, place: number, amount: number): void {
  state[place] = get(state, place) + amount;
}

/** Blame as people see it: the true one, moved toward the false version's by those who believe it (B in docs/model.md#state). */
export function effectiveBlame(state: ModelState): number {
  const attributed = get(state, at.A);
  return attributed + (get(state, at.Afalse) - attributed) * get(state, at.M);
}
