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
export type Spread = {
  count: number;
  least: number;
  lower: number;
  median: number;
  upper: number;
  most: number;
};

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
  workshop: string;
  startedAt: number;
  /** the workshop's; null when it is not known */
  timeZone: string | null;
  title: string;
  teams: readonly Measured[];
};

/** What stands side by side: the groups of a scenario, or the rounds of a group. */
type Compared = { by: 'groups' | 'rounds' };

/** What a round is called: by its scenario in a group, by its workshop where it has no group. */
type CohortWords = { round: (at: Pick<Round, 'startedAt' | 'timeZone'>, title: string) => string };

/**
 * The cohorts that were asked for, in the order of their first round. Whoever has no group stands alone: two workshops without
 * one are not the same people.
 */
export function cohortsOf(rounds: readonly Round[], { by }: Compared, words: CohortWords): Cohort[] {
  const groups = new Map<string, Round[]>();
  for (const round of rounds) {
    const id = by === 'groups' && round.group !== null ? `group ${round.group}` : round.id;
    groups.set(id, [...(groups.get(id) ?? []), round]);
  }
  const cohorts = [...groups].map(([id, some]) => {
    const [{ startedAt = 0, timeZone = null, title = '', group = null, workshop = '' } = {}] = some;
    const called = words.round({ startedAt, timeZone }, by === 'rounds' ? title : workshop);
    const name = by === 'groups' && group !== null ? group : called;
    return { id, name, teams: some.flatMap(({ teams }) => teams) };
  });
  return cohorts.map((cohort, at) => ({ ...cohort, name: toldApart(cohorts, cohort.name, at) }));
}

/** Two rounds of a day may have the same name: the second is called so. */
function toldApart(cohorts: readonly Cohort[], name: string, at: number): string {
  const before = cohorts.slice(0, at).filter((cohort) => cohort.name === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}

/** From so many real teams with a result on, they are a norm of their own. */
export const fewestForNorms = 30;

/** Outcomes of the teams that played a scenario here; `scores` only where there are enough of them for a norm. */
export function realNorms(rounds: readonly Pick<Round, 'teams'>[]): {
  count: number;
  scores: number[] | null;
} {
  const scores = rounds.flatMap(({ teams }) =>
    teams.flatMap(({ outcome }) => (outcome ? [outcome.score] : [])),
  );
  return { count: scores.length, scores: scores.length < fewestForNorms ? null : scores };
}

/** Outcomes under a name, such as those of simulated teams, to stand beside cohorts. */
export function cohortOfScores(id: string, name: string, scores: readonly number[]): Cohort {
  const teams = scores.map((score) => ({ outcome: { score }, desk: null, intel: null, rubric: {} }));
  return { id, name, teams };
}

/** How many of 100 scores lie below this one. */
export function percentBelow(scores: readonly number[], score: number): number {
  return scores.length === 0 ? 0 : (100 * scores.filter((one) => one < score).length) / scores.length;
}

/** The measures of which some cohort has a figure. */
export function measuresIn(cohorts: readonly Cohort[]): Measure[] {
  return measures.filter((measure) =>
    cohorts.some(({ teams }) => teams.some((team) => figureOf(team, measure) !== null)),
  );
}

/** A cohort's figures of one kind. */
export function figuresIn({ teams }: Cohort, measure: Measure): number[] {
  return teams.flatMap((team) => figureOf(team, measure) ?? []);
}

/** The spread of a cohort's figures of one kind. */
export function spreadIn(cohort: Cohort, measure: Measure): Spread | null {
  return spreadOf(figuresIn(cohort, measure));
}

/** Whether the middle halves have a figure in common: then chance alone may have set the medians apart. */
export function overlap(one: Spread, other: Spread): boolean {
  return one.lower <= other.upper && other.lower <= one.upper;
}
