import type { PlayMs } from '../ids';
import type { Ballot, Round, Team } from '../round';
import { lateVoteMs, resolvesAt } from '../rules/voting';
import type { Decision } from '../scenario/structure';
import { extraTimes } from '../vocabulary';
import { closingP, planOf } from '../world/plan';
import { slowestSeconds } from '../world/stretches';

/** [D2] Private extra time stretches what a team has by the largest factor in it, and no further than this. */
const mostExtraTime = Math.max(...extraTimes);
/** [D12] Where less than this share of its time is left of the story, the story waits for all of it. */
const leastOfTheStory = 0.25;

/** [D2] Milliseconds at standard tempo that every team has: the words shown, in the slowest language present. */
export function neededMs({ scenario, teams }: Pick<Round, 'scenario' | 'teams'>, decision: Decision): number {
  const known = needed.get(teams) ?? { languages: spoken(teams), ms: new Map<Decision, number>() };
  needed.set(teams, known);
  const before = known.ms.get(decision);
  if (before !== undefined) return before;
  const ms = slowestSeconds(scenario, decision, known.languages) * 1000;
  known.ms.set(decision, ms);
  return ms;
}

/** Asked again and again of the same moment, for each team. */
const needed = new WeakMap<Team[], { languages: Set<string>; ms: Map<Decision, number> }>();

function spoken(teams: Team[]): Set<string> {
  return new Set(teams.flatMap((team) => team.seats.map((seat) => seat.language)));
}

/** When a decision that is taken up at `fromP` closes; all null or 0 in an untimed round. */
export type Timing = Pick<Ballot, 'deadlineP' | 'closesP' | 'fromP' | 'addedMs'>;

/** [C8] [D12] The deadline is the moment at which the story is at `closes`; one that is past or near lets the story wait. */
export function timingOf(round: Round, decision: Decision, fromP: PlayMs): Timing {
  const closesP = closingP(planOf(round.scenario), decision, fromP);
  if (round.settings.untimed) return { fromP, closesP, deadlineP: null, addedMs: 0 };
  const needed = neededMs(round, decision);
  if (closesP - fromP < needed * leastOfTheStory)
    return { fromP, closesP: fromP, deadlineP: fromP, addedMs: needed };
  return { fromP, closesP, deadlineP: closesP, addedMs: 0 };
}

/** [C8] Play ms per ms at standard tempo while this decision is open. */
export function paceOf(round: Round, ballot: Ballot): number {
  const decision = planOf(round.scenario).decisions.get(ballot.decisionId);
  if (!decision) return 1;
  return (ballot.closesP - ballot.fromP) / neededMs(round, decision);
}

/** [C9] Milliseconds at standard tempo that play waits for this team once its decision's moment has come. */
export function waitsMs(round: Round, team: Team): number {
  const { ballot } = team;
  const decision = planOf(round.scenario).decisions.get(ballot?.decisionId ?? '');
  if (!ballot || !decision) return 0;
  const extra = Math.min(mostExtraTime, Math.max(1, ...team.seats.map((seat) => seat.extraTime)));
  return Math.max(0, ballot.addedMs + Math.round(neededMs(round, decision) * (extra - 1)));
}

/** [O2] Milliseconds at standard tempo that a decision allows everybody; null in an untimed round. */
export function allowedMs(round: Round, { decisionId, deadlineP }: Ballot): number | null {
  const decision = planOf(round.scenario).decisions.get(decisionId);
  return deadlineP === null || !decision ? null : neededMs(round, decision);
}

/** The moment of a team's decision has come, and it has not been resolved. */
export function isAtDeadline({ p }: Round, { deadlineP }: Pick<Ballot, 'deadlineP'>): boolean {
  return deadlineP !== null && p >= deadlineP;
}

/** [D4] [D6] [C9] Five seconds since everyone present voted; or its moment has come, what was waited for it and the grace are over. */
export function isDue(round: Round, team: Team): boolean {
  const { ballot } = team;
  if (!ballot) return false;
  const resolvesP = resolvesAt(ballot);
  if (resolvesP !== null && (round.p >= resolvesP || isAtDeadline(round, ballot))) return true;
  if (ballot.deadlineP === null || round.p < ballot.deadlineP) return false;
  return round.p - ballot.deadlineP + round.waitedMs >= waitsMs(round, team) + lateVoteMs;
}
