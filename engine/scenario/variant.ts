import type { Scenario } from '../scenario';

/** The scenario with the truth of one of its variants: the facts named there are as it says. */
export function inVariant(scenario: Scenario, id: string): Scenario {
  const { structure } = scenario;
  const variant = structure.variants?.find((one) => one.id === id);
  if (!variant) throw new Error(`scenario ${scenario.slug} has no variant ${id}`);
  const facts = structure.facts.map((fact) => ({ ...fact, truth: variant.truths[fact.id] ?? fact.truth }));
  return { ...scenario, variant: id, structure: { ...structure, facts } };
}

/** The scenario in each way in which its story may be true, as it really happened first; by itself where it has one. */
export function everyVariant(scenario: Scenario): [Scenario, ...Scenario[]] {
  const [first, ...others] = scenario.structure.variants ?? [];
  if (!first) return [scenario];
  return [inVariant(scenario, first.id), ...others.map(({ id }) => inVariant(scenario, id))];
}
