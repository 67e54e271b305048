import type { Round, Team } from '../round';
import type { Resolved } from '../world/world';
import { tells } from './team-figures';

/** What the teams that play and may be told of have answered to a decision. */
type Answers = { teams: number; by: Map<string | null, number> };
type Counted = {
  telling: number;
  answers: Map<string, Answers>;
  /** all teams that play, also those of which nothing is told, and how many of them have a decision behind them */
  playing: number;
  decided: Map<string, number>;
};

/** The same for every team of a round, so it is counted once for each moment. */
const counted = new WeakMap<Team[], { worksCouncil: boolean; counted: Counted }>();

function answersOf(round: Round): Counted {
  const worksCouncil = Boolean(round.settings.worksCouncil);
  const known = counted.get(round.teams);
  if (known?.worksCouncil === worksCouncil) return known.counted;
  const made = {
    ...count(round.teams.filter((team) => isTold(round, team))),
    ...countDecided(round.teams.filter(({ seats }) => seats.length > 0)),
  };
  counted.set(round.teams, { worksCouncil, counted: made });
  return made;
}

function count(teams: Team[]): Pick<Counted, 'telling' | 'answers'> {
  const answers = new Map<string, Answers>();
  for (const { world } of teams) {
    for (const { decisionId, responseId } of world.resolved) {
      const one = answers.get(decisionId) ?? { teams: 0, by: new Map<string | null, number>() };
      one.teams += 1;
      one.by.set(responseId, (one.by.get(responseId) ?? 0) + 1);
      answers.set(decisionId, one);
    }
  }
  return { telling: teams.length, answers };
}

function countDecided(teams: Team[]): Pick<Counted, 'playing' | 'decided'> {
  const decided = new Map<string, number>();
  for (const { decisionId } of teams.flatMap(({ world }) => world.resolved))
    decided.set(decisionId, (decided.get(decisionId) ?? 0) + 1);
  return { playing: teams.length, decided };
}

/** [E7] Whether every team that plays has the decision behind it. */
export function haveAllDecided(round: Round, { decisionId }: Pick<Resolved, 'decisionId'>): boolean {
  const { playing, decided } = answersOf(round);
  return (decided.get(decisionId) ?? 0) === playing;
}

function isTold(round: Round, team: Team): boolean {
  return team.seats.length > 0 && tells(round, team);
}

/** [E3] How many other teams have this decision behind them, and how many of those chose otherwise; told once all have. */
export function otherTeams(
  round: Round,
  team: Team,
  { decisionId, responseId }: Pick<Resolved, 'decisionId' | 'responseId'>,
): { teams: number; otherwise: number } | null {
  const { telling, answers } = answersOf(round);
  const own = isTold(round, team) ? 1 : 0;
  const rest = telling - own;
  const made = answers.get(decisionId);
  if (rest === 0 || (made?.teams ?? 0) - own < rest) return null;
  return { teams: rest, otherwise: rest - ((made?.by.get(responseId) ?? 0) - own) };
}
