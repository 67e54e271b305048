import type { Tempo } from '@/engine/vocabulary';

/** How fast a practice round runs: without deadlines, with half as much time again, or as in a workshop. */
export const paces = {
  off: { untimed: true, tempo: 1 },
  relaxed: { untimed: false, tempo: 1.5 },
  real: { untimed: false, tempo: 1 },
} as const satisfies Record<string, { untimed: boolean; tempo: Tempo }>;

export type Pace = keyof typeof paces;

export const paceNames = ['off', 'relaxed', 'real'] as const satisfies readonly Pace[];
