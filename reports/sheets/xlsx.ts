import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { SheetId } from '@/wire/limits';
import type { ColumnId, Sheet, Value } from './sheet';
import { cellTexts, sheetNames } from './xlsx-text';

type Headings = { heading: (column: ColumnId) => string; name: (sheet: SheetId) => string };

/** Named, since programs that are given no name take one font for headings and another one for the rest. */
const font = { fontFamily: 'Calibri', fontSize: 11 };
const widest = 60;
/** Rows that decide how wide a column becomes. */
const measured = 200;

/** The sheets as one workbook. Words are typed as words, so that none is taken for a formula. */
export async function xlsxOf(sheets: Sheet[], { heading, name }: Headings): Promise<Buffer> {
  const names = sheetNames(sheets.map(({ id }) => name(id)));
  return writeXlsxFile(
    sheets.map((sheet, index) => {
      const columns = sheet.columns.flatMap((column) => spreadOut(heading(column), valuesOf(sheet, column)));
      return {
        sheet: names[index] ?? sheet.id,
        stickyRowsCount: 1,
        orientation: 'landscape' as const,
        columns: columns.map(({ head, cells }) => ({ width: widthOf(head, cells.slice(0, measured)) })),
        data: [
          columns.map(({ head }): Cell => ({ ...words(head), fontWeight: 'bold' })),
          ...sheet.rows.map((_, row) => columns.map(({ cells }) => cellOf(cells[row] ?? null))),
        ],
      };
    }),
    font,
  ).toBuffer();
}

function valuesOf({ rows }: Sheet, column: ColumnId): Value[] {
  return rows.map((row) => row[column] ?? null);
}

type WrittenColumn = { head: string; cells: Value[] };

/** A text that is longer than a cell holds goes on in further columns: "Text", "Text (2)". */
function spreadOut(heading: string, values: Value[]): WrittenColumn[] {
  const parts = values.map((value) => (typeof value === 'string' ? cellTexts(value) : [value]));
  const most = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) => ({
    head: index === 0 ? heading : `${heading} (${index + 1})`,
    cells: parts.map((part) => part[index] ?? null),
  }));
}

function cellOf(value: Value): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return words(value);
  return Number.isFinite(value) ? { value, type: Number } : null;
}

function words(text: string) {
  return { value: sharedText(text), type: String };
}

/**
 * The library looks texts up in a plain object, where "constructor" is found before anybody put it there. A NUL, which it
 * leaves out of the file, makes such a text another one.
 */
function sharedText(text: string): string {
  return text in Object.prototype ? `\0${text}` : text;
}

function widthOf(heading: string, values: Value[]): number {
  const lengths = values.map((value) => String(value ?? '').length);
  return Math.min(widest, Math.max(8, heading.length + 2, ...lengths) + 1);
}
