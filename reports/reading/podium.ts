import type { TeamDebrief } from '@/engine/debrief/types';
import { type Placed, placed } from './places';

const steps = 3;

/** The first three places with who stands on each, the first place first; none where all are within a point or nobody is measured against another. */
export function podium(teams: readonly TeamDebrief[]): Placed[][] {
  const { places, close } = placed(teams);
  if (close || places.length < 2) return [];
  return Array.from({ length: steps }, (_, step) => places.filter(({ place }) => place === step + 1)).filter(
    (on) => on.length > 0,
  );
}

export const titleNames = ['calmest', 'truest', 'desk', 'comeback'] as const;
export type TitleName = (typeof titleNames)[number];

export interface Title {
  name: TitleName;
  teams: TeamDebrief[];
  /** votes changed, credibility 0..1, the desk's 0..100, points of reputation up from the low */
  value: number;
}

/** A title that more than so many share tells them apart from nobody. */
const mostShare = 3;

/** What a team can be best at besides the result; ties share a title, and one that most share is not given. */
export function titles(teams: readonly TeamDebrief[]): Title[] {
  return titleNames.flatMap((name) => {
    const values = teams.flatMap((team) => {
      const value = figureOf(name, team);
      return value === null ? [] : [{ team, value }];
    });
    if (values.length < 2) return [];
    const all = values.map(({ value }) => value);
    const best = name === 'calmest' ? Math.min(...all) : Math.max(...all);
    const holders = values.filter(({ value }) => value === best).map(({ team }) => team);
    const given = holders.length <= mostShare && holders.length < values.length;
    return given ? [{ name, teams: holders, value: best }] : [];
  });
}

function figureOf(name: TitleName, { decisions, curve, marks, outcome }: TeamDebrief): number | null {
  switch (name) {
    case 'calmest': {
      const voted = decisions.filter(({ split }) => split.some(({ votes }) => votes > 0));
      return voted.length === 0 ? null : voted.reduce((sum, one) => sum + one.changedTheirMind, 0);
    }
    case 'truest':
      return curve.at(-1)?.credibility ?? null;
    case 'desk':
      return marks.desk;
    case 'comeback': {
      const risen = Math.round(outcome.after30Days - Math.min(...curve.map(({ overall }) => overall)));
      return curve.length > 0 && risen > 0 ? risen : null;
    }
  }
}
