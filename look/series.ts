export interface Point {
  x: number;
  y: number;
}

export interface Series {
  id: string;
  name: string;
  /** A team's place: gives colour, dash and letter. */
  team?: number | undefined;
  /** For what is no team: a CSS colour and a dash. */
  colour?: string | undefined;
  dash?: string | undefined;
  /** Rising in x. */
  points: readonly Point[];
  /** Stands back: the median of others, doing nothing. */
  quiet?: boolean | undefined;
}

/** A turning point: a number on the chart, words beside it. */
export interface Marker {
  x: number;
  label: string;
}

/** The last value at or before x; series are steps between their points only for reading, never for drawing. */
export function valueAt(points: readonly Point[], x: number): number | undefined {
  return points.findLast((point) => point.x <= x)?.y;
}

/** Every x that any series has, in order: the rows of the table and the stops of the scrub line. */
export function stops(series: readonly Series[]): number[] {
  return [...new Set(series.flatMap((line) => line.points.map((point) => point.x)))].sort((a, b) => a - b);
}

/** At most `most` of them, evenly, always with the first and the last. */
export function thin<Item>(list: readonly Item[], most: number): Item[] {
  if (list.length <= most) return list.slice();
  const step = (list.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => list[Math.round(index * step)]).filter(
    (item) => item !== undefined,
  );
}

export function nearest(list: readonly number[], x: number): number | undefined {
  return list.reduce<number | undefined>(
    (best, stop) => (best === undefined || Math.abs(stop - x) < Math.abs(best - x) ? stop : best),
    undefined,
  );
}

/** One cause between the first value of a waterfall and the last. */
export interface WaterfallStep {
  id: string;
  label: string;
  change: number;
}
