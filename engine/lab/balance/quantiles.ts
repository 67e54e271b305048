/** How numbers are spread; quantiles by linear interpolation. */
export type Spread = { mean: number; least: number; low: number; middle: number; high: number; most: number };

/** `low` and `high` leave a twentieth out on either side. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length),
    least: sorted[0] ?? 0,
    low: quantile(sorted, 0.05),
    middle: quantile(sorted, 0.5),
    high: quantile(sorted, 0.95),
    most: sorted.at(-1) ?? 0,
  };
}

/** `sorted` ascends. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
