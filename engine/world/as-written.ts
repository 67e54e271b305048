import type { World } from './world';

/** [W13] So many enquiries of the desk, in the measure of the script: those not heard in, those on top out. */
export function asWritten({ waiting, answered, unheard, extra }: World, count: number): number {
  const shown = waiting.length + answered.length;
  if (shown === 0) return unheard.length;
  return (count * (shown - extra.length + unheard.length)) / shown;
}
