import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { SheetId } from '@/wire/limits';
import { rowPoints } from './row-height';
import type { ColumnId, Sheet, Value } from './sheet';
import { cellTexts, sheetNames } from './xlsx-text';

type Headings = { heading: (column: ColumnId) => string; name: (sheet: SheetId) => string };

/** Named, since programs that are given no name take one font for headings and another one for the rest. */
const font = { fontFamily: 'Calibri', fontSize: 11 };
const widest = 60;
/** Of a column's width, in characters: kept free beside the text. */
const cellPadding = 1;
/** Rows that decide how wide a column becomes. */
const measured = 200;

/** The sheets as one workbook. */
export function xlsxOf(sheets: Sheet[], { heading, name }: Headings): Promise<Buffer> {
  return xlsxTables(
    sheets.map((sheet) => ({
      name: name(sheet.id),
      head: sheet.columns.map(heading),
      rows: sheet.rows.map((row) => sheet.columns.map((column) => row[column] ?? null)),
    })),
  );
}

/** A table of a workbook: its sheet's name, its headings, and as many values in each row. */
export type XlsxTable = { name: string; head: string[]; rows: Value[][]; wrap?: Wrap };

/** Long texts break, and rows are as high as they need; of asides, columns by their headings, they show so many lines at most. */
type Wrap = { asides: readonly string[]; asideLines: number };

/** Tables as one workbook, a sheet each. Words are typed as words, so that none is taken for a formula. */
export async function xlsxTables(tables: readonly XlsxTable[]): Promise<Buffer> {
  const names = sheetNames(tables.map(({ name }) => name));
  return writeXlsxFile(
    tables.map(({ name, head, rows, wrap }, index) => {
      const columns = head.flatMap((text, column) => spreadOut(text, valuesOf(rows, column)));
      const look = wrap ? { wrap: true, alignVertical: 'top' as const } : {};
      const heights = wrap ? heightsOf(columns, wrap) : [];
      return {
        sheet: names[index] ?? name,
        stickyRowsCount: 1,
        orientation: 'landscape' as const,
        columns: columns.map((column) => ({ width: widthOf(column) })),
        data: [
          columns.map(({ head }): Cell => ({ ...words(head), fontWeight: 'bold' })),
          ...rows.map((_, row) => {
            const height = heights[row];
            const lookOfRow = { ...look, ...(height !== undefined && { height }) };
            return columns.map(({ cells }) => cellOf(cells[row] ?? null, lookOfRow));
          }),
        ],
      };
    }),
    font,
  ).toBuffer();
}

function valuesOf(rows: readonly Value[][], column: number): Value[] {
  return rows.map((row) => row[column] ?? null);
}

type CellLook = { wrap?: boolean; alignVertical?: 'top'; height?: number };

type WrittenColumn = { head: string; cells: Value[] };

function heightsOf(columns: readonly WrittenColumn[], { asides, asideLines }: Wrap): (number | undefined)[] {
  const limits = columns.map((column) => ({
    width: widthOf(column) - cellPadding,
    mostLines: asides.includes(column.head) ? asideLines : Number.POSITIVE_INFINITY,
  }));
  const rows = columns[0]?.cells ?? [];
  return rows.map((_, row) =>
    rowPoints(
      columns.map(({ cells }, column) => ({
        value: cells[row] ?? null,
        ...(limits[column] ?? { width: widest, mostLines: 1 }),
      })),
    ),
  );
}

/** A text that is longer than a cell holds goes on in further columns: "Text", "Text (2)". */
function spreadOut(heading: string, values: Value[]): WrittenColumn[] {
  const parts = values.map((value) => (typeof value === 'string' ? cellTexts(value) : [value]));
  const most = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) => ({
    head: index === 0 ? heading : `${heading} (${index + 1})`,
    cells: parts.map((part) => part[index] ?? null),
  }));
}

function cellOf(value: Value, look: CellLook): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { ...words(value), ...look };
  return Number.isFinite(value) ? { value, type: Number, ...look } : null;
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

function widthOf({ head, cells }: WrittenColumn): number {
  const lengths = cells.slice(0, measured).map((value) => String(value ?? '').length);
  return Math.min(widest, Math.max(8, head.length + 2, ...lengths) + 1);
}
