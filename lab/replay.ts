import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { isEarlier, openRoundFile } from '@/engine/earlier/index';
import { brokenSeals } from '@/engine/round-file/seal';
import { pathText } from '@/format/problem';
import { textFrom } from '@/format/text-file';
import { type Command, type Output, status } from './command';
import { lineOfPath, malformedAt } from './replay/lines';
import { resultTable } from './replay/result-table';

/** A round of three hundred people with their talk fills a tenth of this. */
const mostBytes = 64 * 1024 * 1024;

/** Checks the seal of a round file, plays it again, compares the results, and prints them. Nothing is written. */
export const replayCommand: Command = {
  usage: 'replay <round file>',
  about: 'checks a sealed round file: was a byte changed, and does its log give its results?',
  async run([file, ...more], output) {
    const text = textOf(file, more);
    if ('wrong' in text) {
      output.complain(text.wrong);
      return status.wrongInput;
    }
    return check(text.file, text.text, output);
  },
};

type Told = { line: number; path: string; reason: string };

async function check(file: string, text: string, output: Output): Promise<number> {
  const tell = (problems: Told[], exit: number) => {
    for (const { line, path, reason } of problems)
      output.complain(`${file}:${line} ${path === '' ? '' : `${path}: `}${reason}`);
    return exit;
  };
  const broken = brokenSeals(text, sha256);
  if (broken === 'unsealed') return tell([unsealed(text)], status.wrongInput);
  if (broken.length > 0)
    return tell(
      broken.map(({ line, reason }) => ({ line, path: '', reason })),
      status.failed,
    );
  const lines = text.split('\n');
  const at = (path: (string | number)[]) => ({ line: lineOfPath(lines, path), path: pathText(path) });
  const read = await openRoundFile(JSON.parse(text), sha256);
  if (!read.ok)
    return tell(
      read.problems.map(({ path, reason }) => ({ ...at(path), reason })),
      status.wrongInput,
    );
  output.say(`${file}: the seal is whole; ${read.slug}, seed ${read.seed}, ${read.lines} lines of log`);
  output.say(`the round is ${read.hash}, with names or without`);
  const verified = read.verify();
  if (verified.verdict === 'other-rules') {
    output.say(
      `played under rules ${verified.rules}, which this program does not have: its results stand as they are sealed`,
    );
    return status.well;
  }
  if (verified.verdict === 'different')
    return tell(
      verified.problems.map(({ path, reason }) => ({ ...at(path), reason })),
      status.failed,
    );
  if (isEarlier(verified.debrief))
    output.say(`played under rules ${verified.debrief.rules}, and played again under them`);
  for (const line of resultTable(verified.debrief)) output.say(line);
  return status.well;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What is wrong with a file that carries no seal: no JSON, no round, or one that another program has written anew. */
function unsealed(text: string): Told {
  const place = malformedAt(text);
  if (place) return { ...place, path: '' };
  const lines = text.split('\n');
  const reason = /^\{"format":"golden-hour-sealed-round"/.test(text)
    ? 'has lost the seals at its end, or its lines'
    : 'is no sealed round file, or was written anew by another program: its seals cannot be checked';
  return { line: Math.max(1, lines.length - 1), path: '', reason };
}

function textOf(
  file: string | undefined,
  more: string[],
): { file: string; text: string } | { wrong: string } {
  if (file === undefined) return { wrong: `which file? npm run lab -- ${replayCommand.usage}` };
  if (more.length > 0) return { wrong: `one file at a time; "${more[0]}" is one too many` };
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return { wrong: `${file}: there is no such file` };
  if (found.size > mostBytes)
    return { wrong: `${file}:1 is too large: ${found.size} bytes; the most is ${mostBytes}` };
  const read = textFrom(readFileSync(file));
  // A copy through Windows may have other line ends; no text inside the file can hold one.
  return read.ok
    ? { file, text: read.text.replaceAll('\r\n', '\n') }
    : { wrong: `${file}:${read.line} is not JSON: the file ${read.reason}` };
}
