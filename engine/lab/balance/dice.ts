/**
 * Throws of 0..1 for simulated teams, one for each key: a team that meets the same question again throws the same, so
 * that two plays which differ in one choice differ in nothing else. A round's own storm has another generator. /
 */
export type Dice = (key: string) => number;

/** FNV-1a over the key, then murmur3's finaliser. */
export function diceOf(seed: number): Dice {
  const start = Math.imul(seed ^ 0x811c9dc5, 0x9e3779b1);
  return (key) => {
    let hash = start;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
  };
}

/** One of a list; undefined for an empty one. */
export function pick<T>(dice: Dice, key: string, items: readonly T[]): T | undefined {
  return items[Math.floor(dice(key) * items.length)];
}
