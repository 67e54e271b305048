import { findingOf, type Scenario, wordsIn } from '../scenario';
import type { Fact } from '../scenario/structure';
import type { World } from '../world/world';
import type { FactView } from './work';

/** [F2] A claim with its label; what a check shows only once somebody checked or the script settled it. */
export function factViews(scenario: Scenario, world: World, language: string): FactView[] {
  const words = wordsIn(scenario, language);
  return scenario.structure.facts.flatMap((fact) => {
    const label = world.labels[fact.id];
    const text = words.facts[fact.id];
    if (!label || !text) return [];
    const checking = world.checks.find((one) => one.factId === fact.id);
    const verified = world.verified[fact.id] !== undefined;
    return [
      {
        id: fact.id,
        claim: text.claim,
        label: verified ? 'confirmed' : label,
        finding: verified ? { true: fact.truth, text: findingOf(words, fact.id, scenario.variant) } : null,
        checkedN: checkedLine(world, fact),
        origin: world.traced[fact.id] === undefined ? null : (text.origin ?? null),
        verify: verified ? null : (fact.verify ?? null),
        trace: world.traced[fact.id] === undefined ? (fact.trace ?? null) : null,
        checking: checking ? { check: checking.check, seatId: checking.seatId, doneP: checking.doneP } : null,
      },
    ];
  });
}

/** The line that brought a fact which the team itself has checked: not one that was settled for everybody. */
function checkedLine({ verified, happened, feed }: World, { id, heard, settled }: Fact): number | null {
  const p = verified[id];
  if (p === undefined || heard === undefined) return null;
  if (settled !== undefined && happened[settled] === p) return null;
  return feed.find(({ source }) => source.from === 'inject' && source.id === heard)?.n ?? null;
}
