import { forgetDecays } from '../../model/decays';
import { parameters, responseParameters } from '../../model/parameters';
import type { Parameter } from '../../model/parameters/parameter';
import type { Scenario } from '../../scenario';
import { benchOf } from '../balance/bench';
import { diceOf } from '../balance/dice';
import { type Fate, fateOf } from '../balance/fate';
import { fieldTeam } from '../balance/field';

/** How far a number is moved: four fifths and six fifths of what it is. */
export const factors = [0.8, 1.2] as const;

/** One number, and the larger share (0..1) of pairs of teams whose order changes when it is moved up or down. */
export type Sensitive = { section: string; name: string; swapped: number };

export type Sensitivity = {
  scenarios: ({ slug: string } & Fate)[];
  teams: number;
  fieldTeams: number;
  numbers: number;
  changed: Sensitive[];
};

type Named = { section: string; name: string; parameter: Parameter };

/**
 * Numbers that make no difference to simulated teams: they concern the desk, what roles do, luck, the length of a
 * step, and how reputations are weighed.
 */
const outOfTrial = new Set(['desk', 'roles', 'score', 'spread.jitter', 'spread.longestTick']);

/** Every number of the model that is tried, each object once. */
export function triedNumbers(): Named[] {
  const all = [
    ...Object.entries(parameters).map(([section, list]) => ({ section, list: { ...list } })),
    ...responseParameters.map(({ strategy, parameters: list }) => ({ section: strategy, list })),
  ].flatMap(({ section, list }) =>
    Object.entries(list).map(([name, parameter]): Named => ({ section, name, parameter })),
  );
  const once = all.filter(
    (one, place) => all.findIndex((each) => each.parameter === one.parameter) === place,
  );
  return once.filter(
    ({ section, name }) => !outOfTrial.has(section) && !outOfTrial.has(`${section}.${name}`),
  );
}

/** Teams by which the spread of the field is measured. */
const fieldTeams = 200;

/**
 * Which numbers, moved by a fifth, change the order of simulated teams of the field: the same teams with the same
 * choices, the same luck, one number at a time. Tells how many numbers are done.
 */
export function* sensitivity(scenarios: Scenario[], teams: number): Generator<number, Sensitivity> {
  const numbers = triedNumbers();
  const usual = scenarios.map((scenario) => scoresOf(scenario, teams));
  const changed: Sensitive[] = [];
  for (const [done, { section, name, parameter }] of numbers.entries()) {
    yield done;
    const shares = factors.map((factor) =>
      trying(parameter, factor, () =>
        swappedIn(
          usual,
          scenarios.map((scenario) => scoresOf(scenario, teams)),
        ),
      ),
    );
    const swapped = Math.max(...shares);
    if (swapped > 0) changed.push({ section, name, swapped });
  }
  changed.sort((a, b) => b.swapped - a.swapped);
  const measured = scenarios.map((scenario) => ({ slug: scenario.slug, ...fateOf(scenario, fieldTeams) }));
  return { scenarios: measured, teams, fieldTeams, numbers: numbers.length, changed };
}

function scoresOf(scenario: Scenario, teams: number): number[] {
  const bench = benchOf(scenario);
  return Array.from({ length: teams }, (_, team) => bench.play(1, fieldTeam(diceOf(30_000 + team))).score);
}

/** The number is put back even when a play fails. */
function trying<T>(parameter: Parameter, factor: number, work: () => T): T {
  const { value } = parameter;
  parameter.value = value * factor;
  forgetDecays();
  try {
    return work();
  } finally {
    parameter.value = value;
    forgetDecays();
  }
}

/** The share of pairs, over all scenarios, that stand the other way round; pairs that were level do not count. */
export function swappedIn(before: number[][], after: number[][]): number {
  let pairs = 0;
  let swapped = 0;
  before.forEach((scores, scenario) => {
    const now = after[scenario] ?? [];
    for (let i = 0; i < scores.length; i++)
      for (let j = i + 1; j < scores.length; j++) {
        const then = (scores[i] ?? 0) - (scores[j] ?? 0);
        if (then === 0) continue;
        pairs += 1;
        if (then * ((now[i] ?? 0) - (now[j] ?? 0)) < 0) swapped += 1;
      }
  });
  return pairs === 0 ? 0 : swapped / pairs;
}
