import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Scenario } from '../engine/scenario';
import { caseSchema } from '../engine/scenario/case';
import { structureSchema } from '../engine/scenario/structure';
import { type Words, wordsSchema } from '../engine/scenario/words';
import { advice } from './checks/advice';
import type { Check, Draft, Part } from './checks/check';
import { checks } from './checks/index';
import { type Problem, pathText } from './problem';
import { type LineOf, parseYaml } from './yaml-source';

/** A scenario that can be played, with what its author might still improve; or everything that is wrong with it. */
export type Loaded = { ok: true; scenario: Scenario; advice: Problem[] } | { ok: false; problems: Problem[] };

/** The files of a scenario folder as texts, by name, and the names of its pictures. */
export type ScenarioFiles = { slug: string; texts: Record<string, string>; pictures: string[] };

/** Reads `scenarios/<slug>`; a folder that cannot be read at all throws. */
export async function loadScenario(folder: string): Promise<Loaded> {
  return readScenario(await filesOf(folder));
}

async function filesOf(folder: string): Promise<ScenarioFiles> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  const pictures = await readdir(path.join(folder, 'pictures')).catch(() => []);
  return {
    slug: path.basename(folder),
    texts: Object.fromEntries(names.map((name, i) => [name, texts[i] ?? ''])),
    pictures,
  };
}

/** Makes a scenario of the texts of its files, or says what is wrong: first file by file, then between them. */
export function readScenario(files: ScenarioFiles): Loaded {
  const parts = parseParts(files);
  if (!parts.ok) return parts;
  const { draft, lineOf } = parts;
  const run = (check: Check) =>
    check(draft).map(({ part, path: steps, reason }): Problem => {
      const name = fileName(part);
      const line = lineOf[name]?.(steps) ?? 1;
      return { file: shown(files.slug, name), line, path: pathText(steps), reason };
    });
  const problems = checks.flatMap(run);
  if (problems.length > 0) return { ok: false, problems };
  const { slug, structure, words, realCase } = draft;
  return { ok: true, scenario: { slug, structure, words, realCase }, advice: run(advice) };
}

type Parts = { ok: true; draft: Draft; lineOf: Record<string, LineOf> } | { ok: false; problems: Problem[] };

function parseParts({ slug, texts, pictures }: ScenarioFiles): Parts {
  const problems: Problem[] = slugProblems(slug);
  const lineOf: Record<string, LineOf> = {};
  const parse = <T>(name: string, schema: Parameters<typeof parseYaml<T>>[2]): T | undefined => {
    const text = texts[name];
    if (text === undefined)
      problems.push({ file: shown(slug, name), line: 1, path: '', reason: 'the file is missing' });
    const parsed = text === undefined ? undefined : parseYaml(shown(slug, name), text, schema);
    if (parsed?.ok) lineOf[name] = parsed.lineOf;
    if (parsed && !parsed.ok) problems.push(...parsed.problems);
    return parsed?.ok ? parsed.value : undefined;
  };
  const structure = parse('scenario.yaml', structureSchema);
  const realCase = parse('case.yaml', caseSchema);
  const words: Record<string, Words> = {};
  for (const language of structure?.languages ?? []) {
    const parsed = parse(`${language}.yaml`, wordsSchema);
    if (parsed) words[language] = parsed;
  }
  if (structure) problems.push(...strangers(slug, texts, structure.languages));
  if (!structure || !realCase || problems.length > 0) return { ok: false, problems };
  return { ok: true, draft: { slug, structure, words, realCase, pictures }, lineOf };
}

/** A language that nobody listed would never be seen by anybody. */
function strangers(slug: string, texts: Record<string, string>, languages: string[]): Problem[] {
  const known = ['scenario.yaml', 'case.yaml', ...languages.map((language) => `${language}.yaml`)];
  return Object.keys(texts)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: shown(slug, name),
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

function shown(slug: string, name: string): string {
  return `scenarios/${slug}/${name}`;
}
