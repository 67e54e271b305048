import type { PlayMs } from '../ids';
import type { Round, Team } from '../round';
import { breatherMs } from '../world/advance-world';
import { type Plan, planOf, playMsOfMinute, stretchAt } from '../world/plan';
import { secondOf } from './openings';
import { plannedPs } from './prepared';

/** [C10] So many times as fast to the next thing that happens, once every team has decided. */
const afterDeciding = 3;
/** [C11] So many times when the instructor asks for the next event. */
const byHand = 8;

/** How much faster play runs, and up to which play ms. */
export type Skip = { speed: number; untilP: PlayMs };

/**
 * [C10] [C11] Whether play skips ahead: to where the instructor sent it, or, while the story is at a decision that no
 * team has open, to the next thing that happens, six seconds after the last one.
 */
export function skipOf(round: Round): Skip | null {
  const plan = planOf(round.scenario);
  if (round.teams.some(({ world }) => world.open || world.due.length > 0)) return null;
  if (round.p < round.skipToP) return { speed: byHand, untilP: round.skipToP };
  if (!stretchAt(plan, round.p).asks || round.p < lastThingP(round) + breatherMs) return null;
  return { speed: afterDeciding, untilP: Math.min(nextThingP(round), asksUntil(plan, round.p)) };
}

function asksUntil(plan: Plan, p: PlayMs): PlayMs {
  return plan.stretches.find(({ fromP, asks }) => fromP > p && !asks)?.fromP ?? plan.endP;
}

/** Play ms of the last thing that happened to any team: scripted, or an answer of its own. */
function lastThingP({ teams }: Round): PlayMs {
  const times = teams.flatMap(({ world }) => [
    ...Object.values(world.happened),
    ...Object.values(world.intel).map(({ p }) => p),
    world.resolved.at(-1)?.resolvedP ?? 0,
  ]);
  return times.reduce((last, p) => Math.max(last, p), 0);
}

/** [C10] Play ms of the next thing of the script that may come up for any team; at the latest the scenario's end. */
export function nextThingP(round: Round): PlayMs {
  const plan = planOf(round.scenario);
  const next = round.teams.map((team) => nextOf(round, plan, team));
  const planned = plannedPs(round).filter((p) => p > round.p);
  return Math.max(round.p + 1, Math.min(plan.endP, ...next, ...planned));
}

function nextOf({ skipped, delayed }: Round, plan: Plan, { world }: Team): PlayMs {
  const next = plan.timeline.slice(world.cursor).find(({ item }) => !skipped.includes(item.id));
  const minutes = [
    ...(next ? [next.minute + (delayed[next.item.id] ?? 0)] : []),
    ...world.pending.filter(({ due }) => due > world.minute).map(({ due }) => due),
  ];
  return secondOf(playMsOfMinute(plan.stretches, Math.min(plan.endMinute, ...minutes)));
}
