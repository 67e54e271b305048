'use client';

import { ChartFrame } from './chart-frame';
import { shareDrawing } from './picture/share-drawing';

interface ShareRow {
  id: string;
  label: string;
  /** In the order of the columns. */
  counts: readonly number[];
  /** One figure at the end of the row, such as the mean. */
  aside: string;
}

interface ShareBarsProps {
  title: string;
  description?: string | undefined;
  columns: readonly string[];
  rows: readonly ShareRow[];
  asideHead: string;
}

/** How often each mark was given, question by question: a small column for each mark. */
export function ShareBars({ title, description, columns, rows, asideHead }: ShareBarsProps) {
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const table = {
    head: ['', ...columns, asideHead],
    rows: rows.map((row) => ({ key: row.id, cells: [row.label, ...row.counts.map(String), row.aside] })),
  };
  return (
    <ChartFrame title={title} description={description} table={table} drawing={shareDrawing(rows, columns)}>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {rows.map((row) => (
          <li
            key={row.id}
            className="grid items-center gap-x-6 gap-y-2 py-3 text-sm sm:grid-cols-[minmax(0,1fr)_15rem_4rem]"
          >
            <span>{row.label}</span>
            <span aria-hidden="true" className="grid h-14 grid-cols-5 items-end gap-1.5">
              {row.counts.map((count, index) => (
                <span key={columns[index]} className="flex h-full flex-col justify-end text-center">
                  {count > 0 && (
                    <span translate="no" className="figures text-xs">
                      {count}
                    </span>
                  )}
                  <span
                    className="rounded-t-[2px] bg-accent"
                    style={{ height: `${Math.max(2, (count / most) * 26)}px` }}
                  />
                  <span translate="no" className="figures border-t border-control text-xs text-muted">
                    {columns[index]}
                  </span>
                </span>
              ))}
            </span>
            <span translate="no" className="figures text-lg font-semibold sm:text-right">
              {row.aside}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
