import type { LinePlan } from '@/look/line-plan';
import { type Series, valueAt } from '@/look/series';
import { lineLook } from '@/look/series-look';

interface LineReadoutProps {
  plan: LinePlan;
  series: readonly Series[];
  scrub: number;
  formatX: (x: number) => string;
  formatY: (y: number | undefined) => string;
}

/** The values at the scrub line, highest first, on the side that has room. */
export function LineReadout({ plan, series, scrub, formatX, formatY }: LineReadoutProps) {
  const x = plan.x(scrub);
  const toLeft = x > (plan.left + plan.right) / 2;
  const rows = series
    .map((line) => ({ line, y: valueAt(line.points, scrub) }))
    .sort((left, right) => (right.y ?? 0) - (left.y ?? 0));
  const place = toLeft
    ? { right: `${(1 - (x - 10) / plan.width) * 100}%` }
    : { left: `${((x + 10) / plan.width) * 100}%` };
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute max-w-56 rounded-sm border border-control bg-raised/95 px-2.5 py-1.5 text-xs print:hidden"
      style={{ ...place, bottom: `${(1 - (plan.bottom - 8) / plan.height) * 100}%` }}
    >
      <p translate="no" className="figures text-muted">
        {formatX(scrub)}
      </p>
      <ul>
        {rows.map(({ line, y }) => (
          <li key={line.id} className="flex items-center gap-2">
            <svg width="16" height="4" viewBox="0 0 16 4" aria-hidden="true" className="shrink-0">
              <line x1="0" x2="16" y1="2" y2="2" stroke={lineLook(line).colour} strokeWidth="3" />
            </svg>
            <span className="truncate">{line.name}</span>
            <span translate="no" className="figures ml-auto pl-2 font-semibold">
              {formatY(y)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
