import type { TeamDebrief } from '@/engine/debrief/types';

export interface Placed {
  team: TeamDebrief;
  /** 1 is first; equal results share a place */
  place: number;
  /** 0..100, whole points: what is shown is what is compared */
  result: number;
}

/** Teams by their result under the usual weights, so that all are on one scale, best first, those without one left out; `close`: all within one point, so that no place means a thing. */
export function placed(teams: readonly TeamDebrief[]): { places: Placed[]; close: boolean } {
  const results = teams
    .flatMap((team) => {
      const mark = team.marks.outcome?.usual ?? team.marks.outcome;
      return mark ? [{ team, result: Math.round(mark.score) }] : [];
    })
    .sort((left, right) => right.result - left.result || left.team.index - right.team.index);
  const places = results.map(({ team, result }) => ({
    team,
    result,
    place: results.filter((other) => other.result > result).length + 1,
  }));
  const spread = (results[0]?.result ?? 0) - (results.at(-1)?.result ?? 0);
  return { places, close: results.length > 1 && spread <= 1 };
}
