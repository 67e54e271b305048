import { hundredth, overall, tenth } from '../figures';
import type { DecisionId } from '../ids';
import { reputations } from '../model/readings';
import { at, effectiveBlame, get } from '../model/state';
import { type Checkpoint, type Playing, playWorld } from '../replay/play';
import { type Group, groups } from '../vocabulary';
import type { Storm } from '../world/storm';
import type { World } from '../world/world';
import { addToSum, copySum, daysAfter, type Outcome, outcomeOf, type Sum, startSum } from './score';
import type { AfterPoint, CurvePoint } from './types';

/** A world played to its end, with its outcome and, when asked for, its curve and that of the 30 days after it. */
export type Run = { world: World; outcome: Outcome; curve: CurvePoint[]; after: AfterPoint[] };

/** Hours between two points of the 30 days. */
const afterHours = 24;

/** A play's beginning, up to the second in which one of its decisions ends, for other plays to go on from. */
export type Beginning = { checkpoint: Checkpoint; sum: Sum; curve: CurvePoint[] };

/** Beginnings by decision. */
export type Beginnings = Map<DecisionId, Beginning>;

/**
 * Plays a team's world and sums it up; `everyTicks` seconds of play lie between two points of the curve, 0 asks for none.
 * It notes a beginning for each decision in `note`, and goes on from `from`: what lies before must have been the same.
 */
export function run(
  storm: Storm,
  playing: Omit<Playing, 'watch' | 'from' | 'atDecision'>,
  everyTicks: number,
  priorities: Record<Group, number>,
  { note, from }: { note?: Beginnings; from?: Beginning | undefined } = {},
): Run {
  const sum = from ? copySum(from.sum) : startSum();
  const curve = from && everyTicks > 0 ? from.curve.slice() : noPoints();
  const lastTick = Math.min(Math.floor(playing.endP / 1000), storm.plan.endTick);
  const watch = (world: World) => {
    addToSum(sum, storm.plan, world);
    if (everyTicks > 0 && (world.tick % everyTicks === 0 || world.tick === lastTick))
      curve.push(point(world, priorities));
  };
  const atDecision = (checkpoint: Checkpoint, decisionId: DecisionId) =>
    note?.set(decisionId, { checkpoint, sum: copySum(sum), curve: curve.slice() });
  const world = playWorld(storm, {
    ...playing,
    watch,
    ...(note && { atDecision }),
    ...(from && { from: from.checkpoint }),
  });
  const days = daysAfter(storm, world, everyTicks > 0 ? afterHours : undefined);
  const after = days.curve.map(({ hour, reputation }) => afterPoint(hour, reputation, priorities));
  return { world, outcome: outcomeOf(world, sum, days), curve, after };
}

function noPoints(): CurvePoint[] {
  return [];
}

function afterPoint(
  hour: number,
  reputation: Record<Group, number>,
  priorities: Record<Group, number>,
): AfterPoint {
  return {
    hour,
    overall: tenth(overall(reputation, priorities)),
    groups: groups.map((group) => tenth(reputation[group])),
  };
}

function point(world: World, priorities: Record<Group, number>): CurvePoint {
  const now = reputations(world.model);
  return {
    p: world.tick * 1000,
    minute: Math.round(world.minute),
    overall: tenth(overall(now, priorities)),
    groups: groups.map((group) => tenth(now[group])),
    blame: tenth(effectiveBlame(world.model)),
    volume: tenth(get(world.model, at.V)),
    credibility: hundredth(get(world.model, at.C)),
    awareness: hundredth(get(world.model, at.Aw)),
  };
}
