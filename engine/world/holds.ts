import { sentiment } from '../model/readings';
import { at, effectiveBlame, get, type ModelState } from '../model/state';
import { type Condition, type Quantity, quantities } from '../scenario/condition';
import { groups } from '../vocabulary';
import { type Plan, playMsOfMinute } from './plan';
import type { World } from './world';

type Ask = (plan: Plan, world: World) => boolean;

/** Conditions are asked at every second of play; each is made into a function once. */
const asks = new WeakMap<Condition, Ask>();

/** [W2] Whether a condition holds in a team's world at this moment. */
export function holds(plan: Plan, world: World, condition: Condition): boolean {
  const known = asks.get(condition);
  if (known) return known(plan, world);
  const ask = askOf(condition);
  asks.set(condition, ask);
  return ask(plan, world);
}

function askOf(condition: Condition): Ask {
  if ('chosen' in condition) {
    const keys = [condition.chosen].flat();
    return (_, world) => keys.some((key) => wasChosen(world, key));
  }
  if ('decided' in condition)
    return (_, world) => world.resolved.some((one) => one.decisionId === condition.decided);
  if ('silent' in condition)
    return (_, world) =>
      world.resolved.some((one) => one.decisionId === condition.silent && one.responseId === null);
  if ('used' in condition) return (plan, world) => hasUsed(plan, world, condition.used);
  if ('happened' in condition) return (_, world) => world.happened[condition.happened] !== undefined;
  if ('answered' in condition) return (_, world) => world.calls[condition.answered]?.accepted === true;
  if ('verified' in condition)
    return (plan, world) => wasVerified(plan, world, condition.verified, condition.by);
  if ('shared' in condition) return (_, world) => (world.intel[condition.shared]?.sharedP ?? null) !== null;
  if ('broken' in condition) return (_, world) => wasBroken(world, condition.broken);
  if ('variant' in condition) return (plan) => plan.scenario.variant === condition.variant;
  if ('true' in condition) return (plan) => plan.facts.get(condition.true)?.truth === true;
  if ('over' in condition)
    return (_, world) => compare(world, condition.over, (value, bound) => value > bound);
  if ('under' in condition)
    return (_, world) => compare(world, condition.under, (value, bound) => value < bound);
  if ('from' in condition) return (_, world) => world.minute >= condition.from;
  if ('until' in condition) return (_, world) => world.minute <= condition.until;
  if ('all' in condition) return (plan, world) => condition.all.every((one) => holds(plan, world, one));
  if ('any' in condition) return (plan, world) => condition.any.some((one) => holds(plan, world, one));
  return (plan, world) => !holds(plan, world, condition.not);
}

function wasBroken(world: World, key: string): boolean {
  return world.promises.some((promise) => promise.key === key && promise.state === 'broken');
}

type Guarded = { when?: Condition | undefined; unless?: Condition | undefined };

/** [W2] `when` holds and `unless` does not; what is absent is fulfilled. */
export function mayHappen(plan: Plan, world: World, guarded: Guarded): boolean {
  if (guarded.when && !holds(plan, world, guarded.when)) return false;
  return !(guarded.unless && holds(plan, world, guarded.unless));
}

/** `decision/response` has been this team's choice. */
export function wasChosen(world: World, key: string): boolean {
  return world.resolved.some(
    ({ decisionId, responseId }) =>
      responseId !== null &&
      key.length === decisionId.length + 1 + responseId.length &&
      key.startsWith(decisionId) &&
      key.endsWith(responseId) &&
      key[decisionId.length] === '/',
  );
}

function hasUsed(plan: Plan, world: World, strategy: string): boolean {
  return world.resolved.some((one) => {
    const response = plan.decisions.get(one.decisionId)?.responses.find((each) => each.id === one.responseId);
    return response?.acts.some((act) => act.strategy === strategy) ?? false;
  });
}

function wasVerified(plan: Plan, world: World, factId: string, by: number | undefined): boolean {
  const p = world.verified[factId];
  if (p === undefined) return false;
  return by === undefined || p <= playMsOfMinute(plan.stretches, by);
}

function compare(
  world: World,
  bounds: Partial<Record<Quantity, number>>,
  fits: (value: number, bound: number) => boolean,
): boolean {
  return quantities.every((quantity) => {
    const bound = bounds[quantity];
    return bound === undefined || fits(measure(world, quantity), bound);
  });
}

function measure(world: World, quantity: Quantity): number {
  const model: ModelState = world.model;
  if (quantity === 'blame') return effectiveBlame(model);
  if (quantity === 'volume') return get(model, at.V);
  if (quantity === 'awareness') return get(model, at.Aw);
  if (quantity === 'credibility') return get(model, at.C);
  if (quantity === 'misbelief') return get(model, at.M);
  if (quantity === 'sentiment') return sentiment(model);
  if (quantity === 'backlog') return world.waiting.length;
  return get(model, at.R + groups.indexOf(quantity));
}
