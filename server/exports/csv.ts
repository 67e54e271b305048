import { stringify } from 'csv-stringify/sync';
import type { ColumnId, Sheet } from './sheets/sheet';

type Headings = { heading: (column: ColumnId) => string; language: string };

/**
 * One sheet as CSV for a spreadsheet program: UTF-8 with its mark, formulas defused, and the comma or semicolon (with
 * decimal commas) that the reader's language expects.
 */
export function csvOf({ columns, rows }: Sheet, { heading, language }: Headings): Buffer {
  const comma = (1.5).toLocaleString(language).includes(',');
  const lines = rows.map((row) => columns.map((column) => row[column] ?? null));
  const text = stringify([columns.map(heading), ...lines], {
    bom: true,
    delimiter: comma ? ';' : ',',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: (value) => (comma ? String(value).replace('.', ',') : String(value)) },
  });
  return Buffer.from(text);
}
