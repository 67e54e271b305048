import { worth } from '../debrief/score';
import { overall } from '../figures';
import { type Outlook, outlook } from '../model/outlook';
import { perGroup } from '../per-group';
import { type Group, groups } from '../vocabulary';
import type { Resolved } from '../world/world';
import { lowFor } from './lows';
import type { Owed } from './owed';

/** Which way an answer turned somebody, as far as it can be told already: docs/model.md#the-reveal. */
export type Turned = 'up' | 'down' | 'noticed' | 'waiting';

/** Where somebody is heading after the answer, and where before it where that may be compared; net scores -100..100. */
export type Turning = { how: Turned; heading: number; was: number | null };

/** The least change of what the score weighs, in points, that a direction is told for; below half of it a group is on nobody's side. */
const certain = 1;
const sided = 0.5;
/** From here on a group has noticed, in the score's terms or in its outlook: no direction is told, so less will do. */
const noticed = { effect: 0.1, outlook: 0.25 } as const;

/**
 * [D10] How an answer turned each group and all of them together. A direction is told only where the debrief, which
 * holds the answer against silence, cannot come to the opposite: the change is large, the outlook moves the same
 * way, and nothing that is still open (`owed`) could turn it the other way. Elsewhere words without a direction stand.
 */
export function turnings(resolved: Resolved, owed: Owed, priorities: Record<Group, number>): Turnings | null {
  const before = known.get(resolved);
  if (before?.priorities === priorities && isSame(before.owed, owed)) return before.turnings;
  const made = workOut(resolved, owed, priorities);
  known.set(resolved, { priorities, owed, turnings: made });
  return made;
}

type Turnings = { groups: Record<Group, Turning>; all: Turning };

/** A decision that is over stays as it is, so it is worked out once. */
const known = new WeakMap<
  Resolved,
  { priorities: Record<Group, number>; owed: Owed; turnings: Turnings | null }
>();

function workOut({ turn }: Resolved, owed: Owed, priorities: Record<Group, number>): Turnings | null {
  if (!turn) return null;
  const [before, after, silent] = [outlook(turn.before), outlook(turn.after), outlook(turn.silent)];
  const effect = perGroup((group) => worthOf(after, group) - worthOf(silent, group));
  const each = perGroup((group) => ({ to: after.low[group], from: before.low[group] }));
  const all = { to: lowFor(after, priorities), from: lowFor(before, priorities) };
  return {
    groups: perGroup((group) => turning(effect[group], each[group], owed)),
    all: turning(overall(effect, priorities), all, agree(effect) ? owed : { worse: true, better: true }),
  };
}

function turning(effect: number, { from, to }: { from: number; to: number }, owed: Owed): Turning {
  const heading = Math.round(to) + 0;
  const was = Math.round(from) + 0;
  const change = to - from;
  const isOpen = effect > 0 ? owed.worse : owed.better;
  if (!isOpen && Math.abs(effect) >= certain && effect * change >= 0) {
    const compared = effect * (heading - was) > 0;
    return { how: effect > 0 ? 'up' : 'down', heading, was: compared ? was : null };
  }
  const felt = Math.abs(effect) >= noticed.effect || Math.abs(change) >= noticed.outlook;
  return { how: felt ? 'noticed' : 'waiting', heading, was: null };
}

/** Whether no group that is moved at all is moved against the others: else what they come to together is open. */
function agree(effect: Record<Group, number>): boolean {
  const moved = groups.map((group) => effect[group]).filter((value) => Math.abs(value) >= sided);
  return moved.every((value) => value > 0) || moved.every((value) => value < 0);
}

function isSame(one: Owed, other: Owed): boolean {
  return one.worse === other.worse && one.better === other.better;
}

function worthOf({ average, end }: Outlook, group: Group): number {
  return worth({ end: end[group], after30Days: end[group], average: average[group] });
}
