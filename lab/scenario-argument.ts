import { statSync } from 'node:fs';
import path from 'node:path';
import { didYouMean } from '@/format/did-you-mean';
import { problemText } from '@/format/problem';
import { type Loaded, loadScenario, scenarioFolders } from '@/format/scenario-folder';

const home = 'scenarios';

/** Every scenario of the installation, by folder. */
export async function allScenarios(): Promise<string[]> {
  return (await scenarioFolders(home)).map((slug) => path.join(home, slug));
}

/** The folder that an author means by a slug or a path; or, in a sentence, why there is none. */
export async function scenarioFolder(given: string): Promise<{ folder: string } | { wrong: string }> {
  const slugs = await scenarioFolders(home);
  const isFolder = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  if (isFolder(path.join(home, given))) return { folder: path.join(home, given) };
  if (isFolder(given)) return { folder: path.normalize(given) };
  return { wrong: `no scenario "${given}"${didYouMean(given, slugs)}; there are ${slugs.join(', ')}` };
}

export type Playable = Extract<Loaded, { ok: true }> & { folder: string };

/** The scenario of an argument, ready to play; else every reason why it is not, a line each. */
export async function playable(given: string): Promise<Playable | { wrong: string[] }> {
  const found = await scenarioFolder(given);
  if ('wrong' in found) return { wrong: [found.wrong] };
  const loaded = await loadScenario(found.folder, path.dirname(found.folder));
  return loaded.ok ? { ...loaded, folder: found.folder } : { wrong: loaded.problems.map(problemText) };
}
