import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { ColumnId, Sheet, SheetId, Value } from './sheets/sheet';

type Headings = { heading: (column: ColumnId) => string; name: (sheet: SheetId) => string };

const widest = 60;
/** Rows that decide how wide a column becomes. */
const measured = 200;

/** The sheets as one workbook. Words are typed as words, so that none is taken for a formula. */
export async function xlsxOf(sheets: Sheet[], { heading, name }: Headings): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ id, columns, rows }) => ({
      sheet: name(id),
      stickyRowsCount: 1,
      columns: columns.map((column) => ({
        width: widthOf(
          heading(column),
          rows.slice(0, measured).map((row) => row[column] ?? null),
        ),
      })),
      data: [
        columns.map((column): Cell => ({ value: heading(column), type: String, fontWeight: 'bold' })),
        ...rows.map((row) => columns.map((column) => cellOf(row[column] ?? null))),
      ],
    })),
  ).toBuffer();
}

function cellOf(value: Value): Cell {
  if (value === null || value === '') return null;
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}

function widthOf(heading: string, values: Value[]): number {
  const lengths = values.map((value) => String(value ?? '').length);
  return Math.min(widest, Math.max(8, heading.length + 2, ...lengths) + 1);
}
