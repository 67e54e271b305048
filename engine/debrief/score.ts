import { type Aftermath, aftermath } from '../model/aftermath';
import { score as numbers } from '../model/parameters/score';
import { reputations } from '../model/readings';
import { at, get } from '../model/state';
import { perGroup } from '../per-group';
import { type Group, groups } from '../vocabulary';
import { afterwards } from '../world/afterwards';
import { hourAt, type Plan } from '../world/plan';
import type { Storm } from '../world/storm';
import type { World } from '../world/world';

const aftermathHours = numbers.days.value * 24;
/** [S3] Half the time average, three tenths the end (docs/model.md#score); what remains of a whole would be the instructor's and stands apart. */
const averageWeight = numbers.average.value;
const endWeight = numbers.end.value;

/** What a group's reputation came to: at the end of play, 30 simulated days later, and on average over both. */
export type GroupOutcome = { end: number; after30Days: number; average: number };

export type Outcome = Record<Group, GroupOutcome>;

/** Reputations summed up while a world is played, weighted by scenario time. */
export type Sum = { hours: number; sums: number[]; lastHour: number };

/** The sum of a team's reputation over hours, before its first hour. */
export function startSum(): Sum {
  return { hours: 0, sums: groups.map(() => 0), lastHour: 0 };
}

/** A copy that can be added to by itself. */
export function copySum(sum: Sum): Sum {
  return { ...sum, sums: sum.sums.slice() };
}

/** Adds, in place, the scenario hours that have passed since the last time, at the reputation of now. */
export function addToSum(sum: Sum, plan: Plan, world: World): void {
  const hour = hourAt(plan, world.minute);
  const passed = hour - sum.lastHour;
  if (passed <= 0) return;
  for (let g = 0; g < groups.length; g++)
    sum.sums[g] = (sum.sums[g] ?? 0) + get(world.model, at.R + g) * passed;
  sum.hours += passed;
  sum.lastHour = hour;
}

/** [S8] The 30 days that follow a played world, with what falls due in them; `sampleHours` asks for their curve. */
export function daysAfter(storm: Storm, world: World, sampleHours?: number): Aftermath {
  return aftermath(world.model, afterwards(storm, world), sampleHours === undefined ? {} : { sampleHours });
}

/** [S3] The outcome of a played world and of the 30 days that follow it. */
export function outcomeOf(world: World, sum: Sum, after: Aftermath): Outcome {
  const end = reputations(world.model);
  return perGroup((group) => ({
    end: end[group],
    after30Days: after.end[group],
    average:
      ((sum.sums[groups.indexOf(group)] ?? 0) + after.average[group] * aftermathHours) /
      (sum.hours + aftermathHours),
  }));
}

/** [S3] One group's part of the run score, in reputation points. */
export function worth(outcome: GroupOutcome): number {
  return (averageWeight * outcome.average + endWeight * outcome.after30Days) / (averageWeight + endWeight);
}

/** [S3] Every group's part of the run score, in reputation points. */
export function worths(outcome: Outcome): Record<Group, number> {
  return perGroup((group) => worth(outcome[group]));
}
