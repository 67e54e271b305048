'use client';

import { scaleLinear } from 'd3-scale';
import { useFormatter, useTranslations } from 'use-intl';
import type { WaterfallStep } from '@/look/series';
import { signed, trueMinus } from '@/words/signed';
import { ChartFrame } from './chart-frame';
import { barDrawing } from './picture/bar-drawing';

interface WaterfallProps {
  title: string;
  description?: string | undefined;
  start: number;
  steps: readonly WaterfallStep[];
  /** Words for both ends; "Start" and "End" without. */
  startLabel?: string | undefined;
  endLabel?: string | undefined;
}

interface Row {
  id: string;
  label: string;
  from: number;
  to: number;
  change: number | undefined;
}

/** From the first value to the last, one row per cause, so that long words have room on a phone too. */
export function Waterfall({ title, description, start, steps, startLabel, endLabel }: WaterfallProps) {
  const t = useTranslations('common.chart');
  const format = useFormatter();
  const number = (value: number) => trueMinus(format.number(value, { maximumFractionDigits: 1 }));
  const changed = (value: number) => signed(format, value, 1);
  const rows = rowsOf(start, steps, startLabel ?? t('start'), endLabel ?? t('end'));
  const share = scaleLinear(
    [
      Math.min(0, ...rows.map((row) => Math.min(row.from, row.to))),
      Math.max(...rows.map((row) => Math.max(row.from, row.to))),
    ],
    [0, 100],
  );
  const table = {
    head: ['', t('change'), t('value')],
    rows: rows.map((row) => ({
      key: row.id,
      cells: [row.label, row.change === undefined ? '' : changed(row.change), number(row.to)],
    })),
  };
  const drawing = barDrawing(
    rows.map(({ label, from, to, change }) => ({
      ...{ label, from, to, total: change === undefined },
      figure: change === undefined ? number(to) : changed(change),
    })),
  );
  return (
    <ChartFrame title={title} description={description} table={table} drawing={drawing}>
      <ol className="@container flex flex-col">
        {rows.map((row) => (
          <li
            key={row.id}
            className="grid grid-cols-[minmax(0,1fr)_3.5rem] items-center gap-x-3 border-b border-line py-1.5 text-sm @md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_3.5rem]"
          >
            <span className={row.change === undefined ? 'font-semibold' : ''}>{row.label}</span>
            <Bar row={row} share={share} />
            <span
              className={`figures row-start-1 col-start-2 text-right @md:col-start-3 ${colourOf(row, 'text')}`}
            >
              {row.change === undefined ? number(row.to) : changed(row.change)}
            </span>
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}

function Bar({ row, share }: { row: Row; share: (value: number) => number }) {
  const from = share(Math.min(row.from, row.to));
  const width = Math.max(0.6, share(Math.max(row.from, row.to)) - from);
  return (
    <span aria-hidden="true" className="relative col-span-2 h-4 @md:col-span-1">
      <span className="absolute inset-y-0 w-px bg-control" style={{ left: `${share(0)}%` }} />
      <span
        className={`absolute inset-y-0 rounded-[2px] print:border ${colourOf(row, 'bg')}`}
        style={{ left: `${from}%`, width: `${width}%` }}
      />
    </span>
  );
}

const looks = {
  text: { total: 'font-semibold', up: 'text-good', down: 'text-danger' },
  bg: { total: 'bg-muted', up: 'bg-good', down: 'bg-danger' },
} as const;

function colourOf(row: Row, part: keyof typeof looks): string {
  if (row.change === undefined) return looks[part].total;
  return row.change < 0 ? looks[part].down : looks[part].up;
}

function rowsOf(start: number, steps: readonly WaterfallStep[], startLabel: string, endLabel: string): Row[] {
  let at = start;
  const causes = steps.map((step) => {
    const from = at;
    at += step.change;
    return { id: step.id, label: step.label, from, to: at, change: step.change };
  });
  return [
    { id: 'start', label: startLabel, from: 0, to: start, change: undefined },
    ...causes,
    { id: 'end', label: endLabel, from: 0, to: at, change: undefined },
  ];
}
