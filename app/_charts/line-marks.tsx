import { curveMonotoneX, line } from 'd3-shape';
import type { LinePlan } from '@/look/line-plan';
import { type Marker, type Point, type Series, valueAt } from '@/look/series';
import { lineLook } from '@/look/series-look';
import { LineEnds, LineMarkers } from './line-labels';

interface LineMarksProps {
  plan: LinePlan;
  series: readonly Series[];
  markers: readonly Marker[];
  scrub: number | undefined;
  later: number | undefined;
  formatY: (y: number | undefined) => string;
  endLabels: boolean;
}

/** Everything that is drawn, from the back to the front. */
export function LineMarks(props: LineMarksProps) {
  const { plan, series, markers, scrub, later, formatY, endLabels } = props;
  return (
    <>
      {later !== undefined && <Later plan={plan} x={plan.x(later)} />}
      <Grid plan={plan} formatY={formatY} />
      <LineMarkers plan={plan} markers={markers} />
      <Lines plan={plan} series={series} />
      {endLabels && <LineEnds plan={plan} series={series} />}
      {scrub !== undefined && <ScrubLine plan={plan} series={series} scrub={scrub} />}
    </>
  );
}

function Grid({ plan, formatY }: Pick<LineMarksProps, 'plan' | 'formatY'>) {
  return (
    <g fontSize={12 * plan.times} fill="var(--muted)">
      {plan.yTicks.map((tick) => (
        <g key={tick}>
          <line
            x1={plan.left}
            x2={plan.right}
            y1={plan.y(tick)}
            y2={plan.y(tick)}
            stroke={tick === 0 ? 'var(--text)' : 'var(--line)'}
            strokeWidth={tick === 0 ? 1.5 : 1}
            opacity={tick === 0 ? 0.7 : 1}
          />
          <text
            x={plan.left - 8}
            y={plan.y(tick)}
            dy="0.35em"
            textAnchor="end"
            className="figures"
            fill={tick === 0 ? 'var(--text)' : undefined}
            fontWeight={tick === 0 ? 700 : undefined}
          >
            {formatY(tick)}
          </text>
        </g>
      ))}
      {plan.xLabels.map(({ x, text }) => (
        <text key={x} x={x} y={plan.height - 6} textAnchor="middle" className="figures">
          {text}
        </text>
      ))}
    </g>
  );
}

/** The days after the round stand on a ground of their own: there the clock runs much faster. */
function Later({ plan: { top, bottom, right }, x }: Pick<LineMarksProps, 'plan'> & { x: number }) {
  return (
    <>
      <rect x={x} y={top} width={right - x} height={bottom - top} fill="var(--text)" opacity="0.05" />
      <line x1={x} x2={x} y1={top} y2={bottom} stroke="var(--control)" strokeDasharray="2 3" />
    </>
  );
}

function Lines({ plan, series }: Pick<LineMarksProps, 'plan' | 'series'>) {
  const path = line<Point>()
    .x((point) => plan.x(point.x))
    .y((point) => plan.y(point.y))
    .curve(curveMonotoneX);
  return (
    <g fill="none" strokeLinejoin="round" strokeLinecap="round">
      {series.map((one, index) => {
        const look = lineLook(one);
        const d = path([...one.points]) ?? undefined;
        return (
          <path
            key={one.id}
            d={d}
            stroke={look.colour}
            strokeWidth={look.width + edgeOf(series, index)}
            strokeDasharray={look.dash}
          />
        );
      })}
    </g>
  );
}

/** Teams that run together stay in sight: who is drawn first is drawn wider, so that each shows beside the next. */
function edgeOf(series: readonly Series[], index: number): number {
  const later = series.slice(index + 1).filter(({ team }) => team !== undefined).length;
  return series[index]?.team === undefined ? 0 : Math.min(4, later) * 1.5;
}

function ScrubLine({ plan, series, scrub }: { plan: LinePlan; series: readonly Series[]; scrub: number }) {
  const x = plan.x(scrub);
  return (
    <g>
      <line x1={x} x2={x} y1={plan.top} y2={plan.bottom} stroke="var(--text)" strokeWidth="1.5" />
      {series.map((one) => {
        const y = valueAt(one.points, scrub);
        if (y === undefined) return null;
        return (
          <circle
            key={one.id}
            cx={x}
            cy={plan.y(y)}
            r={4.5 * plan.times}
            fill={lineLook(one).colour}
            stroke="var(--surface)"
            strokeWidth="2"
          />
        );
      })}
    </g>
  );
}
