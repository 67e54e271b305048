import type { DebriefDecision, TeamDebrief } from '@/engine/debrief/types';

/** Below this many points a decision is no turning point. */
const leastPoints = 1;

/** The decisions that moved a team's outcome most, in the order in which they fell. */
export function turningPoints(team: TeamDebrief, most = 3): DebriefDecision[] {
  return team.decisions
    .filter((decision) => Math.abs(decision.effect.overall) >= leastPoints)
    .sort((left, right) => Math.abs(right.effect.overall) - Math.abs(left.effect.overall))
    .slice(0, most)
    .sort((left, right) => left.resolvedP - right.resolvedP);
}
