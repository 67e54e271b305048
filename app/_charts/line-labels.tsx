import { type LinePlan, lineShift } from '@/look/line-plan';
import type { Marker, Series } from '@/look/series';
import { lineLook } from '@/look/series-look';
import { shapes, teamLook } from '@/look/team-look';

/** The name of each line at its end: no legend to look up. */
export function LineEnds({ plan, series }: { plan: LinePlan; series: readonly Series[] }) {
  return (
    <g fontSize={13 * plan.times} fontWeight="550">
      {series.map((one, index) => {
        const y = plan.ends[index] ?? 0;
        const look = lineLook(one);
        const trueY = plan.y(one.points.at(-1)?.y ?? 0);
        return (
          <g key={one.id} transform={`translate(${plan.right} 0)`}>
            <path d={`M2 ${trueY}L7 ${y}`} stroke={look.colour} strokeWidth="1" fill="none" />
            {one.team !== undefined && (
              <path
                d={shapes[teamLook(one.team).shape].path}
                fill={look.colour}
                transform={`translate(9 ${y - 6 * plan.times}) scale(${0.5 * plan.times})`}
              />
            )}
            {(plan.names[index] ?? []).map((words, line) => (
              <text
                key={words}
                x={one.team === undefined ? 10 : 9 + 16 * plan.times}
                y={y + lineShift(plan, index, line)}
                dy="0.35em"
                fill={one.quiet ? 'var(--muted)' : 'var(--text)'}
              >
                {words}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** Turning points: a numbered stem, its words in a free row; without room the number alone, and its words below the chart. */
export function LineMarkers({ plan, markers }: { plan: LinePlan; markers: readonly Marker[] }) {
  return (
    <g fontSize={12 * plan.times}>
      {markers.map((marker, index) => (
        <line
          key={`${marker.x}-${marker.label}`}
          x1={plan.x(marker.x)}
          x2={plan.x(marker.x)}
          y1={placeOf(plan, index).y}
          y2={plan.bottom}
          stroke="var(--control)"
          strokeDasharray="2 3"
        />
      ))}
      {markers.map((marker, index) => (
        <MarkerLabel key={`${marker.x}-${marker.label}`} plan={plan} marker={marker} index={index} />
      ))}
    </g>
  );
}

/** Over all stems, each on ground of its own, so that no stem runs through words. */
function MarkerLabel({ plan, marker, index }: { plan: LinePlan; marker: Marker; index: number }) {
  const { x, y, row } = placeOf(plan, index);
  const radius = 8 * plan.times;
  return (
    <g>
      {row === undefined && (
        <path d={`M${x} ${y}L${plan.x(marker.x)} ${y + radius * 1.6}`} stroke="var(--control)" />
      )}
      <circle cx={x} cy={y} r={radius} fill="var(--text)" stroke="var(--surface)" strokeWidth="2" />
      <text
        x={x}
        y={y}
        dy="0.36em"
        textAnchor="middle"
        fill="var(--background)"
        fontWeight="700"
        fontSize={11 * plan.times}
      >
        {index + 1}
      </text>
      {row !== undefined && (
        <text
          x={x + 13 * plan.times}
          y={y}
          dy="0.35em"
          fill="var(--text)"
          stroke="var(--background)"
          strokeWidth={4 * plan.times}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {marker.label}
        </text>
      )}
    </g>
  );
}

/** Where a number stands; `row` undefined: alone, just above the lines. */
function placeOf({ lanes, numbers, top, laneHeight, times }: LinePlan, index: number) {
  const lane = lanes[index];
  if (lane?.row === undefined) return { x: numbers[index] ?? 0, y: top + 3 * times, row: undefined };
  return { x: lane.start + 8 * times, y: 10 * times + lane.row * laneHeight, row: lane.row };
}
