import { wordsIn } from '@/engine/scenario';
import { scenarioCard } from '@/engine/view/shared';
import type { ScenarioItem, VariantItem } from '@/wire/lists';
import { nameOrder } from '@/words/name-order';
import { openScenarios, type Scenarios } from '../scenarios';

declare global {
  /** Next bundles a copy of this module for each page; this global is shared by all of them. */
  var goldenHourScenarios: Scenarios | undefined;
}

/** The server hands over what it read at its start: reading it again in a page would hold up everybody who plays. */
export function shareScenariosWithPages(scenarios: Scenarios): void {
  globalThis.goldenHourScenarios = scenarios;
}

/** The scenarios for pages and routes; in development read anew, where authors want to see what they write. */
export async function scenariosForPages(): Promise<Scenarios> {
  const mode = process.env.NODE_ENV === 'development' ? 'development' : 'production';
  if (mode === 'development') return openScenarios('scenarios', mode, () => undefined);
  globalThis.goldenHourScenarios ??= await openScenarios('scenarios', mode, () => undefined);
  return globalThis.goldenHourScenarios;
}

/** The list in each language that was asked for; more than these nobody has written. */
const kept = new Map<string, ScenarioItem[]>();
const mostKept = 20;

/** Every role has somebody with five; one person plays all of them. */
const usualTeam = { least: 1, best: 5 };

/** What can be played, easiest first, in a language where the scenario has it; worked out once, but in development. */
export async function scenarioItems(language: string): Promise<ScenarioItem[]> {
  const known = kept.get(language);
  if (known) return known;
  const items = (await scenariosForPages()).all().map((scenario) => {
    const { difficulty, hazards, decisions, team = usualTeam } = scenario.structure;
    return { ...scenarioCard(scenario, language), difficulty, hazards, decisions: decisions.length, team };
  });
  const order = nameOrder(language);
  items.sort((a, b) => a.difficulty - b.difficulty || order(a.title, b.title));
  if (process.env.NODE_ENV !== 'development' && kept.size < mostKept) kept.set(language, items);
  return items;
}

/** [F5] What may be true in each scenario, by slug, in a language; for trainers alone: it tells the story's secret. */
export async function variantItems(language: string): Promise<Record<string, VariantItem[]>> {
  const scenarios = (await scenariosForPages()).all();
  return Object.fromEntries(
    scenarios.map((scenario) => {
      const { facts } = wordsIn(scenario, language);
      const variants = (scenario.structure.variants ?? []).map(({ id, truths }) => ({
        id,
        facts: Object.entries(truths).map(([fact, holds]) => ({
          claim: facts[fact]?.claim ?? fact,
          true: holds,
        })),
      }));
      return [scenario.slug, variants];
    }),
  );
}
