import type { Tempo } from '@/engine/vocabulary';

/** Wall time per play time; the value is also the key of its words. */
export const tempoChoices = [
  { value: 'brisk', tempo: 0.8 },
  { value: 'standard', tempo: 1 },
  { value: 'calm', tempo: 1.25 },
  { value: 'relaxed', tempo: 1.5 },
  { value: 'slow', tempo: 2 },
] as const satisfies readonly { value: string; tempo: Tempo }[];

export type TempoChoice = (typeof tempoChoices)[number]['value'];
