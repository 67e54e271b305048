'use client';

import { useFigures } from '@/app/_debrief/use-figures';
import type { Series } from '@/look/series';
import { spreadApart } from '@/look/spread';
import { StageMark } from '../../stage-mark';
import type { Scale } from './lines';

/** Share of the picture's height between two labels. */
const gap = 0.09;

interface LineEndsProps {
  series: readonly Series[];
  scale: Scale;
  names: (one: Series) => string;
}

/** Who each line is and where it ended, beside its end. */
export function LineEnds({ series, scale, names }: LineEndsProps) {
  const { signed } = useFigures();
  const ends = series.map(({ points }) => points.at(-1)?.y ?? 0);
  const places = spreadApart(ends.map(scale.y), gap, 0.02, 0.98);
  return (
    <ul className="absolute inset-y-0 left-full ml-6 w-[17rem] animate-phase">
      {series.map((one, index) => (
        <li
          key={one.id}
          className="absolute flex -translate-y-1/2 items-center gap-3 text-stage leading-none whitespace-nowrap"
          style={{ top: `${(places[index] ?? 0) * 100}%` }}
        >
          {one.team === undefined ? (
            <span className="text-muted">{names(one)}</span>
          ) : (
            <StageMark index={one.team} rem={2.75} label={names(one)} />
          )}
          <span translate="no" className="figures font-semibold">
            {signed(ends[index] ?? 0)}
          </span>
        </li>
      ))}
    </ul>
  );
}
