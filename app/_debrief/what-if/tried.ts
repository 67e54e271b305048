import type { DebriefDecision, TeamDebrief } from '@/engine/debrief/types';
import type { DecisionRow } from '@/reports/reading/decision-rows';

/** A team and a decision of its own, which can be tried otherwise. */
export interface Tried {
  team: TeamDebrief;
  decision: DebriefDecision;
}

/** Who may be tried at a decision: a player's own team, for everybody else every team that was asked. */
export function triedIn({ cells }: DecisionRow, ownTeamId: string | undefined): Tried[] {
  return cells.flatMap(({ team, decision }) =>
    decision && (ownTeamId === undefined || team.teamId === ownTeamId) ? [{ team, decision }] : [],
  );
}
