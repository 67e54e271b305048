/** Least, as written, most, half way between, and what is set now. */
export function noiseSteps({ now, least, most }: { now: number; least: number; most: number }): number[] {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  const steps = [least, tenth((least + 1) / 2), 1, tenth((1 + most) / 2), most, now];
  return [...new Set(steps)].sort((a, b) => a - b);
}
