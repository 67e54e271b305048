import { reputations } from '../model/readings';
import { at, effectiveBlame, type Group, get, groups } from '../model/state';
import { type Playing, playWorld } from '../replay/play';
import type { Storm } from '../world/storm';
import type { World } from '../world/world';
import { addToSum, type Outcome, outcomeOf, startSum, weighted } from './score';
import type { CurvePoint } from './types';

/** A world played to its end, with its outcome and, when asked for, its curve. */
export type Run = { world: World; outcome: Outcome; curve: CurvePoint[] };

/** Plays a team's world and sums it up; `everyTicks` seconds of play lie between two points of the curve, 0 asks for none. */
export function run(
  storm: Storm,
  playing: Omit<Playing, 'watch'>,
  everyTicks: number,
  priorities: Record<Group, number>,
): Run {
  const sum = startSum();
  const curve: CurvePoint[] = [];
  const lastTick = Math.min(Math.floor(playing.endP / 1000), storm.plan.endTick);
  const watch = (world: World) => {
    addToSum(sum, storm.plan, world);
    if (everyTicks > 0 && (world.tick % everyTicks === 0 || world.tick === lastTick))
      curve.push(point(world, priorities));
  };
  const world = playWorld(storm, { ...playing, watch });
  return { world, outcome: outcomeOf(world.model, sum), curve };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const hundredth = (value: number) => Math.round(value * 100) / 100;

function point(world: World, priorities: Record<Group, number>): CurvePoint {
  const now = reputations(world.model);
  return {
    p: world.tick * 1000,
    minute: Math.round(world.minute),
    overall: tenth(weighted(now, priorities)),
    groups: groups.map((group) => tenth(now[group])),
    blame: tenth(effectiveBlame(world.model)),
    volume: tenth(get(world.model, at.V)),
    credibility: hundredth(get(world.model, at.C)),
    awareness: hundredth(get(world.model, at.Aw)),
  };
}
