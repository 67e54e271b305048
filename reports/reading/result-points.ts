import type { Debrief, Effect, TeamDebrief } from '@/engine/debrief/types';

/**
 * The debrief as people read it: what a decision did, in points of the result from 0 to 100 instead of reputation points,
 * so that one unit runs from the reveal to the report. Groups and curves stay in reputation points. Where a team has no
 * result (an early end, an older debrief) everything stays as it is.
 */
export function inResultPoints(debrief: Debrief): Debrief {
  return { ...debrief, teams: debrief.teams.map(ofTeam) };
}

function ofTeam(team: TeamDebrief): TeamDebrief {
  const perPoint = team.marks.outcome?.perPoint;
  if (perPoint === undefined) return team;
  const scaled = (effect: Effect): Effect => ({ ...effect, overall: tenth(effect.overall * perPoint) });
  const { score, desk, together } = team.why;
  return {
    ...team,
    decisions: team.decisions.map((decision) => ({
      ...decision,
      effect: scaled(decision.effect),
      ...(decision.best && { best: { ...decision.best, gain: tenth(decision.best.gain * perPoint) } }),
      terms: decision.terms.map((term) => ({ ...term, effect: scaled(term.effect) })),
    })),
    why: { score: scaled(score), desk: scaled(desk), together: scaled(together) },
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
