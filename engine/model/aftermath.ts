import { type Group, groups } from '../vocabulary';
import { workOff } from './desk';
import { reputations } from './readings';
import { openInquiry, regulatorDue } from './regulator';
import { at, copyState, get, type ModelState } from './state';
import { step } from './step';

/** What falls due after a round: changes the state in place, asked at every whole hour after its end. */
export type FallsDue = (then: ModelState, hour: number) => void;

export type Aftermath = {
  /** mean over the days that follow, and the state at their end: net scores -100..100 */
  average: Record<Group, number>;
  end: Record<Group, number>;
  /** when asked for: hours after the round's end with the reputations then, from 0 to the end */
  curve: { hour: number; reputation: Record<Group, number> }[];
};

const aftermathHours = 30 * 24;

/**
 * What 30 simulated days make of a round's end, in ticks of one hour (docs/model.md#score). The state given is left as it is.
 * The company says nothing more, what is pending falls due, the desk works its queue off, and an inquiry opens where
 * one is due.
 * `sampleHours` asks for the curve, a point every so many hours (6 is usual).
 */
export function aftermath(
  state: ModelState,
  fallsDue: FallsDue = () => {},
  options: { sampleHours?: number; hours?: number } = {},
): Aftermath {
  const then = copyState(state);
  const hours = options.hours ?? aftermathHours;
  const sums = groups.map(() => 0);
  const curve: Aftermath['curve'] = [];
  for (let hour = 0; hour < hours; hour++) {
    if (options.sampleHours && hour % options.sampleHours === 0)
      curve.push({ hour, reputation: reputations(then) });
    fallsDue(then, hour);
    if (regulatorDue(then)) openInquiry(then);
    if (state[at.waiting] !== 0) workOff(then, 1);
    step(then, 1);
    for (let g = 0; g < groups.length; g++) sums[g] = (sums[g] ?? 0) + get(then, at.R + g);
  }
  const end = reputations(then);
  if (options.sampleHours) curve.push({ hour: hours, reputation: end });
  return { average: meanOf(sums, hours), end, curve };
}

function meanOf(sums: number[], hours: number): Record<Group, number> {
  const [customers = 0, people = 0, employees = 0, media = 0, investors = 0, regulators = 0] = sums.map(
    (sum) => sum / hours,
  );
  return { customers, public: people, employees, media, investors, regulators };
}
