'use client';

import { useFigures } from '../use-figures';

/** A mark from 0 to 100 as a figure and a bar; a dash where there is nothing to go by. */
export function MarkBar({ value }: { value: number | null }) {
  const { plain } = useFigures();
  if (value === null) return <span className="text-muted">–</span>;
  return (
    <span className="inline-flex items-center gap-2.5">
      <span translate="no" className="figures w-8 text-right text-base font-semibold">
        {plain(value)}
      </span>
      <span aria-hidden="true" className="h-2 w-12 overflow-hidden lg:w-20 rounded-full bg-text/12">
        <span className="block h-full bg-accent" style={{ width: `${Math.max(2, value)}%` }} />
      </span>
    </span>
  );
}
