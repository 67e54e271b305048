import { stringify } from 'csv-stringify/sync';
import type { ColumnId, Sheet, Value } from './sheet';

type Headings = { heading: (column: ColumnId) => string; language: string };

/** One sheet as CSV for a spreadsheet program, as `csvRows` writes it. */
export function csvOf({ columns, rows }: Sheet, { heading, language }: Headings): Buffer {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? null));
  return csvRows([columns.map(heading), ...lines], language);
}

/**
 * Rows as CSV for a spreadsheet program: UTF-8 with its mark, formulas defused, and the comma or semicolon (with decimal
 * commas) that the reader's language expects.
 */
export function csvRows(rows: readonly (readonly Value[])[], language: string): Buffer {
  const comma = (1.5).toLocaleString(language).includes(',');
  const text = stringify(
    rows.map((row) => [...row]),
    {
      bom: true,
      delimiter: comma ? ';' : ',',
      record_delimiter: 'windows',
      escape_formulas: true,
      // The library quotes what holds the end of a record, which is two signs; other programs end a record at either.
      quoted_match: /[\r\n]/,
      cast: {
        number: (value) => numeral(value, comma),
        string: (value) => value.replace(/^\n/, "'\n"),
      },
    },
  );
  return Buffer.from(text);
}

function numeral(value: number, comma: boolean): string {
  if (!Number.isFinite(value)) return '';
  return comma ? String(value).replace('.', ',') : String(value);
}
