import { addToSum, daysAfter, type Outcome, outcomeOf, startSum } from '../../debrief/score';
import type { PlayMs, ResponseId } from '../../ids';
import type { Decision, Response } from '../../scenario/structure';
import { advanceWorld, goesOn } from '../../world/advance-world';
import { changeWorld } from '../../world/change-world';
import { closingP } from '../../world/plan';
import { openResponses, resolveDecision } from '../../world/resolve';
import { startWorld } from '../../world/start';
import type { Storm } from '../../world/storm';
import type { World } from '../../world/world';
import { ringing, takeCalls } from './calls';
import type { Dice } from './dice';

/** What a simulated team sees when it decides. */
export type Question = { storm: Storm; world: World; decision: Decision; offered: Response[] };

/** A simulated team: how it decides, how long it takes, and how good it is at checking and sharing. */
export type SimulatedTeam = {
  /** null is silence */
  choose: (question: Question) => ResponseId | null;
  /** the share (0..1) of a decision's time after which the team answers; silence is waited out */
  pace: (decision: Decision) => number;
  /** shares of 0..1: facts that it checks, intel that it shares in time, planned posts that it holds, calls that it takes */
  checks: number;
  shares: number;
  holds: number;
  calls: number;
  dice: Dice;
  /** called after every second of play, with the world as it is then */
  watch?: (world: World) => void;
};

export type Simulated = { world: World; outcome: Outcome };

const seatId = 'simulated';
const nobody = { split: [], confidence: null, changes: 0 };

/** One team's whole round by the world's own code, with the 30 days that follow. No feed and no desk unless the storm has them. */
export function simulate(storm: Storm, team: SimulatedTeam): Simulated {
  const { plan } = storm;
  const world = startWorld(plan);
  const sum = startSum();
  const ids = ringing(plan.scenario);
  holdPosts(world, storm, team);
  let asked: Asked | null = null;
  for (let tick = 1; goesOn(storm, world); tick++) {
    while (asked && asked.answerP < tick * 1000) asked = decide(storm, world, team, asked);
    advanceWorld(storm, world, tick);
    takeCalls(storm, world, team, { tick, ids });
    if (world.open && world.open.decisionId !== asked?.decision.id)
      asked = prepare(storm, world, team, tick * 1000);
    addToSum(sum, plan, world);
    team.watch?.(world);
  }
  if (asked && world.open) decide(storm, world, team, { ...asked, answerP: plan.endP, closesP: plan.endP });
  return { world, outcome: outcomeOf(world, sum, daysAfter(storm, world)) };
}

/** The open decision, when the team means to answer it, and until when it can. */
type Asked = { decision: Decision; answerP: PlayMs; closesP: PlayMs; silent: boolean };

function holdPosts(world: World, storm: Storm, team: SimulatedTeam): void {
  if (team.holds === 0) return;
  for (const { id } of storm.plan.scenario.structure.scheduled)
    if (team.dice(`hold ${id}`) < team.holds)
      changeWorld(storm, world, { type: 'post-held', seatId, postId: id, held: true }, 0);
}

/** A decision has opened: the team shares the intel it holds and begins the checks it can make. */
function prepare(storm: Storm, world: World, team: SimulatedTeam, p: PlayMs): Asked | null {
  for (const [intelId, held] of Object.entries(world.intel))
    if (held.sharedP === null && team.dice(`share ${intelId}`) < team.shares)
      changeWorld(storm, world, { type: 'intel-shared', seatId, intelId }, p);
  for (const { id, verify } of storm.plan.scenario.structure.facts)
    if (verify && isOpen(world, id) && team.dice(`check ${id}`) < team.checks)
      changeWorld(storm, world, { type: 'check-begun', seatId, factId: id, check: 'verify' }, p);
  const decision = storm.plan.decisions.get(world.open?.decisionId ?? '');
  if (!decision) return null;
  const closesP = closingP(storm.plan, decision, p);
  const answerP = Math.round(p + (closesP - p) * team.pace(decision));
  return { decision, answerP, closesP, silent: false };
}

function isOpen({ labels, verified }: World, factId: string): boolean {
  return labels[factId] !== undefined && verified[factId] === undefined;
}

/** The team answers; a team that chooses silence waits until time is up. */
function decide(storm: Storm, world: World, team: SimulatedTeam, asked: Asked): Asked | null {
  const { decision, answerP, closesP, silent } = asked;
  const offered = openResponses(storm, world, decision);
  const responseId = silent ? null : team.choose({ storm, world, decision, offered });
  if (responseId === null && answerP < closesP) return { ...asked, answerP: closesP, silent: true };
  const ending = responseId === null ? 'deadline' : 'locked';
  resolveDecision(storm, world, { decisionId: decision.id, responseId, ending, tally: nobody }, answerP);
  return null;
}
