import type { TeamId } from '../ids';
import { fewestPeople } from '../vocabulary';
import type { Debrief, DebriefDecision, TeamDebrief } from './types';

/**
 * [X5] The debrief in works-council mode: figures of teams alone. Which intel was held, and by which role, is left out; so
 * is a team with fewer than three people, except for its own members. `withheld` says which teams are missing. Field by
 * field, so that a new field of a debrief doesn't compile until somebody says here what becomes of it.
 */
export function teamFigures(debrief: Debrief, ownTeam?: TeamId): Debrief {
  const {
    rules,
    seed,
    endedP,
    early,
    earlierRules,
    onPaper,
    noPodium,
    teams,
    withheld: _,
    ...more
  } = debrief;
  const { doingNothing, realCase, forkedMinute, stepsBack, ...rest } = more;
  nothingLeft(rest);
  const told = teams.filter((team) => isTold(team, ownTeam));
  return {
    ...{ rules, seed, endedP, early },
    ...(earlierRules !== undefined && { earlierRules }),
    ...(onPaper !== undefined && { onPaper }),
    ...(noPodium !== undefined && { noPodium }),
    teams: told.map((team) => ofTeam(team, ownTeam)),
    withheld: teams.filter((team) => !told.includes(team)).map(({ index }) => index),
    ...{ doingNothing, realCase },
    ...(forkedMinute !== undefined && { forkedMinute }),
    ...(stepsBack !== undefined && { stepsBack }),
  };
}

/** Debriefs of earlier versions don't say how many are people; there every name counts. */
function isTold({ teamId, names, people = names.length }: TeamDebrief, ownTeam?: TeamId): boolean {
  return people >= fewestPeople || teamId === ownTeam;
}

function ofTeam(team: TeamDebrief, ownTeam?: TeamId): TeamDebrief {
  const { teamId, index, names, people, priorities, curve, after, decisions, ...more } = team;
  const { outcome, why, marks, desk, intel, teamwork, ...rest } = more;
  nothingLeft(rest);
  return {
    ...{ teamId, index, names },
    ...(people !== undefined && { people }),
    ...{ priorities, curve },
    ...(after !== undefined && { after }),
    decisions: decisions.map(ofDecision),
    ...{ outcome, why, marks, desk, intel },
    // How many of a small team were quiet is next to a name: only the team itself reads it.
    ...(teamwork !== undefined && teamId === ownTeam && { teamwork }),
  };
}

function ofDecision(decision: DebriefDecision): DebriefDecision {
  const { decisionId, responseId, ending, openedP, resolvedP, minute, seconds, ...more } = decision;
  const {
    split,
    confidence,
    changedTheirMind,
    intel: _,
    effect,
    offered,
    best,
    expected,
    terms,
    // One person signs, and one may have been for what was promised.
    chain: _chain,
    unchecked: _unchecked,
    placed,
    ...rest
  } = more;
  nothingLeft(rest);
  return {
    ...{ decisionId, responseId, ending, openedP, resolvedP, minute, seconds },
    ...{ split, confidence, changedTheirMind },
    intel: [],
    ...{ effect, offered, terms },
    ...(best !== undefined && { best }),
    ...(expected !== undefined && { expected }),
    ...(placed !== undefined && { placed }),
  };
}

/** Compiles only while every field, an optional one too, has been taken out of the rest by its name. */
function nothingLeft(_rest: Record<string, never>): void {}
