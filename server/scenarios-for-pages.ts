import { scenarioCard } from '../engine/view/shared';
import type { ScenarioItem } from './protocol';
import { openScenarios, type Scenarios } from './scenarios';

let opened: Promise<Scenarios> | undefined;

/** The scenarios for pages and routes; read once, except in development, where authors want to see what they write. */
export async function scenariosForPages(): Promise<Scenarios> {
  const mode = process.env.NODE_ENV === 'development' ? 'development' : 'production';
  if (mode === 'production') opened ??= openScenarios('scenarios', mode, () => undefined);
  return opened ?? openScenarios('scenarios', mode, () => undefined);
}

/** What can be played, easiest first, in a language where the scenario has it. */
export async function scenarioItems(language: string): Promise<ScenarioItem[]> {
  const items = (await scenariosForPages()).all().map((scenario) => {
    const { difficulty, hazards, decisions } = scenario.structure;
    return { ...scenarioCard(scenario, language), difficulty, hazards, decisions: decisions.length };
  });
  return items.sort((a, b) => a.difficulty - b.difficulty || a.title.localeCompare(b.title));
}
