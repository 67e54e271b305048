import type { FallsDue } from '../model/aftermath';
import { leakHoursFor } from '../model/news';
import { regulatorDue } from '../model/regulator';
import { leakMemo } from '../model/slips';
import { at } from '../model/state';
import { injectArrives } from './arrive';
import { mayHappen } from './holds';
import { promisesFallDue } from './promises';
import { copyWorld } from './start';
import type { Storm } from './storm';
import type { Pending, Promised, World } from './world';

/**
 * [S8] What is pending when a world ends, to fall due in the days after it: promises, injects that count from what was
 * done, a memo's leak, the scenario's hearing. Nobody decides any more. The world given is left as it is.
 */
export function afterwards(storm: Storm, ended: World): FallsDue {
  const quiet = { ...storm, feed: false, desk: false };
  const world = copyWorld(ended);
  const leaksAt = leakHoursFor(storm.seed, 'memo');
  return (then, hour) => {
    world.model = then;
    world.minute = ended.minute + 60 * hour;
    if (world.pending.length > 0) pendingArrives(quiet, world, ended);
    if (world.promises.length > 0) promisesFallDue(world, (promise) => mayStillBeKept(storm, ended, promise));
    if (then[at.memo] !== 0 && hour >= leaksAt) leakMemo(then);
    hearingIsCalled(quiet, world, ended);
  };
}

function pendingArrives(storm: Storm, world: World, ended: World): void {
  const due = world.pending.filter((item) => item.due <= world.minute);
  if (due.length === 0) return;
  world.pending = world.pending.filter((item) => item.due > world.minute);
  for (const item of due) arrives(storm, world, item, ended);
}

function arrives(storm: Storm, world: World, item: Pending, ended: World): void {
  const inject = item.kind === 'inject' ? storm.plan.injects.get(item.id) : undefined;
  if (!inject || storm.skipped.includes(inject.id)) return;
  if (mayHappen(storm.plan, world, inject)) injectHappens(storm, world, item.id, ended);
  else if (item.until !== null && world.minute < item.until) world.pending.push(item);
}

/** What counts from an inject after the end counts from its own hour, not from the end. */
function injectHappens(storm: Storm, world: World, id: string, ended: World): void {
  const inject = storm.plan.injects.get(id);
  if (!inject) return;
  const known = world.pending.length;
  injectArrives(storm, world, inject, ended.tick * 1000);
  const late = world.minute - ended.minute;
  world.pending = world.pending.map((item, place) =>
    place < known ? item : { ...item, due: item.due + late },
  );
}

function hearingIsCalled(storm: Storm, world: World, ended: World): void {
  const [hearing] = storm.plan.hearings;
  if (hearing && regulatorDue(world.model)) injectHappens(storm, world, hearing.id, ended);
}

/** A round that was stopped early leaves promises whose decision had not come yet; nobody has broken those. */
function mayStillBeKept({ plan }: Storm, ended: World, { keptBy }: Promised): boolean {
  if (ended.minute >= plan.endMinute) return false;
  return keptBy.some((key) => {
    const decisionId = key.slice(0, key.indexOf('/'));
    return !ended.missed.includes(decisionId) && !ended.resolved.some((one) => one.decisionId === decisionId);
  });
}
