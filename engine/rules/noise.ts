import { type Answer, accept, refuse } from '../result';
import type { Round } from '../round';

/** [W13] Within what the author allows; for every team alike. */
export function setNoise(round: Round, noise: number): Answer {
  const { least, most } = noiseLimits(round);
  if (noise < least || noise > most) return refuse('no-such-thing');
  if (noise === noiseOf(round)) return accept();
  return accept({ type: 'noise-set', noise, teamIds: round.teams.map(({ id }) => id) });
}

/** How loud crowd and desk are, 1 = as written. */
export function noiseOf({ teams }: Pick<Round, 'teams'>): number {
  return teams[0]?.world.noise ?? 1;
}

/** How far it may be turned, where the author says nothing else. */
const usualLimits = { least: 0.6, most: 1.6 };

export function noiseLimits({ scenario }: Pick<Round, 'scenario'>): { least: number; most: number } {
  return scenario.structure.noise ?? usualLimits;
}
