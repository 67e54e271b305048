'use client';

import { scaleLinear, scaleLog } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { useId } from 'react';

interface StormLineProps {
  /** mentions against a normal day, oldest first */
  values: readonly number[];
  label: string;
  height?: number | undefined;
  /** another run to hold it against, with the same steps; what lies ahead of now is not shown */
  ghost?: readonly number[] | undefined;
}

/** A normal day lies at the bottom, a hundred times as much at the top. */
const most = 100;
/** From here on it is amber, from there red. */
const amber = 10;
const red = 40;
const width = 390;

/** The storm as it grew, on a log scale: gold, amber from ten times a normal day, red from forty. */
export function StormLine({ values, label, height = 14, ghost = [] }: StormLineProps) {
  const id = useId();
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [0, width]);
  const y = scaleLog([1, most], [height - 1.5, 1.5]).clamp(true);
  const at = (value: number) => y(Math.max(1, value));
  const points = values.length < 2 ? [1, 1] : [...values];
  const path = line<number>()
    .x((_, index) => x(index))
    .y(at)
    .curve(curveMonotoneX)(points);
  const before = ghost.slice(0, points.length);
  const ghostPath = line<number>()
    .x((_, index) => x(index))
    .y(at)
    .curve(curveMonotoneX)(before);
  const under = area<number>()
    .x((_, index) => x(index))
    .y0(height)
    .y1(at)
    .curve(curveMonotoneX)(points);
  const stop = (value: number) => `${(at(value) / height) * 100}%`;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      data-chart
      className="block w-full"
      style={{ height }}
    >
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="0" y2={height}>
        <stop offset={stop(red)} stopColor="var(--danger)" />
        <stop offset={stop(amber)} stopColor="var(--storm-amber)" />
        <stop offset="100%" stopColor="var(--warn)" />
      </linearGradient>
      <path d={under ?? undefined} fill={`url(#${id})`} opacity="0.2" />
      {before.length > 1 && (
        <path
          d={ghostPath ?? undefined}
          fill="none"
          stroke="var(--muted)"
          strokeWidth="1.5"
          strokeDasharray="3 3"
          vectorEffect="non-scaling-stroke"
        />
      )}
      <path
        d={path ?? undefined}
        fill="none"
        stroke={`url(#${id})`}
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
