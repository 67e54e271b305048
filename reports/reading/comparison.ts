/** What teams are compared by; all of it from 0 to 100. */
export const measures = ['outcome', 'desk', 'intel', 'rubric'] as const;
export type Measure = (typeof measures)[number];

/** A team's figures as results give them; `rubric` has levels from 0 to 4 by objective. */
type Measured = {
  outcome: { score: number } | null;
  desk: number | null;
  intel: number | null;
  rubric: Record<string, number>;
};

const highestLevel = 4;

/** A team's figure; null where it has none. */
export function figureOf(team: Measured, measure: Measure): number | null {
  if (measure === 'outcome') return team.outcome?.score ?? null;
  if (measure !== 'rubric') return team[measure];
  const levels = mean(Object.values(team.rubric));
  return levels === null ? null : (100 * levels) / highestLevel;
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How figures are spread: the middle one, and those a quarter and three quarters up. */
type Spread = { count: number; least: number; lower: number; median: number; upper: number; most: number };

/** The spread of some figures; null where there are none. Between two figures, in proportion. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return null;
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)] ?? least, sorted[Math.ceil(place)] ?? most];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { count: sorted.length, least, lower: at(0.25), median: at(0.5), upper: at(0.75), most };
}

/** Of fewer teams than this, chance decides more than they do. */
export const fewTeams = 8;

/** Teams that are looked at together, under a name. */
export type Cohort = { id: string; name: string; teams: readonly Measured[] };

type Round = {
  id: string;
  group: string | null;
  startedAt: number;
  title: string;
  teams: readonly Measured[];
};

/** What stands side by side: the groups of a scenario, or the rounds of a group. */
type Compared = { by: 'groups' | 'rounds' };

type CohortWords = { noGroup: string; round: (startedAt: number, title: string) => string };

/** The cohorts that were asked for, in the order of their first round. */
export function cohortsOf(rounds: readonly Round[], compared: Compared, words: CohortWords): Cohort[] {
  const named = (round: Round) => words.round(round.startedAt, round.title);
  switch (compared.by) {
    case 'rounds':
      return rounds.map((round) => ({ id: round.id, name: named(round), teams: round.teams }));
    case 'groups':
      return [...new Set(rounds.map(({ group }) => group))].map((group) => ({
        id: group ?? '',
        name: group ?? words.noGroup,
        teams: rounds.filter((round) => round.group === group).flatMap(({ teams }) => teams),
      }));
  }
}

/** The measures of which some cohort has a figure. */
export function measuresIn(cohorts: readonly Cohort[]): Measure[] {
  return measures.filter((measure) =>
    cohorts.some(({ teams }) => teams.some((team) => figureOf(team, measure) !== null)),
  );
}

/** A cohort's figures of one kind. */
export function spreadIn({ teams }: Cohort, measure: Measure): Spread | null {
  return spreadOf(teams.flatMap((team) => figureOf(team, measure) ?? []));
}
