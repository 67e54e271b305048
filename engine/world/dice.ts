/**
 * One number in 0..1 for a place in the round: the same for every team that plays the seed, whatever else happened.
 * A 32-bit hash (murmur3's finaliser over the parts), so that no generator has to be carried in the state.
 */
export function chance(seed: number, purpose: number, step: number): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ purpose, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13) ^ step, 0x27d4eb2f);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return (h >>> 0) / 0x1_0000_0000;
}

/** What a throw is for; numbers are part of the rules: changing one changes every old storm. */
export const purpose = {
  crowdLine: 1,
  crowdVoice: 2,
  reach: 3,
  enquiry: 4,
  enquiryVoice: 5,
  enquiryId: 6,
  enquiryTurn: 7,
  likes: 21,
  reposts: 22,
  replies: 23,
  answerLine: 11,
  answerVoice: 12,
  order: 33,
  variant: 34,
  unsigned: 35,
} as const;

/** The index that a 0..1 throw picks among weights; -1 when all are zero. */
export function pickWeighted(weights: number[], throwOf: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return -1;
  let left = throwOf * total;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i] ?? 0;
    if (left < 0) return i;
  }
  return weights.length - 1;
}
