import type { Tempo } from '@/engine/vocabulary';
import { keep, readKept } from './device';

/** How fast the storm blows: without deadlines, with half as much time again, or as in a workshop. */
export const paces = {
  off: { untimed: true, tempo: 1 },
  relaxed: { untimed: false, tempo: 1.5 },
  real: { untimed: false, tempo: 1 },
} as const satisfies Record<string, { untimed: boolean; tempo: Tempo }>;

export type Pace = keyof typeof paces;

const key = 'golden-hour.practice-pace';

/** What this device's owner chose last. */
export function practicePace(): Pace {
  return readKept(key, (found) => paceNames.find((name) => name === found)) ?? 'real';
}

export function keepPracticePace(pace: Pace): void {
  keep(key, pace);
}

export const paceNames = ['off', 'relaxed', 'real'] as const satisfies readonly Pace[];
