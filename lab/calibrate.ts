import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrate, curvesOf, type TargetOutcome } from '@/engine/lab/calibrate/calibrate';
import type { CalibrationCase } from '@/engine/lab/calibrate/case';
import type { Curves } from '@/engine/lab/calibrate/measure';
import { steadiness } from '@/engine/lab/calibrate/steadiness';
import { problemText } from '@/format/problem';
import { type Command, type Output, status } from './command';
import { curveCsv } from './curves-csv';
import { outcomeTable } from './outcome-table';
import { readCases } from './read-cases';

/** npm runs its scripts in the package's own folder. */
const ownCases = 'lab/cases';

/** Plays the calibration cases and compares every target with its band. Nothing is written unless all files are sound. */
export const calibrateCommand: Command = {
  usage: 'calibrate [folder] [--dt <hours>] [--seeds <count>] [--csv <folder>]',
  about: 'plays the calibration cases (lab/cases) and compares every target with its band',
  run: (args, output) => {
    const options = optionsOf(args);
    if ('wrong' in options) {
      output.complain(options.wrong);
      return status.wrongInput;
    }
    const { cases, problems } = readCases(options.folder);
    for (const problem of problems) output.complain(problemText(problem));
    return problems.length > 0 ? status.wrongInput : report(cases, options, output);
  },
};

type Options = { folder: string; dt: number; seeds: number; csv: string | undefined };

function report(cases: CalibrationCase[], { dt, seeds, csv }: Options, output: Output): number {
  const played = cases.map((given) => ({ given, curves: curvesOf(given, { dt }) }));
  const outcomes = played.flatMap(({ given, curves }) => [
    ...calibrate(given, curves),
    ...steadiness(given, curves, seeds),
  ]);
  if (csv !== undefined) for (const { given, curves } of played) writeCurves(csv, given, curves, output);
  for (const line of outcomeTable(outcomes)) output.say(line);
  output.say(summary(outcomes, dt));
  return outcomes.every(({ passed }) => passed) ? status.well : status.failed;
}

function summary(outcomes: TargetOutcome[], dt: number): string {
  const passed = outcomes.filter((outcome) => outcome.passed).length;
  const furthest = Math.max(0, ...outcomes.map(({ off }) => off ?? 0));
  const failed = outcomes.length - passed;
  return `\n${passed} passed, ${failed} failed; tick ${dt} h; furthest from the reference ${furthest.toFixed(2)}`;
}

function writeCurves(folder: string, given: CalibrationCase, curves: Curves, output: Output): void {
  mkdirSync(folder, { recursive: true });
  for (const [run, curve] of Object.entries(curves)) {
    const file = join(folder, `${given.id}.${run}.csv`);
    writeFileSync(file, curveCsv(curve));
    output.say(`wrote ${file}`);
  }
}

function optionsOf(args: string[]): Options | { wrong: string } {
  const read = parsed(args);
  if (typeof read === 'string') return { wrong: read };
  const { values, positionals } = read;
  const [folder = ownCases, ...more] = positionals;
  const dt = Number(values.dt ?? 1);
  const seeds = Number(values.seeds ?? 200);
  if (more.length > 0) return { wrong: `one folder at a time; "${more[0]}" is one too many` };
  if (!(dt >= 1 / 60 && dt <= 24))
    return { wrong: `--dt ${values.dt}: hours from 0.0167 to 24 (over 1 is split inside)` };
  if (!(Number.isInteger(seeds) && seeds >= 0 && seeds <= 10_000))
    return { wrong: `--seeds ${values.seeds}: 0 to 10000` };
  return { folder, dt, seeds, csv: values.csv };
}

function parsed(args: string[]) {
  const options = { dt: { type: 'string' }, seeds: { type: 'string' }, csv: { type: 'string' } } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
