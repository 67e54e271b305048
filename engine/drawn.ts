import type { Scenario } from './scenario';
import type { Decision, Fact, Structure, Variant } from './scenario/structure';
import { asItHappened } from './vocabulary';
import { chance, purpose } from './world/dice';
import { numberOf } from './world/number-of';

/** From a scenario as a round has drawn it back to the one that its author wrote. */
const written = new WeakMap<Scenario, Scenario>();

/**
 * The scenario as one round plays it, the same for all its teams and languages. [D13] The responses of each decision stand
 * in an order that the seed draws. [F5] Of the variants of the truth one holds: the one that was asked for, else one that
 * the seed draws. Drawing from what was drawn gives the same.
 */
export function drawn(scenario: Scenario, seed: number, wanted?: string): Scenario {
  const original = written.get(scenario) ?? scenario;
  const { structure } = original;
  const variant = variantOf(structure, seed, wanted);
  const made: Scenario = {
    ...original,
    ...(variant && { variant: variant.id }),
    structure: {
      ...structure,
      facts: variant ? structure.facts.map((fact) => inVariant(fact, variant)) : structure.facts,
      decisions: structure.decisions.map((decision) => shuffled(decision, seed)),
    },
  };
  written.set(made, original);
  return made;
}

/** The scenario as its author wrote it, which is what is kept and passed on. */
export function undrawn(scenario: Scenario): Scenario {
  const { variant: _, ...plain } = scenario;
  return written.get(scenario) ?? plain;
}

function variantOf({ variants = [] }: Structure, seed: number, wanted?: string): Variant | undefined {
  if (wanted === asItHappened) return variants[0];
  const named = variants.find(({ id }) => id === wanted);
  return named ?? variants[Math.floor(chance(seed, purpose.variant, 0) * variants.length)];
}

function inVariant(fact: Fact, { truths }: Variant): Fact {
  return { ...fact, truth: truths[fact.id] ?? fact.truth };
}

/** By ids alone, so that the order in the author's file means nothing. */
function shuffled(decision: Decision, seed: number): Decision {
  const placed = decision.responses.map((response) => ({
    response,
    place: chance(seed, purpose.order, numberOf(`${decision.id}/${response.id}`)),
  }));
  return {
    ...decision,
    responses: placed.sort((a, b) => a.place - b.place).map(({ response }) => response),
  };
}
