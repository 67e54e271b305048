import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { problemText } from '@/format/problem';
import { loadScenario } from '@/format/scenario-folder';
import { leftOutOf } from '@/reports/msel/left-out';
import { mostMselBytes, readMsel } from '@/reports/msel/read';
import { type Skeleton, skeletonOf } from '@/reports/msel/skeleton';
import { mselWords } from '@/reports/msel/words';
import { mselFile } from '@/reports/msel/write';
import { type MselFile, mselFiles } from '@/wire/limits';
import { isLanguage, type Language } from '@/words/messages/index';
import { type Command, type Output, status } from './command';
import { playable } from './scenario-argument';

type Options = { given: string; language: Language; out: string | undefined };

/** A scenario as a master scenario events list for a spreadsheet program; a list as the beginning of a scenario. */
export const mselCommand: Command = {
  usage: 'msel <scenario | list.xlsx | list.csv> [--language en] [--out <file or folder>]',
  about:
    'writes a scenario as an events list (XLSX or CSV); or makes of such a list the beginning of a scenario',
  async run(args, output) {
    const options = optionsOf(args);
    if ('wrong' in options) {
      output.complain(options.wrong);
      return status.wrongInput;
    }
    const isFile = statSync(options.given, { throwIfNoEntry: false })?.isFile() === true;
    return isFile ? listToScenario(options, output) : scenarioToList(options, output);
  },
};

async function scenarioToList({ given, language, out }: Options, output: Output): Promise<number> {
  const found = await playable(given);
  if ('wrong' in found) {
    for (const line of found.wrong) output.complain(line);
    return status.wrongInput;
  }
  const { scenario } = found;
  const words = scenario.words[language];
  const file = out ?? `${scenario.slug}.${language}.xlsx`;
  const kind = fileKind(file);
  if (!words || !kind) {
    const languages = Object.keys(scenario.words).join(', ');
    output.complain(words ? `"${file}" ends neither in .xlsx nor in .csv` : `it is written in ${languages}`);
    return status.wrongInput;
  }
  const told = { structure: scenario.structure, words };
  writeFileSync(file, await mselFile(told, await mselWords(language), kind));
  output.say(`wrote ${file}`);
  output.say('an events list has no place for:');
  for (const { part, field, count } of leftOutOf(told)) output.say(`  ${part}: ${field} (${count})`);
  return status.well;
}

async function listToScenario({ given, language, out }: Options, output: Output): Promise<number> {
  const name = path.basename(given, path.extname(given));
  const folder = out ?? slugOf(name);
  const wrong = wrongInput(given, folder);
  if (wrong) {
    output.complain(wrong);
    return status.wrongInput;
  }
  const read = await readMsel(readFileSync(given));
  if (!read.ok) {
    output.complain(`${given} ${read.reason}`);
    return status.wrongInput;
  }
  const skeleton = await skeletonOf(read.rows, { title: name, language });
  mkdirSync(folder, { recursive: true });
  write(path.join(folder, 'scenario.yaml'), skeleton.structureText, output);
  write(path.join(folder, `${language}.yaml`), skeleton.wordsText, output);
  tellNotTaken(given, read.unknown, skeleton, output);
  return tellMissing(folder, output);
}

function tellNotTaken(file: string, unknown: readonly string[], { notTaken }: Skeleton, { say }: Output) {
  for (const heading of unknown) say(`${file}: no part of a scenario: column "${heading}"`);
  for (const { line, column, text } of notTaken)
    say(`${file}:${line} not taken over: ${column}: ${text.replaceAll('\n', ' ').slice(0, 120)}`);
}

/** What the check still misses is what its author writes next; for a beginning that is no failure. */
async function tellMissing(folder: string, { say }: Output): Promise<number> {
  const loaded = await loadScenario(folder, path.dirname(folder));
  if (loaded.ok) {
    say('the check finds nothing missing');
    return status.well;
  }
  say('still to be written, as the check sees it:');
  for (const problem of loaded.problems) say(`  ${problemText(problem)}`);
  say(`when that is done: npm run lab -- check ${folder}`);
  return status.well;
}

function write(file: string, text: string, { say }: Output): void {
  writeFileSync(file, text);
  say(`wrote ${file}`);
}

function wrongInput(given: string, folder: string): string | undefined {
  if (statSync(given).size > mostMselBytes) return `${given} is too large for an events list`;
  if (existsSync(path.join(folder, 'scenario.yaml')))
    return `${folder} holds a scenario already; name a new folder with --out`;
  return undefined;
}

function fileKind(file: string): MselFile | undefined {
  return mselFiles.find((kind) => file.toLowerCase().endsWith(`.${kind}`));
}

function slugOf(name: string): string {
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return slug.replaceAll(/^[^a-z]+|-+$/g, '') || 'new-scenario';
}

function optionsOf(args: string[]): Options | { wrong: string } {
  const usage = `npm run lab -- ${mselCommand.usage}`;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { language: { type: 'string', default: 'en' }, out: { type: 'string' } },
    });
    const [given, ...more] = positionals;
    if (given === undefined || more.length > 0) return { wrong: `which scenario or list? ${usage}` };
    const { language, out } = values;
    if (!isLanguage(language)) return { wrong: `no language "${language}"` };
    return { given, language, out };
  } catch (failure) {
    return { wrong: `${failure instanceof Error ? failure.message : String(failure)}; ${usage}` };
  }
}
