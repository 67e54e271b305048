'use client';

import { scaleLinear, scaleLog } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { useId } from 'react';
import { type GhostName, type Ghosts, ghostNames } from './use-ghosts';

interface StormLineProps {
  /** mentions against a normal day, oldest first */
  values: readonly number[];
  label: string;
  height?: number | undefined;
  /** other runs to hold it against, with the same steps; what lies ahead of now is not shown */
  ghosts: Ghosts['storms'];
}

/** A normal day lies at the bottom, a hundred times as much at the top. */
const most = 100;
/** From here on it is amber, from there red. */
const amber = 10;
const red = 40;
const width = 390;
/** One's own best run is dashed, the others' median dotted, the best simulated team both in turn. */
const looks = {
  own: { stroke: 'var(--muted)', dash: '4 3' },
  group: { stroke: 'var(--accent)', dash: '1 3' },
  best: { stroke: 'var(--good)', dash: '7 3 1 3' },
} as const satisfies Record<GhostName, object>;

/** The storm as it grew, on a log scale: gold, amber from ten times a normal day, red from forty. */
export function StormLine({ values, label, height = 14, ghosts }: StormLineProps) {
  const id = useId();
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [0, width]);
  const y = scaleLog([1, most], [height - 1.5, 1.5]).clamp(true);
  const at = (value: number) => y(Math.max(1, value));
  const points = values.length < 2 ? [1, 1] : [...values];
  const path = line<number>()
    .x((_, index) => x(index))
    .y(at)
    .curve(curveMonotoneX)(points);
  const shadows = ghostNames.flatMap((name) => {
    const before = ghosts[name].slice(0, points.length);
    const d = line<number>()
      .x((_, index) => x(index))
      .y(at)
      .curve(curveMonotoneX)(before);
    return before.length > 1 && d ? [{ name, d }] : [];
  });
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
      {shadows.map(({ name, d }) => (
        <path
          key={name}
          d={d}
          fill="none"
          stroke={looks[name].stroke}
          strokeWidth="1.5"
          strokeDasharray={looks[name].dash}
          vectorEffect="non-scaling-stroke"
        />
      ))}
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
