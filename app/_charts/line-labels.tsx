import { type LinePlan, laneHeight } from '@/look/line-plan';
import type { Marker, Series } from '@/look/series';
import { lineLook } from '@/look/series-look';
import { shapes, teamLook } from '@/look/team-look';

/** The name of each line at its end: no legend to look up. */
export function LineEnds({ plan, series }: { plan: LinePlan; series: readonly Series[] }) {
  return (
    <g fontSize="13" fontWeight="550">
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
                transform={`translate(9 ${y - 6}) scale(0.5)`}
              />
            )}
            <text
              x={one.team === undefined ? 10 : 25}
              y={y}
              dy="0.35em"
              fill={one.quiet ? 'var(--muted)' : 'var(--text)'}
            >
              {one.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Turning points: a numbered stem, its words in a free row; without room only the number, listed below. */
export function LineMarkers({ plan, markers }: { plan: LinePlan; markers: readonly Marker[] }) {
  return (
    <g fontSize="12">
      {markers.map((marker, index) => {
        const lane = plan.lanes[index];
        const x = plan.x(marker.x);
        const row = lane?.row;
        const y = row === undefined ? plan.top + 3 : 10 + row * laneHeight;
        const circleX = row === undefined ? x : (lane?.start ?? x) + 8;
        return (
          <g key={`${marker.x}-${marker.label}`}>
            <line x1={x} x2={x} y1={y} y2={plan.bottom} stroke="var(--control)" strokeDasharray="2 3" />
            <circle cx={circleX} cy={y} r="8" fill="var(--text)" />
            <text
              x={circleX}
              y={y}
              dy="0.36em"
              textAnchor="middle"
              fill="var(--background)"
              fontWeight="700"
              fontSize="11"
            >
              {index + 1}
            </text>
            {row !== undefined && (
              <text x={circleX + 13} y={y} dy="0.35em" fill="var(--text)">
                {marker.label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
