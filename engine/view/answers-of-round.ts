import type { Round, Team } from '../round';
import type { Resolved } from '../world/world';
import { tells } from './team-figures';

/** What the teams that play and may be told of have answered to a decision. */
type Answers = { teams: number; by: Map<string | null, number> };
type Counted = { telling: number; answers: Map<string, Answers> };

/** The same for every team of a round, so it is counted once for each moment. */
const counted = new WeakMap<Team[], { worksCouncil: boolean; counted: Counted }>();

function answersOf(round: Round): Counted {
  const worksCouncil = Boolean(round.settings.worksCouncil);
  const known = counted.get(round.teams);
  if (known?.worksCouncil === worksCouncil) return known.counted;
  const made = count(round.teams.filter((team) => isTold(round, team)));
  counted.set(round.teams, { worksCouncil, counted: made });
  return made;
}

function count(teams: Team[]): Counted {
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
