import type { PlayMs } from '../ids';
import type { Condition } from '../scenario/condition';
import type { Inject, Persona } from '../scenario/structure';
import { freezeSeconds } from '../vocabulary';
import type { Plan } from './plan';
import type { World } from './world';

/** [J9] The same in play ms. */
export const freezeMs = freezeSeconds * 1000;

/** [J9] Accounts that the platform freezes on the company's word: its own, and those that pass themselves off as it. */
export function canFreeze({ kind }: Persona): boolean {
  return kind === 'impostor' || kind === 'company';
}

/** [J9] Whether an account is silent by now. */
export function isFrozen({ frozen }: World, personaId: string, p: PlayMs): boolean {
  const since = frozen[personaId];
  return since !== undefined && p >= since + freezeMs;
}

/** [J9] A post that a frozen account does not make: none on which a decision or a fact hangs. */
export function staysAway(plan: Plan, world: World, inject: Inject, p: PlayMs): boolean {
  if (!isFrozen(world, inject.persona, p)) return false;
  return !needed(plan).has(inject.id);
}

const neededOf = new WeakMap<Plan, ReadonlySet<string>>();

/** Injects that a decision counts from or asks for, and those that bring or settle a fact, with all that they count from. */
function needed(plan: Plan): ReadonlySet<string> {
  const known = neededOf.get(plan);
  if (known) return known;
  const { decisions, facts } = plan.scenario.structure;
  const found = new Set<string>();
  const take = (id: string | undefined): void => {
    if (id === undefined || found.has(id)) return;
    found.add(id);
    take(plan.injects.get(id)?.after?.inject);
  };
  for (const { after, when, unless } of decisions)
    for (const id of [after?.inject, ...named(when), ...named(unless)]) take(id);
  for (const { heard, settled } of facts) for (const id of [heard, settled]) take(id);
  neededOf.set(plan, found);
  return found;
}

function named(condition: Condition | undefined): string[] {
  if (!condition) return [];
  if ('happened' in condition) return [condition.happened];
  if ('all' in condition) return condition.all.flatMap(named);
  if ('any' in condition) return condition.any.flatMap(named);
  return 'not' in condition ? named(condition.not) : [];
}
