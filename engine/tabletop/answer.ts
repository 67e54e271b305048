import type { PlayerCommand } from '../command';
import type { DecisionId, ResponseId, SeatId } from '../ids';
import type { Round, Team } from '../round';
import { actingLead } from '../rules/seats';
import type { Condition } from '../scenario/condition';
import { stormOf } from '../storm-of-round';
import { planOf } from '../world/plan';
import { openResponses } from '../world/resolve';

type Said = { seatId: SeatId; command: PlayerCommand };

/** What the people of a team say to give this answer: what it needs to know first, then the lead's lock. */
export function answerFor(
  round: Round,
  teamIndex: number,
  decisionId: DecisionId,
  responseId: ResponseId,
): Said[] {
  const team = round.teams[teamIndex];
  const lead = team && actingLead(team);
  const decision = planOf(round.scenario).decisions.get(decisionId);
  const response = decision?.responses.find((one) => one.id === responseId);
  if (!team || !lead || !decision || !response) return [];
  const open = openResponses(stormOf(round), team.world, decision).includes(response);
  const shared = open || !response.when ? [] : sharesFor(round, team, response.when);
  return [...shared, { seatId: lead, command: { type: 'lock-decision', decisionId, responseId } }];
}

/** [O3] On paper nobody notes who told what: a team that chose what a private fact opens has heard it. */
function sharesFor(round: Round, team: Team, when: Condition): Said[] {
  const { intel } = planOf(round.scenario);
  return factsIn(when).flatMap((intelId): Said[] => {
    const held = team.world.intel[intelId];
    const role = intel.get(intelId)?.role;
    const seat = team.seats.find(({ roles }) => role !== undefined && roles.includes(role));
    if (!held || held.sharedP !== null || !seat) return [];
    return [{ seatId: seat.id, command: { type: 'share-intel', intelId } }];
  });
}

/** The private facts that a condition asks for. */
function factsIn(condition: Condition): string[] {
  if ('shared' in condition) return [condition.shared];
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  return [];
}
