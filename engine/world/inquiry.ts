import { inThreeDays } from '../model/outlook';
import { regulator } from '../model/parameters/regulator';
import { openInquiry, regulatorDue } from '../model/regulator';
import { at, get } from '../model/state';
import { injectArrives } from './arrive';
import { hourAt } from './plan';
import type { Storm } from './storm';
import type { World } from './world';

/**
 * [W8] The inquiry opens when the model says so: at the scenario's own hearing where it has one, and that is called
 * already when the outlook has been as low for a day. Once.
 */
export function inquiryOpens(storm: Storm, world: World, p: number): void {
  if (world.model[at.regulator] !== 1) return;
  const [hearing] = storm.plan.hearings;
  if (hearing && (regulatorDue(world.model) || hasLoomed(storm, world)))
    injectArrives(storm, world, hearing, p);
  else if (!hearing && regulatorDue(world.model)) openInquiry(world.model);
}

/** Asked once an hour of the scenario, because an outlook is three days of the model. */
function hasLoomed({ plan }: Storm, world: World): boolean {
  const hour = Math.floor(hourAt(plan, world.minute));
  if (hour === Math.floor(get(world.model, at.hour))) return false;
  if (!isInSight(world)) world.inquirySince = null;
  else world.inquirySince ??= hour;
  return world.inquirySince !== null && hour - world.inquirySince >= regulator.loomedHours.value;
}

function isInSight({ model }: World): boolean {
  return (
    get(model, at.A) > regulator.blameAbove.value && inThreeDays(model).public < regulator.publicBelow.value
  );
}
