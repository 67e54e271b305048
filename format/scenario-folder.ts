import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Scenario } from '@/engine/scenario';
import { caseSchema } from '@/engine/scenario/case';
import { structureSchema } from '@/engine/scenario/structure';
import { type Words, wordsSchema } from '@/engine/scenario/words';
import { advice } from './checks/advice';
import type { Check, Draft, Finding, Part } from './checks/check';
import { checks } from './checks/index';
import type { Comments } from './cut-off';
import { normsFile, readNorms } from './norms';
import { type Problem, pathText } from './problem';
import { type TextFile, textFrom } from './text-file';
import { type LineOf, parseYaml } from './yaml-source';

/** A scenario that can be played, with what its author might still improve; or everything that is wrong with it. */
export type Loaded =
  | { ok: true; scenario: Scenario; draft: Draft; advice: Problem[]; locate: Locate }
  | { ok: false; problems: Problem[] };

/** Says where in its files something about a scenario stands. */
export type Locate = (finding: Finding) => Problem;

/** The files of a scenario folder as texts, by name, the names of its pictures, and its norms if it has any. */
export type ScenarioFiles = {
  slug: string;
  texts: Map<string, TextFile>;
  pictures: string[];
  norms?: TextFile | undefined;
  /** the folder around it as an author knows it; `scenarios` unless it lies elsewhere */
  home?: string;
};

/** The longest file of a shipped scenario fills a quarter of this; anything larger is something else. */
const mostBytes = 1024 * 1024;

/** Reads `scenarios/<slug>`, or a folder elsewhere that problems should be told under; one that cannot be read at all throws. */
export async function loadScenario(folder: string, home = 'scenarios'): Promise<Loaded> {
  return readScenario({ ...(await filesOf(folder)), home });
}

/** The folders in `scenarios/` that hold a scenario, by name. */
export async function scenarioFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema')
    .map((entry) => entry.name)
    .sort();
}

/** The files of a folder as they are; one that cannot be read throws. */
export async function filesOf(folder: string): Promise<ScenarioFiles> {
  const entries = await readdir(folder);
  const names = entries.filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(names.map((name) => textOf(path.join(folder, name))));
  const pictures = await readdir(path.join(folder, 'pictures')).catch(() => []);
  return {
    slug: path.basename(folder),
    texts: new Map(names.map((name, i) => [name, texts[i] ?? { ok: true, text: '' }])),
    pictures,
    norms: entries.includes(normsFile) ? await textOf(path.join(folder, normsFile)) : undefined,
  };
}

/** A file that is too large is refused unread. */
async function textOf(file: string): Promise<TextFile> {
  const { size } = await stat(file);
  if (size <= mostBytes) return textFrom(await readFile(file));
  return { ok: false, line: 1, reason: `is too large: ${size} bytes; the most is ${mostBytes}` };
}

/** Makes a scenario of the texts of its files, or says what is wrong: first file by file, then between them. */
export function readScenario(files: ScenarioFiles): Loaded {
  const parts = parseParts(files);
  if (!parts.ok) return parts;
  const { draft, lineOf } = parts;
  const locate: Locate = ({ part, path: steps, reason }) => {
    const name = fileName(part);
    const line = lineOf[name]?.(steps) ?? 1;
    return { file: shown(files, name), line, path: pathText(steps), reason };
  };
  const run = (check: Check) => check(draft).map(locate);
  const problems = checks.flatMap(run);
  if (problems.length > 0) return { ok: false, problems };
  const { slug, structure, words, realCase } = draft;
  const measured = readNorms(shown(files, normsFile), files.norms, structure);
  const scenario: Scenario = { slug, structure, words, realCase };
  if (measured.norms) scenario.yardstick = measured.norms;
  return { ok: true, scenario, draft, advice: [...run(advice), ...measured.advice], locate };
}

type Parts = { ok: true; draft: Draft; lineOf: Record<string, LineOf> } | { ok: false; problems: Problem[] };

function parseParts(files: ScenarioFiles): Parts {
  const { slug, texts, pictures } = files;
  const problems: Problem[] = slugProblems(slug);
  const lineOf: Record<string, LineOf> = {};
  const parse = <T>(name: string, schema: z.ZodType<T>, comments?: Comments): T | undefined => {
    const file = shown(files, name);
    const read = texts.get(name) ?? { ok: false, line: 1, reason: 'the file is missing' };
    if (!read.ok) problems.push({ file, line: read.line, path: '', reason: read.reason });
    const parsed = read.ok ? parseYaml(file, read.text, schema, comments) : undefined;
    if (parsed?.ok) lineOf[name] = parsed.lineOf;
    if (parsed && !parsed.ok) problems.push(...parsed.problems);
    return parsed?.ok ? parsed.value : undefined;
  };
  const structure = parse('scenario.yaml', structureSchema);
  const realCase = parse('case.yaml', caseSchema);
  const words: Record<string, Words> = {};
  for (const language of structure?.languages ?? []) {
    const parsed = parse(`${language}.yaml`, wordsSchema, 'own lines');
    if (parsed) words[language] = parsed;
  }
  if (structure) problems.push(...strangers(files, structure.languages));
  if (!structure || !realCase || problems.length > 0) return { ok: false, problems };
  return { ok: true, draft: { slug, structure, words, realCase, pictures }, lineOf };
}

/** A language that nobody listed would never be seen by anybody. */
function strangers(files: ScenarioFiles, languages: string[]): Problem[] {
  const known = ['scenario.yaml', 'case.yaml', ...languages.map((language) => `${language}.yaml`)];
  return [...files.texts.keys()]
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: shown(files, name),
      line: 1,
      path: '',
      reason: `is not read: "languages" in scenario.yaml lists ${languages.join(', ')}`,
    }));
}

function slugProblems(slug: string): Problem[] {
  if (/^[a-z][a-z0-9-]*$/.test(slug)) return [];
  const reason = 'a folder of a scenario is named with lower case letters, digits and hyphens';
  return [{ file: `scenarios/${slug}`, line: 1, path: '', reason }];
}

function fileName(part: Part): string {
  return part.file === 'words' ? `${part.language}.yaml` : `${part.file}.yaml`;
}

function shown({ home = 'scenarios', slug }: ScenarioFiles, name: string): string {
  return `${home}/${slug}/${name}`;
}
