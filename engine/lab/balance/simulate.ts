import { addToSum, type Outcome, outcomeOf, startSum } from '../../debrief/score';
import type { PlayMs, ResponseId } from '../../ids';
import type { Decision, Response } from '../../scenario/structure';
import { advanceWorld, goesOn } from '../../world/advance-world';
import { changeWorld } from '../../world/change-world';
import { closingP } from '../../world/plan';
import { openResponses, resolveDecision } from '../../world/resolve';
import { startWorld } from '../../world/start';
import type { Storm } from '../../world/storm';
import type { World } from '../../world/world';
import type { Dice } from './dice';

/** What a simulated team sees when it decides. */
export type Question = { storm: Storm; world: World; decision: Decision; offered: Response[] };

/** A simulated team: how it decides, how long it takes, and how good it is at checking and sharing. */
export type SimulatedTeam = {
  /** null is silence */
  choose: (question: Question) => ResponseId | null;
  /** play ms from a decision's opening to its end */
  tookMs: (decision: Decision) => PlayMs;
  /** shares of 0..1: facts that it checks, intel that it shares in time, planned posts that it holds */
  checks: number;
  shares: number;
  holds: number;
  dice: Dice;
  /** sees the world after every second of play */
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
  holdPosts(world, storm, team);
  let opened: string | null = null;
  let answerP = Number.POSITIVE_INFINITY;
  for (let tick = 1; goesOn(storm, world); tick++) {
    if (answerP < tick * 1000) {
      decide(storm, world, team, answerP);
      answerP = Number.POSITIVE_INFINITY;
      opened = null;
    }
    advanceWorld(storm, world, tick);
    if (world.open && world.open.decisionId !== opened) {
      opened = world.open.decisionId;
      answerP = prepare(storm, world, team, tick * 1000);
    }
    addToSum(sum, plan, world);
    team.watch?.(world);
  }
  if (world.open) decide(storm, world, team, plan.endP);
  return { world, outcome: outcomeOf(storm, world, sum) };
}

function holdPosts(world: World, storm: Storm, team: SimulatedTeam): void {
  if (team.holds === 0) return;
  for (const { id } of storm.plan.scenario.structure.scheduled)
    if (team.dice(`hold ${id}`) < team.holds)
      changeWorld(storm, world, { type: 'post-held', seatId, postId: id, held: true }, 0);
}

/** A question has come: what is known is shared, what can be checked is checked. Gives the moment of the answer. */
function prepare(storm: Storm, world: World, team: SimulatedTeam, p: PlayMs): PlayMs {
  for (const [intelId, held] of Object.entries(world.intel))
    if (held.sharedP === null && team.dice(`share ${intelId}`) < team.shares)
      changeWorld(storm, world, { type: 'intel-shared', seatId, intelId }, p);
  for (const { id, verify } of storm.plan.scenario.structure.facts)
    if (verify && isOpen(world, id) && team.dice(`check ${id}`) < team.checks)
      changeWorld(storm, world, { type: 'check-begun', seatId, factId: id, check: 'verify' }, p);
  const decision = storm.plan.decisions.get(world.open?.decisionId ?? '');
  return decision ? Math.min(p + team.tookMs(decision), closingP(storm.plan, decision, p)) : p;
}

function isOpen({ labels, verified }: World, factId: string): boolean {
  return labels[factId] !== undefined && verified[factId] === undefined;
}

function decide(storm: Storm, world: World, team: SimulatedTeam, p: PlayMs): void {
  const decision = storm.plan.decisions.get(world.open?.decisionId ?? '');
  if (!decision) return;
  const responseId = team.choose({ storm, world, decision, offered: openResponses(storm, world, decision) });
  const ending = responseId === null ? 'deadline' : 'locked';
  resolveDecision(storm, world, { decisionId: decision.id, responseId, ending, tally: nobody }, p);
}
