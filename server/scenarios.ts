import path from 'node:path';
import type { Scenario } from '../engine/scenario';
import { scenarioFolders } from '../format/check';
import { problemText } from '../format/problem';
import { loadScenario } from '../format/scenario-folder';

/** The scenarios of this installation, by slug. */
export type Scenarios = { get: (slug: string) => Scenario | undefined; all: () => Scenario[] };

/**
 * Reads every scenario in the folder, once, at the start. One that cannot be played stops the start, in its author's words:
 * better now than in minute twelve of a round.
 */
export async function openScenarios(folder: string): Promise<Scenarios> {
  const slugs = await scenarioFolders(folder);
  const loaded = await Promise.all(slugs.map((slug) => loadScenario(path.join(folder, slug))));
  const problems = loaded.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) {
    throw new Error(`These scenarios cannot be played:\n${problems.map(problemText).join('\n')}`);
  }
  const known = new Map(loaded.flatMap((one) => (one.ok ? [[one.scenario.slug, one.scenario]] : [])));
  return { get: (slug) => known.get(slug), all: () => [...known.values()] };
}
