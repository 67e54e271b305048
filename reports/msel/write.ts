import type { MselFile } from '@/wire/limits';
import { csvRows } from '../sheets/csv';
import { xlsxTables } from '../sheets/xlsx';
import { type MselRow, mselColumns } from './columns';
import { leftOutOf } from './left-out';
import { mselRows, type Told } from './rows-of';
import type { MselWords } from './words';

/**
 * Details are for the way back into a scenario. A decision's, with all its answers, are longer than a row may be high; those of
 * everything else are shown whole.
 */
const asideLines = 15;

/** A scenario's master scenario events list as a file; the workbook has a second sheet with what the list can't tell. */
export async function mselFile(told: Told, say: MselWords, kind: MselFile): Promise<Buffer> {
  const rows = mselRows(told, say);
  const head = mselColumns.map(say.heading);
  if (kind === 'csv') return csvRows([head, ...rows.map(cellsOf)], say.language);
  const { sheet, part, field, count } = say.leftOut;
  return xlsxTables([
    {
      name: say.sheet,
      head,
      rows: rows.map(cellsOf),
      wrap: { asides: [say.heading('details')], asideLines },
    },
    {
      name: sheet,
      head: [part, field, count],
      rows: leftOutOf(told).map((one) => [one.part, one.field, one.count]),
    },
  ]);
}

/** The running number is a number; the rest are words. */
function cellsOf(row: MselRow): (string | number)[] {
  return mselColumns.map((column) => (column === 'number' ? Number(row.number) : row[column]));
}
