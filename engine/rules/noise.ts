import type { Event } from '../event';
import { type Answer, accept, refuse } from '../result';
import type { Round } from '../round';

/** [W13] Within what the author allows; for every team alike. Before the start it is a setting of the round. */
export function setNoise(round: Round, noise: number): Answer {
  const { least, most } = noiseLimits(round);
  if (noise < least || noise > most) return refuse('no-such-thing');
  if (noise === noiseOf(round)) return accept();
  const teams = round.stage === 'lobby' ? [] : round.teams;
  return accept({ type: 'noise-set', noise, teamIds: teams.map(({ id }) => id) });
}

/** [W13] What was chosen before the start, as far as this scenario allows it, for the teams there are now. */
export function noiseAtStart(round: Round): Event[] {
  const { least, most } = noiseLimits(round);
  const noise = Math.min(most, Math.max(least, noiseOf(round)));
  const teamIds = round.teams.filter(({ world }) => world.noise !== noise).map(({ id }) => id);
  return teamIds.length === 0 ? [] : [{ type: 'noise-set', noise, teamIds }];
}

/** How loud crowd and desk are, 1 = as written. */
export function noiseOf({ settings }: Pick<Round, 'settings'>): number {
  return settings.noise ?? 1;
}

/** How far it may be turned, where the author says nothing else. */
const usualLimits = { least: 0.6, most: 1.6 };

/** [W13] How far crowd and desk may be turned here, 1 = as written. */
export function noiseLimits({ scenario }: Pick<Round, 'scenario'>): { least: number; most: number } {
  return scenario.structure.noise ?? usualLimits;
}
