import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { problemText } from './problem';
import { loadScenario } from './scenario-folder';

/**
 * Checks the named scenarios, or all of them, and prints what is wrong in an author's words.
 * Gives the number of scenarios that cannot be played.
 */
export async function checkScenarios(
  folder: string,
  slugs: string[],
  print: (line: string) => void,
): Promise<number> {
  let broken = 0;
  for (const slug of slugs.length > 0 ? slugs : await scenarioFolders(folder)) {
    const loaded = await loadScenario(path.join(folder, slug));
    if (!loaded.ok) broken += 1;
    for (const problem of loaded.ok ? loaded.advice : loaded.problems) {
      print(`${loaded.ok ? 'advice: ' : ''}${problemText(problem)}`);
    }
    print(loaded.ok ? `${slug}: can be played` : `${slug}: ${loaded.problems.length} problems`);
  }
  return broken;
}

/** The folders in `scenarios/` that hold a scenario. */
export async function scenarioFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
    .map((entry) => entry.name)
    .sort();
}

// By name: bundled into the server, import.meta.url would be the server's own, and this would run and end it.
if (/format[\\/]check\.ts$/.test(process.argv[1] ?? '')) {
  const broken = await checkScenarios('scenarios', process.argv.slice(2), (line) => console.log(line));
  process.exit(broken > 0 ? 1 : 0);
}
