import type { ProjectorView } from '@/engine/view/types';

type Teams = ProjectorView['teams'];

export interface Standing {
  index: number;
  heading: number;
  /** Equal points are an equal place. */
  place: number;
}

/** [E4] Who stands where, the best first; teams without a figure are left out. */
export function standingsOf(teams: Teams): Standing[] {
  const told = teams.flatMap(({ index, heading, names }) =>
    heading === null || names.length === 0 ? [] : [{ index, heading }],
  );
  return told
    .map((team) => ({ ...team, place: 1 + told.filter(({ heading }) => heading > team.heading).length }))
    .sort((left, right) => left.place - right.place || left.index - right.index);
}

/** Points between the first and the last; 0 where there are not two. */
export function spreadOf(teams: Teams): number {
  const headings = standingsOf(teams).map(({ heading }) => heading);
  return headings.length < 2 ? 0 : Math.max(...headings) - Math.min(...headings);
}
