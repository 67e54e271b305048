import type { Debrief, DebriefDecision, TeamDebrief } from '@/engine/debrief/types';
import type { Change } from '@/engine/debrief/what-if';
import { largestLoss } from '@/reports/reading/instructive';

/** What a what-if begins with: the costliest decision of the room, as it was played. */
export function firstChange(debrief: Debrief): Change | null {
  const team = largestLoss(debrief)?.team ?? debrief.teams.find(({ decisions }) => decisions.length > 0);
  const decision = largestLoss(debrief)?.decision ?? team?.decisions[0];
  return team && decision ? changeOf(team, decision) : null;
}

/** A decision as it was played: the beginning of a change. */
export function changeOf({ teamId }: TeamDebrief, { decisionId, responseId }: DebriefDecision): Change {
  return { teamId, decisionId, responseId };
}

/** The next or previous decision of the team, as it was played. */
export function besideIt(team: TeamDebrief, decisionId: string, step: 1 | -1): Change | null {
  const at = team.decisions.findIndex((one) => one.decisionId === decisionId);
  const beside = team.decisions[at + step];
  return beside ? changeOf(team, beside) : null;
}

/** The same decision of the next team that was asked; the first team follows the last. */
export function nextTeam({ teams }: Debrief, { teamId, decisionId }: Change): Change | null {
  const at = teams.findIndex((team) => team.teamId === teamId);
  const others = [...teams.slice(at + 1), ...teams.slice(0, at)];
  for (const team of others) {
    const decision = team.decisions.find((one) => one.decisionId === decisionId);
    if (decision) return changeOf(team, decision);
  }
  return null;
}
