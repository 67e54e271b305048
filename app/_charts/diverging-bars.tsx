'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { signed } from '@/words/signed';
import { ChartFrame } from './chart-frame';
import { barDrawing } from './picture/bar-drawing';

export interface DivergingRow {
  id: string;
  label: string;
  value: number;
}

interface DivergingBarsProps {
  title: string;
  description?: string | undefined;
  rows: readonly DivergingRow[];
  /** The end of the scale on both sides; the largest value without. */
  limit?: number | undefined;
}

/** Gains to the right, losses to the left of one line: what a decision did to each stakeholder. */
export function DivergingBars({ title, description, rows, limit }: DivergingBarsProps) {
  const t = useTranslations('common.chart');
  const format = useFormatter();
  const figure = (value: number) => signed(format, value, 1);
  const most = limit ?? Math.max(1, ...rows.map((row) => Math.abs(row.value)));
  const table = {
    head: ['', t('change')],
    rows: rows.map((row) => ({ key: row.id, cells: [row.label, figure(row.value)] })),
  };
  const drawing = barDrawing(
    rows.map(({ label, value }) => ({ label, from: 0, to: value, figure: figure(value) })),
  );
  return (
    <ChartFrame title={title} description={description} table={table} drawing={drawing}>
      <ul className="flex flex-col gap-1 text-sm">
        {rows.map((row) => (
          <li
            key={row.id}
            className="grid grid-cols-[minmax(5.5rem,auto)_minmax(0,1fr)_3.25rem] items-center gap-3"
          >
            <span className="w-28 max-w-28">{row.label}</span>
            <Bar share={Math.min(1, Math.abs(row.value) / most)} gain={row.value >= 0} />
            <span className={`figures text-right ${tone(row.value)}`}>{figure(row.value)}</span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

function Bar({ share, gain }: { share: number; gain: boolean }) {
  const size = { width: `${share * 50}%` };
  return (
    <span aria-hidden="true" className="relative h-5">
      <span className="absolute inset-y-0 left-1/2 w-px bg-control" />
      <span
        className={`absolute inset-y-1 rounded-[2px] transition-[width] duration-[320ms] print:border ${gain ? 'left-1/2 bg-good' : 'right-1/2 bg-danger'}`}
        style={size}
      />
    </span>
  );
}

function tone(value: number): string {
  if (value === 0) return 'text-muted';
  return value < 0 ? 'text-danger' : 'text-good';
}
