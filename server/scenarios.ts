import path from 'node:path';
import type { Scenario } from '@/engine/scenario';
import { problemText } from '@/format/problem';
import { readOnce, type Shelf } from '@/format/read-once';
import { loadScenario, scenarioFolders } from '@/format/scenario-folder';

/** The scenarios of this installation, by slug. */
export type Scenarios = { get: (slug: string) => Scenario | undefined; all: () => Scenario[] };

/**
 * Reads every scenario in the folder, once, at the start. One that cannot be played stops the start, in its author's words:
 * better now than in minute twelve of a round. In development, where it may be half written, it is only left out. With a
 * shelf, what was read before and has not changed is read from there.
 */
export async function openScenarios(
  folder: string,
  mode: 'production' | 'development' | 'test',
  warn: (problem: string) => void,
  shelf?: Shelf,
): Promise<Scenarios> {
  const slugs = await scenarioFolders(folder);
  const read = (place: string) => (shelf ? readOnce(place, shelf) : loadScenario(place));
  const loaded = await Promise.all(slugs.map((slug) => read(path.join(folder, slug))));
  const problems = loaded.flatMap((one) => (one.ok ? [] : one.problems.map(problemText)));
  if (problems.length > 0 && mode !== 'development') {
    throw new Error(`These scenarios cannot be played:\n${problems.join('\n')}`);
  }
  problems.forEach(warn);
  const known = new Map(loaded.flatMap((one) => (one.ok ? [[one.scenario.slug, one.scenario]] : [])));
  return { get: (slug) => known.get(slug), all: () => [...known.values()] };
}
