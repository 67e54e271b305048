import { canonicalJson } from './canonical';
import type { RoundFile } from './round-file';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits; the edge brings it along. */
export type Sha256 = (text: string) => string;

/** Digits of a line's seal: enough to tell which line was changed; the hash below covers everything in full. */
const sealLength = 16;
/** `"seals"`, `"hash"` and the closing brace. */
const lastLines = 3;

/**
 * A round file as text: JSON with one part on each line, each part in its one canonical spelling, then a seal for each
 * line, then a hash over all of it. It shows whether, and where, bytes were changed; it does not say who wrote them.
 */
export function sealed(file: RoundFile, sha256: Sha256): string {
  const body = linesOf(file);
  const seals = body.map((line) => sha256(line).slice(0, sealLength));
  const covered = [...body, `"seals":${JSON.stringify(seals)},`].join('\n');
  return `${covered}\n"hash":"${sha256(covered)}"\n}\n`;
}

function linesOf({ format, version, round, scenario, log, results }: RoundFile): string[] {
  const { slug, structure, words, realCase, yardstick } = scenario;
  const member = (key: string, value: unknown) => `"${key}":${canonicalJson(value)},`;
  const languages = Object.keys(words).sort();
  return [
    `{"format":"${format}","version":${version},`,
    member('round', round),
    `"scenario":{"slug":${canonicalJson(slug)},`,
    member('structure', structure),
    member('realCase', realCase),
    ...(yardstick ? [member('yardstick', yardstick)] : []),
    '"words":{',
    ...listed(languages.map((language) => `"${language}":${canonicalJson(words[language])}`)),
    '}},',
    '"log":[',
    ...listed(log.map((entry) => canonicalJson(entry))),
    '],',
    member('results', results),
  ];
}

/** Commas between, none after the last. */
function listed(lines: string[]): string[] {
  return lines.map((line, i) => (i < lines.length - 1 ? `${line},` : line));
}

export type BrokenSeal = { line: number; reason: string };

/**
 * Compares a sealed text with its own seals. Gives nothing when not a byte was changed; else each line that was, counted
 * from 1. `unsealed` when it has no seals at its end.
 */
export function brokenSeals(text: string, sha256: Sha256): BrokenSeal[] | 'unsealed' {
  const lines = text.split('\n');
  const end = lines.length - lastLines - 1;
  const seals = sealsIn(lines[end]);
  const hash = /^"hash":"([0-9a-f]{64})"$/.exec(lines[end + 1] ?? '')?.[1];
  if (!seals || hash === undefined || lines[end + 2] !== '}' || lines[end + 3] !== '') return 'unsealed';
  const body = lines.slice(0, end);
  if (body.length !== seals.length) return [lineCount(body, seals, sha256)];
  const broken = body.flatMap((line, i) =>
    sha256(line).slice(0, sealLength) === seals[i]
      ? []
      : [{ line: i + 1, reason: `${partOn(body, i)} was changed after the file was sealed` }],
  );
  if (broken.length > 0) return broken;
  const covered = lines.slice(0, end + 1).join('\n');
  if (sha256(covered) === hash) return [];
  return [
    {
      line: end + 1,
      reason: 'the seals themselves were changed: every part fits, the hash over all does not',
    },
  ];
}

function sealsIn(line: string | undefined): string[] | undefined {
  const found = /^"seals":\[((?:"[0-9a-f]*",?)*)\],$/.exec(line ?? '')?.[1];
  return found?.split(',').map((one) => one.slice(1, -1));
}

function lineCount(body: string[], seals: string[], sha256: Sha256): BrokenSeal {
  const first = body.findIndex((line, i) => sha256(line).slice(0, sealLength) !== seals[i]);
  const line = first < 0 ? body.length : first;
  const count = Math.abs(body.length - seals.length);
  const what = body.length > seals.length ? 'added' : 'missing';
  return { line: line + 1, reason: `${count} line${count === 1 ? '' : 's'} ${what} from here on` };
}

/** The part of the file that a line holds, as a reader would call it. */
export function partOn(lines: string[], i: number): string {
  const start = lines.indexOf('"log":[');
  const end = lines.indexOf('],', start);
  if (start >= 0 && i > start && (end < 0 || i < end)) return `line ${i - start} of the log`;
  const key = /^\{?"([^"]+)":/.exec(lines[i] ?? '')?.[1];
  const words = lines.indexOf('"words":{');
  const inWords = words >= 0 && i > words && i < lines.indexOf('}},', words);
  if (key === undefined) return 'the frame of the file';
  return inWords ? `the words in "${key}"` : `"${key}"`;
}
