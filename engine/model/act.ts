import { z } from 'zod';
import { type Strategy, strategies } from '../vocabulary';
import { refuel } from './effects';
import { type Acts, actSchemas, responses } from './responses/index';
import { ceoDelivery } from './responses/response';
import { at, get, type ModelState } from './state';

export const strategySchema = z.enum(strategies);

/** One act of the company: a strategy with its options. A response of a scenario is a list of acts, done in order. */
export const actSchema = z.discriminatedUnion('strategy', actSchemas);
export type Act = z.infer<typeof actSchema>;

/**
 * What the company does at `hour` (the nominal simulated hour of the event), in place: docs/model.md#what-each-response-does.
 * Acts of an hour come before its news, and both before its step.
 */
export function applyAct(state: ModelState, act: Act, hour: number): void {
  apply(state, act.strategy, act, hour);
  if (act.ceo || act.strategy === 'ceo-video') appear(state);
}

function apply<S extends Strategy>(state: ModelState, strategy: S, act: Acts[S], hour: number): void {
  responses[strategy].apply(state, act, hour);
}

/**
 * The CEO has spoken in person: what is said binds from now on, and in a minor matter the appearance itself is news.
 */
function appear(state: ModelState): void {
  state[at.ceo] = 1;
  if (get(state, at.sev) < ceoDelivery.trifle.value) refuel(state, ceoDelivery.fuel.value);
}
