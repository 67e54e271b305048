import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type CalibrationCase, calibrationCaseSchema } from '@/engine/lab/calibrate/case';
import { contradictionsIn } from '@/engine/lab/calibrate/contradictions';
import { didYouMean } from '@/format/did-you-mean';
import { type Problem, pathText } from '@/format/problem';
import { textFrom } from '@/format/text-file';
import { parseYaml } from '@/format/yaml-source';

/** A case file says what happened in a page or two; anything larger is something else. */
const mostBytes = 128 * 1024;
const mostFiles = 200;

export type CaseFiles = { cases: CalibrationCase[]; problems: Problem[] };

/** All case files (*.yaml) of a folder, in the order of their names, with every problem found in any of them. */
export function readCases(folder: string): CaseFiles {
  const listed = listYaml(folder);
  if (!Array.isArray(listed)) return { cases: [], problems: [listed] };
  const read = listed.map((file) => readCase(file));
  const cases = read.flatMap(({ value }) => (value ? [value] : []));
  return { cases, problems: [...read.flatMap(({ problems }) => problems), ...sameId(listed, read)] };
}

type ReadCase = { value?: CalibrationCase; problems: Problem[] };

function listYaml(folder: string): string[] | Problem {
  const problem = (reason: string): Problem => ({ file: folder, line: 1, path: '', reason });
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return problem('there is no such folder');
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  if (files.length === 0) return problem('holds no case file (*.yaml)');
  if (files.length > mostFiles) return problem(`holds ${files.length} case files; the most is ${mostFiles}`);
  return files.sort().map((name) => join(folder, name));
}

/** One case file. A file that is too large or no file at all is refused unread. */
export function readCase(file: string): ReadCase {
  const wrong = (reason: string, line = 1): ReadCase => ({ problems: [{ file, line, path: '', reason }] });
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return wrong('is not a file');
  if (found.size > mostBytes) return wrong(`is too large: ${found.size} bytes; the most is ${mostBytes}`);
  const read = textFrom(readFileSync(file));
  return read.ok ? parseCase(file, read.text) : wrong(read.reason, read.line);
}

/** The case in a text, or its problems with their lines. */
export function parseCase(file: string, text: string): ReadCase {
  const parsed = parseYaml(file, text, calibrationCaseSchema);
  if (!parsed.ok) return { problems: parsed.problems };
  const problems = contradictionsIn(parsed.value).map(({ path, reason, wrong, known }) => ({
    file,
    line: parsed.lineOf(path),
    path: pathText(path),
    reason: reason + (wrong === undefined ? '' : didYouMean(wrong, known ?? [])),
  }));
  return { value: parsed.value, problems };
}

function sameId(files: string[], read: ReadCase[]): Problem[] {
  const ids = read.map(({ value }) => value?.id);
  return ids.flatMap((id, i) => {
    const first = ids.indexOf(id);
    if (id === undefined || first === i) return [];
    return [
      { file: files[i] ?? '', line: 1, path: 'id', reason: `"${id}" is the id of ${files[first]} too` },
    ];
  });
}
