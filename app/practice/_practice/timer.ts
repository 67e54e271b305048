import type { Tempo } from '@/engine/vocabulary';

/** How fast the storm blows: without deadlines, with half as much time again, or as in a workshop. */
export const timers = {
  off: { untimed: true, tempo: 1 },
  relaxed: { untimed: false, tempo: 1.5 },
  real: { untimed: false, tempo: 1 },
} as const satisfies Record<string, { untimed: boolean; tempo: Tempo }>;

export type Timer = keyof typeof timers;
