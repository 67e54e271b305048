import type { Marker, Series } from '@/look/series';
import { lineLook } from '@/look/series-look';
import { TeamMark } from '../_ui/team-mark';

interface MarkerListProps {
  markers: readonly Marker[];
  formatX: (x: number) => string;
  /** On narrow screens the names of the lines stand here too. */
  series: readonly Series[];
}

/** The turning points in words, below the chart: complete even where the chart had no room. */
export function MarkerList({ markers, formatX, series }: MarkerListProps) {
  if (markers.length === 0 && series.length === 0) return null;
  return (
    <div className="flex flex-col gap-2.5 text-sm">
      {series.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {series.map((line) => (
            <li key={line.id} className="flex items-center gap-1.5">
              {line.team === undefined ? <Dash line={line} /> : <TeamMark index={line.team} size={16} />}
              {line.name}
            </li>
          ))}
        </ul>
      )}
      <ol className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {markers.map((marker, index) => (
          <li key={`${marker.x}-${marker.label}`} className="flex items-baseline gap-2">
            <span translate="no" className="figures w-4 shrink-0 text-right text-xs font-semibold text-muted">
              {index + 1}
            </span>
            <span translate="no" className="figures shrink-0 text-xs text-muted">
              {formatX(marker.x)}
            </span>
            <span>{marker.label}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Dash({ line }: { line: Series }) {
  const look = lineLook(line);
  return (
    <svg width="20" height="4" viewBox="0 0 20 4" aria-hidden="true">
      <line
        x1="0"
        x2="20"
        y1="2"
        y2="2"
        stroke={look.colour}
        strokeWidth={look.width}
        strokeDasharray={look.dash}
      />
    </svg>
  );
}
