import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { problemText } from '@/format/problem';
import { loadScenario } from '@/format/scenario-folder';
import { examine } from './check/examine';
import type { LanguageState } from './check/languages';
import { type Command, type Output, status } from './command';
import { allScenarios, scenarioFolder } from './scenario-argument';

/** Finds and explains what is wrong with scenarios: what can be read off the files, and what shows only in play. */
export const checkCommand: Command = {
  usage: 'check [scenario or folder]',
  about:
    'finds and explains, with file and line, what is wrong with a scenario, with those in a folder, or with all',
  async run(args, output) {
    const folders = await foldersOf(args);
    if (typeof folders === 'string') {
      output.complain(folders);
      return status.wrongInput;
    }
    let failed = 0;
    const load = loadedOnce();
    for (const folder of folders) failed += await checkOne(folder, output, load);
    return failed > 0 ? status.failed : status.well;
  },
};

/** Gives 1 when there is something to put right. */
async function checkOne(folder: string, { say }: Output, load: typeof loadScenario): Promise<number> {
  const { problems, advice, languages, plays } = await examine(folder, path.dirname(folder), load);
  for (const problem of problems) say(problemText(problem));
  for (const one of advice) say(`advice: ${problemText(one)}`);
  const played = plays > 0 ? `, ${plays} simulated plays` : '';
  const verdict = problems.length === 0 ? 'all well' : counted(problems.length, 'problem');
  say(
    `${path.basename(folder)}: ${verdict}${advice.length > 0 ? `, ${counted(advice.length, 'piece')} of advice` : ''}${played}`,
  );
  if (languages.length > 0) say(`  languages: ${languages.map(languageInWords).join(', ')}`);
  return problems.length > 0 ? 1 : 0;
}

/** `pl 1673 texts (4 the same as in the first language)` */
function languageInWords({ language, texts, same }: LanguageState): string {
  return `${language} ${texts} texts${same > 0 ? ` (${same} the same as in the first language)` : ''}`;
}

/** Reads each folder once, however many scenarios are held against it. */
function loadedOnce(): typeof loadScenario {
  const known = new Map<string, ReturnType<typeof loadScenario>>();
  return (folder, home) => {
    const loaded = known.get(folder) ?? loadScenario(folder, home);
    known.set(folder, loaded);
    return loaded;
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** One scenario, every scenario in a folder, or all there are. */
async function foldersOf([given, ...more]: string[]): Promise<string[] | string> {
  if (more.length > 0) return `one scenario or folder at a time; "${more[0]}" is one too many`;
  if (given === undefined) return allScenarios();
  const found = await scenarioFolder(given);
  if ('wrong' in found) return found.wrong;
  if (existsSync(path.join(found.folder, 'scenario.yaml'))) return [found.folder];
  const inside = readdirSync(found.folder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(path.join(found.folder, entry.name, 'scenario.yaml')),
    )
    .map(({ name }) => path.join(found.folder, name));
  return inside.length > 0 ? inside.sort() : `${given} holds no scenario.yaml, nor does a folder in it`;
}
