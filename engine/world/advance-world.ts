import { hundredth, tenth } from '../figures';
import { reputations, sentiment } from '../model/readings';
import { at, get } from '../model/state';
import { stepTo } from '../model/step';
import { groups } from '../vocabulary';
import { injectArrives } from './arrive';
import { crowdSpeaks } from './crowd';
import { crowdAnswers } from './crowd-answers';
import { deskWaits, enquiriesArrive } from './desk';
import { helpersWork } from './helpers';
import { mayHappen } from './holds';
import { inquiryOpens } from './inquiry';
import { passMilestones } from './milestones';
import { wordsGoOut } from './own-posts';
import { hourAt, minuteAt, type Plan, type TimedItem } from './plan';
import { movedPostsGoOut, scheduledGoesOut } from './planned';
import { promisesFallDue } from './promises';
import type { Storm } from './storm';
import { peopleComeBack } from './threads';
import { notingTurn } from './turns';
import type { Pending, World } from './world';

/** Play ms between a decision's end and the opening of the next, so that the room sees what it caused. */
export const breatherMs = 6_000;
/** Ticks between two samples of the curves. */
export const sampleTicks = 10;

/**
 * [W1] Moves a world on to `tick` (whole seconds of play) in place, second by second: to the scenario's end, and past it
 * only while a decision is open or waits for its turn.
 */
export function advanceWorld(storm: Storm, world: World, tick: number): void {
  while (world.tick < tick && goesOn(storm, world)) second(storm, world, world.tick + 1);
}

/** [C6] The story is not over, or a decision that was due before its end is still to be made. */
export function goesOn({ plan }: Storm, { tick, open, due }: World): boolean {
  return tick < plan.endTick || open !== null || due.length > 0;
}

/** One second of play, always in this order: checks done, what arrives, what falls due, the model, the crowd, the desk, the curves. */
function second(storm: Storm, world: World, tick: number): void {
  const p = tick * 1000;
  world.tick = tick;
  world.minute = minuteAt(storm.plan, p);
  if (world.checks.length > 0) checksFinish(world, p);
  timelineComesUp(storm, world, p);
  movedPostsGoOut(storm, world, p);
  if (world.pending.length > 0) pendingFallsDue(storm, world, p);
  if (world.due.length > 0) openNext(storm, world, p);
  if (world.promises.some(({ state, dueMinute }) => state === 'open' && world.minute >= dueMinute))
    notingTurn(storm, world, { from: 'promise', id: '' }, p, () => promisesFallDue(world));
  inquiryOpens(storm, world, p);
  passMilestones(storm.plan, world, p);
  stepTo(world.model, hourAt(storm.plan, world.minute));
  if (storm.feed) {
    if (world.posts.length > 0) wordsGoOut(storm, world, p);
    if (world.answers.length > 0) crowdAnswers(storm, world, tick);
    crowdSpeaks(storm, world, tick);
  }
  if (storm.desk) {
    if (world.returning.length > 0) peopleComeBack(storm, world, tick);
    enquiriesArrive(storm, world, tick);
    helpersWork(storm, world, tick);
    deskWaits(world, tick);
  }
  if (storm.feed && tick % sampleTicks === 0) sample(world);
}

function timelineComesUp(storm: Storm, world: World, p: number): void {
  const { timeline } = storm.plan;
  for (
    let next = timeline[world.cursor];
    next && next.minute <= world.minute;
    next = timeline[world.cursor]
  ) {
    world.cursor += 1;
    comesUp(storm, world, next, p);
  }
}

function comesUp(storm: Storm, world: World, next: TimedItem, p: number): void {
  if (next.kind === 'scheduled') {
    if (world.moved[next.item.id] === undefined) scheduledGoesOut(storm, world, next.item, p);
    return;
  }
  const due = next.minute + (storm.delayed[next.item.id] ?? 0);
  fallsDue(storm, world, { kind: next.kind, id: next.item.id, due, until: next.item.until ?? null }, p);
}

function pendingFallsDue(storm: Storm, world: World, p: number): void {
  if (!world.pending.some((item) => item.due <= world.minute)) return;
  const before = world.pending;
  world.pending = [];
  for (const item of before) fallsDue(storm, world, item, p);
}

/** [W5] Asked at its minute, and with `until` at every second up to then; afterwards its moment is past. */
function fallsDue(storm: Storm, world: World, item: Pending, p: number): void {
  if (storm.skipped.includes(item.id)) return;
  const guarded = lookUp(storm.plan, item);
  if (!guarded) return;
  const early = item.due > world.minute;
  if (early || !mayHappen(storm.plan, world, guarded)) {
    if (early || (item.until !== null && world.minute < item.until)) world.pending.push(item);
    else world.missed.push(item.id);
    return;
  }
  happens(storm, world, item, p);
}

function lookUp(plan: Plan, { kind, id }: Pending) {
  switch (kind) {
    case 'inject':
      return plan.injects.get(id);
    case 'decision':
      return plan.decisions.get(id);
    case 'intel':
      return plan.intel.get(id);
  }
}

function happens(storm: Storm, world: World, { kind, id }: Pending, p: number): void {
  switch (kind) {
    case 'inject': {
      const inject = storm.plan.injects.get(id);
      if (inject) injectArrives(storm, world, inject, p);
      return;
    }
    case 'decision':
      if (!world.due.includes(id)) world.due.push(id);
      return;
    case 'intel':
      world.intel[id] ??= { p, sharedP: null, sharedBy: null };
  }
}

/** [D1] A team has one open decision at most; the next one waits for it, and for a breather after it. */
function openNext(storm: Storm, world: World, p: number): void {
  const last = world.resolved.at(-1);
  if (world.open || (last && p < last.resolvedP + breatherMs)) return;
  const id = world.due.shift();
  const decision = id === undefined ? undefined : storm.plan.decisions.get(id);
  if (!decision || world.resolved.some((one) => one.decisionId === decision.id)) return;
  if (mayHappen(storm.plan, world, decision)) world.open = { decisionId: decision.id, openedP: p };
  else world.missed.push(decision.id);
}

function checksFinish(world: World, p: number): void {
  for (const { check, factId, doneP } of world.checks) {
    if (doneP > p) continue;
    if (check === 'verify') world.verified[factId] ??= doneP;
    else world.traced[factId] ??= doneP;
  }
  if (world.checks.some((one) => one.doneP <= p)) world.checks = world.checks.filter((one) => one.doneP > p);
}

function sample(world: World): void {
  const now = reputations(world.model);
  world.history.push([
    ...groups.map((group) => tenth(now[group])),
    tenth(get(world.model, at.V)),
    hundredth(sentiment(world.model)),
    hundredth(get(world.model, at.Aw)),
  ]);
}

/** Injects fired by hand arrive like any other, whatever their condition. */
export function fireInject(storm: Storm, world: World, injectId: string, p: number): void {
  const inject = storm.plan.injects.get(injectId);
  if (inject) injectArrives(storm, world, inject, p);
}
