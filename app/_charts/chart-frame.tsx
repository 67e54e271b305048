'use client';

import { ChartSpline, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../_ui/icon-button';
import { CopyImage } from './copy-image';
import type { Drawing } from './picture/drawing';

export interface ChartTable {
  head: readonly string[];
  rows: readonly { key: string; cells: readonly string[] }[];
}

interface ChartFrameProps {
  title: string;
  /** One sentence: what the picture shows, for everybody, and first for those who do not see it. */
  description?: string | undefined;
  table: ChartTable;
  /** The same for the clipboard. */
  drawing: Drawing;
  children: ReactNode;
}

/** Title, one sentence, the picture, and the same figures as a table. */
export function ChartFrame({ title, description, table, drawing, children }: ChartFrameProps) {
  const t = useTranslations('common.chart');
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure aria-labelledby={id} data-chart className="flex min-w-0 flex-col gap-3">
      <figcaption className="flex items-start justify-between gap-3">
        <div>
          <h3 id={id} className="text-base font-semibold">
            {title}
          </h3>
          {description && <p className="max-w-measure text-sm text-muted">{description}</p>}
        </div>
        <div className="flex shrink-0">
          {table.rows.length > 0 && <CopyImage title={title} description={description} drawing={drawing} />}
          <IconButton
            icon={asTable ? ChartSpline : Table2}
            label={asTable ? t('asChart') : t('asTable')}
            size="small"
            className="print:hidden"
            onClick={() => setAsTable(!asTable)}
          />
        </div>
      </figcaption>
      {table.rows.length === 0 && <p className="py-6 text-center text-sm text-muted">{t('none')}</p>}
      {table.rows.length > 0 && (asTable ? <FigureTable table={table} labelId={id} /> : children)}
    </figure>
  );
}

function FigureTable({ table, labelId }: { table: ChartTable; labelId: string }) {
  return (
    <section
      aria-labelledby={labelId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className="max-h-96 overflow-auto rounded-md border border-line"
    >
      <table className="w-full border-collapse text-sm">
        <thead className="sticky top-0 bg-raised text-left text-xs text-muted">
          <tr>
            {table.head.map((cell, index) => (
              <th key={cell} scope="col" className={`px-3 py-2 font-medium ${index > 0 ? 'text-right' : ''}`}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} className="border-t border-line">
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={table.head[index]} scope="row" className="px-3 py-1.5 text-left font-medium">
                    {cell}
                  </th>
                ) : (
                  <td key={table.head[index]} className="figures px-3 py-1.5 text-right">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
