import type { PlayMs } from '../ids';
import { secondsToDecide } from '../rules/reading';
import type { Scenario } from '../scenario';
import type { Decision, Phase } from '../scenario/structure';

/** A stretch of play in which scenario time runs at one pace. */
export type Stretch = {
  phase: Phase;
  /** the phase's place, 0 is the first */
  index: number;
  fromMinute: number;
  fromP: PlayMs;
  /** scenario minutes per play second */
  pace: number;
  /** a decision of the script is open here, for the teams that it asks */
  asks: boolean;
};

/** Scenario minutes between a decision's opening and its closing, and the pace that takes just its time to decide. */
type Window = { from: number; to: number; pace: number };

/**
 * [C8] The phases at their own pace, and within them each decision of the script from `at` to `closes` in the seconds
 * that its words take in the scenario's slowest language. Where two overlap, the slower pace holds.
 */
export function makeStretches(scenario: Scenario): Stretch[] {
  const { phases, starts, ends, decisions } = scenario.structure;
  const windows = decisions.flatMap((decision) => windowOf(scenario, decision));
  const cuts = [starts, ...phases.map(({ from }) => from), ...windows.flatMap(({ from, to }) => [from, to])]
    .filter((minute) => minute >= starts && minute < ends)
    .sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  let p = 0;
  for (const fromMinute of new Set(cuts)) {
    const before = stretches.at(-1);
    if (before) p += ((fromMinute - before.fromMinute) / before.pace) * 1000;
    stretches.push({ ...paceAt(phases, windows, fromMinute), fromMinute, fromP: Math.round(p) });
  }
  return stretches;
}

function paceAt(
  phases: Phase[],
  windows: Window[],
  minute: number,
): Pick<Stretch, 'phase' | 'index' | 'pace' | 'asks'> {
  const index = Math.max(
    0,
    phases.findLastIndex(({ from }) => from <= minute),
  );
  const phase = phases[index];
  if (!phase) throw new Error('a scenario has at least one phase');
  const here = windows.filter(({ from, to }) => from <= minute && minute < to);
  const pace = here.length === 0 ? phase.pace : Math.min(...here.map((window) => window.pace));
  return { phase, index, pace, asks: here.length > 0 };
}

function windowOf(scenario: Scenario, decision: Decision): Window[] {
  const { at, closes } = decision;
  if (at === undefined || closes === undefined || closes <= at) return [];
  return [{ from: at, to: closes, pace: (closes - at) / slowestSeconds(scenario, decision) }];
}

/** Seconds of play to decide, in the slowest of these languages; without any in the slowest that the scenario has. */
export function slowestSeconds(scenario: Scenario, decision: Decision, languages?: Iterable<string>): number {
  const asked = [...(languages ?? [])];
  const all = asked.length > 0 ? asked : scenario.structure.languages;
  return Math.max(...all.map((language) => secondsToDecide(scenario, decision, language)));
}
