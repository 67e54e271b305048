import { figureOf, type Measure, mean } from '@/reports/reading/comparison';
import type { RoundResult } from '@/server/results/results';

/** A round's figure: the mean of its teams; null where no team has one. */
export function roundFigure({ teams }: RoundResult, measure: Measure): number | null {
  return mean(teams.flatMap((team) => figureOf(team, measure) ?? []));
}

export type Change = { from: number; to: number; rounds: number };

/** From the first round that has a figure to the last; undefined while there are not two. */
export function changeOf(
  rounds: readonly RoundResult[],
  figure: (round: RoundResult) => number | null,
): Change | undefined {
  const found = rounds.flatMap((round) => figure(round) ?? []);
  const [from, to] = [found[0], found.at(-1)];
  return from === undefined || to === undefined || found.length < 2
    ? undefined
    : { from, to, rounds: found.length };
}

/** How outcomes changed by hazard: only hazards that some rounds had and others had not tell anything of their own. */
export function changesByHazard(rounds: readonly RoundResult[]): (Change & { hazard: string })[] {
  const hazards = [...new Set(rounds.flatMap((round) => round.hazards))];
  return hazards.flatMap((hazard) => {
    const having = rounds.filter((round) => round.hazards.includes(hazard));
    const change = changeOf(having, (round) => roundFigure(round, 'outcome'));
    return change && having.length < rounds.length ? [{ hazard, ...change }] : [];
  });
}

/** How the instructors' levels changed by objective, from 0 to 4. */
export function changesByObjective(rounds: readonly RoundResult[]): (Change & { title: string })[] {
  const titles = new Map(rounds.flatMap(({ objectives }) => Object.entries(objectives)));
  return [...titles].flatMap(([id, title]) => {
    const change = changeOf(rounds, ({ teams }) => mean(teams.flatMap(({ rubric }) => rubric[id] ?? [])));
    return change ? [{ title, ...change }] : [];
  });
}
