import type { CalibrationCase, Target } from './case';
import { type Curves, measured } from './measure';
import { playRun } from './play';

/** One target's outcome. `off` is the distance to the reference run, where the case gives one. */
export type TargetOutcome = {
  caseId: string;
  id: string;
  tells: string;
  value: number;
  band: string;
  reference?: number;
  off?: number;
  passed: boolean;
};

/** All runs of a case. */
export function curvesOf(
  given: CalibrationCase,
  play: { dt?: number | undefined; seed?: number | undefined } = {},
): Curves {
  const runs = Object.entries(given.runs).map(([name, run]) => [name, playRun(given, run, play)] as const);
  return Object.fromEntries(runs);
}

/** Plays a case and compares each of its targets with its band. */
export function calibrate(given: CalibrationCase, curves: Curves): TargetOutcome[] {
  return given.targets.map((target) => outcome(given, target, measured(given, curves, target.value)));
}

function outcome(given: CalibrationCase, target: Target, value: number): TargetOutcome {
  const { id, tells, least, most, reference } = target;
  return {
    caseId: given.id,
    id,
    tells,
    value,
    band: bandText(least, most),
    ...(reference === undefined ? {} : { reference, off: Math.abs(value - reference) }),
    passed: value >= (least ?? -Infinity) && value <= (most ?? Infinity),
  };
}

function bandText(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `<= ${most}`;
  return most === undefined ? `>= ${least}` : `${least} .. ${most}`;
}
