import { scenarioCard } from '@/engine/view/shared';
import type { ScenarioItem } from '@/wire/lists';
import { openScenarios, type Scenarios } from '../scenarios';

declare global {
  /** Each page is bundled with its own copy of this module: what is here is read once for all of them. */
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

/** What can be played, easiest first, in a language where the scenario has it. */
export async function scenarioItems(language: string): Promise<ScenarioItem[]> {
  const items = (await scenariosForPages()).all().map((scenario) => {
    const { difficulty, hazards, decisions } = scenario.structure;
    return { ...scenarioCard(scenario, language), difficulty, hazards, decisions: decisions.length };
  });
  return items.sort((a, b) => a.difficulty - b.difficulty || a.title.localeCompare(b.title));
}
