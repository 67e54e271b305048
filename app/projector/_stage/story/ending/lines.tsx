import { curveMonotoneX, line } from 'd3-shape';
import type { Point, Series } from '@/look/series';
import { lineLook } from '@/look/series-look';
import { curveDomain } from '@/reports/reading/curve-series';
import { high, wide } from './layer';

export interface Scale {
  /** 0..1 across and down. */
  x: (value: number) => number;
  y: (value: number) => number;
}

/** One scale for the round and the days after it, so that a line goes on where it ended. */
export function scaleOf(series: readonly Series[]): Scale {
  const last = Math.max(1, ...series.flatMap(({ points }) => points.map((point) => point.x)));
  const [low, top] = curveDomain(series);
  return { x: (value) => value / last, y: (value) => (top - value) / (top - low) };
}

/** The lines of the teams and the one without them. */
export function Lines({ series, scale: { x, y } }: { series: readonly Series[]; scale: Scale }) {
  const path = line<Point>(
    (point) => x(point.x) * wide,
    (point) => y(point.y) * high,
  ).curve(curveMonotoneX);
  return series.map((one) => (
    <path
      key={one.id}
      d={path([...one.points]) ?? undefined}
      stroke={lineLook(one).colour}
      strokeWidth={one.quiet ? 8 : 6}
      vectorEffect="non-scaling-stroke"
    />
  ));
}
