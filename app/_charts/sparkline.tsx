import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';

interface SparklineProps {
  values: readonly number[];
  /** What it shows and where it stands: "Reputation of team A, now 62". */
  label: string;
  width?: number | undefined;
  height?: number | undefined;
  /** A CSS colour. */
  colour?: string | undefined;
  domain?: readonly [number, number] | undefined;
}

/** A curve as large as a word. */
export function Sparkline(props: SparklineProps) {
  const { values, label, width = 96, height = 28, colour = 'var(--accent)', domain } = props;
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [2, width - 4]);
  const y = scaleLinear(domain ?? [Math.min(...values, 0), Math.max(...values, 1)], [height - 3, 3]);
  const path = line<number>()
    .x((_, index) => x(index))
    .y((value) => y(value))
    .curve(curveMonotoneX);
  const under = area<number>()
    .x((_, index) => x(index))
    .y0(height)
    .y1((value) => y(value))
    .curve(curveMonotoneX);
  const last = values.at(-1);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      data-chart
      className="shrink-0"
    >
      <path d={under([...values]) ?? undefined} fill={colour} opacity="0.14" />
      <path
        d={path([...values]) ?? undefined}
        fill="none"
        stroke={colour}
        strokeWidth="1.75"
        strokeLinecap="round"
      />
      {last !== undefined && <circle cx={x(values.length - 1)} cy={y(last)} r="2.5" fill={colour} />}
    </svg>
  );
}
