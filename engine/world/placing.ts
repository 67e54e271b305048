import type { Placement } from '../event';
import { placeEffect, placementScales } from '../model/placement';
import { copyState, type ModelState } from '../model/state';
import type { Decision, Response } from '../scenario/structure';
import { furtherChannelSeconds, workSeconds } from '../vocabulary';
import type { Storm } from './storm';
import type { World } from './world';

/** [Q12] Where and how a public response goes out: as the team has placed it, else the first of each; null where it can't be placed. */
export function placementOf(
  { places }: Decision,
  response: Response | undefined,
  chosen: Placement | undefined,
): Placement | null {
  if (!places || response?.audience !== 'public') return null;
  const [channel] = places.channels;
  const [form] = places.forms;
  return chosen ?? (channel && form ? { channels: [channel], form } : null);
}

/** Seconds of play that a placement is work for whoever runs social media. */
export function secondsOfWork({ channels, form }: Placement): number {
  return workSeconds[form] + (channels.length - 1) * furtherChannelSeconds;
}

/** [Q12] The model as it was, to be scaled by the placement once the acts are done. */
export function beforePlaced(world: World, placement: Placement | undefined): ModelState | null {
  return placement ? copyState(world.model) : null;
}

/** [Q12] What the acts have changed counts as far as the placement reaches. */
export function placed(
  storm: Storm,
  world: World,
  before: ModelState | null,
  placement: Placement | undefined,
): void {
  if (!before || !placement) return;
  const places = placement.channels.flatMap((id) => storm.plan.channels.get(id) ?? []);
  placeEffect(world.model, before, placementScales(places, placement.form));
}
