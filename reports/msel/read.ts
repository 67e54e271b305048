import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { separated, unguarded } from '@/words/spreadsheet-text';
import { emptyRow, type MselColumn, type MselRow } from './columns';
import { headingsKnown } from './headings';
import { unpacksTo } from './unpacked';

/** An events list as it was read: its rows with their line in the file, and the headings that it has but nobody knows. */
export type ReadMsel =
  | { ok: true; rows: (MselRow & { line: number })[]; unknown: string[] }
  | { ok: false; reason: string };

/** A list of ten thousand events fills a tenth of this. */
export const mostMselBytes = 16 * 1024 * 1024;

/** A workbook is text, packed to a tenth. */
const mostUnpacked = 4 * mostMselBytes;

/** Reads an events list: a workbook's first sheet with such headings, or CSV. Headings are found by what they say, in any of our languages. */
export async function readMsel(bytes: Buffer): Promise<ReadMsel> {
  if (bytes.length > mostMselBytes) return { ok: false, reason: 'is too large for an events list' };
  if (isZip(bytes) && (await unpacksTo(bytes, mostUnpacked)) === 'too-large')
    return { ok: false, reason: 'unpacks to far more than an events list holds' };
  const grids = isZip(bytes) ? await gridsOfXlsx(bytes) : gridsOfCsv(bytes);
  if (typeof grids === 'string') return { ok: false, reason: grids };
  const columns = await headingsKnown();
  const headOf = (grid: Grid) => grid.findIndex((cells) => cells.filter((cell) => columns(cell)).length >= 2);
  const grid = grids.find((one) => headOf(one) >= 0) ?? [];
  const headLine = headOf(grid);
  const head = grid[headLine];
  if (head === undefined) return { ok: false, reason: 'has no line of headings such as "Time" and "Event"' };
  const found = head.map(columns);
  const rows = grid.slice(headLine + 1).map((cells, index) => rowOf(cells, found, headLine + index + 2));
  return {
    ok: true,
    rows: rows.filter(({ line: _, number: __, ...row }) => Object.values(row).some((text) => text !== '')),
    unknown: head.filter((cell, index) => cell.trim() !== '' && found[index] === undefined),
  };
}

/** Two columns of one meaning are one text, a line each; "Text (2)" goes on where a cell was full. */
function rowOf(cells: readonly string[], found: readonly (MselColumn | undefined)[], line: number) {
  const row = emptyRow();
  for (const [index, column] of found.entries()) {
    const text = (cells[index] ?? '').replaceAll('\r\n', '\n').trim();
    if (column && text !== '') row[column] = row[column] === '' ? text : `${row[column]}\n${text}`;
  }
  return { ...row, line };
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).toString('latin1') === 'PK';
}

type Grid = string[][];

async function gridsOfXlsx(bytes: Buffer): Promise<Grid[] | string> {
  try {
    const sheets = await readXlsxFile(bytes);
    return sheets.map(({ data }) => data.map((row) => row.map(cellText)));
  } catch {
    return 'is no workbook that can be read: save it as .xlsx or as CSV';
  }
}

/** Spreadsheet programs keep a time of day as a date of 1899. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return '';
  // Days with a fraction: 09:07 may come as a millisecond before.
  const whole = new Date(value.getTime() + 500);
  const [day = '', clock = ''] = whole.toISOString().slice(0, 16).split('T');
  return day.startsWith('1899') || day.startsWith('1900') ? clock : `${day} ${clock}`;
}

function gridsOfCsv(bytes: Buffer): Grid[] | string {
  const text = utf8(bytes);
  if (text === undefined) return 'is not saved as UTF-8: choose "CSV UTF-8" where it is saved';
  try {
    const { separator, body } = separated(text);
    const rows: Grid = parse(body, {
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return [rows.map((row) => row.map(unguarded))];
  } catch (failure) {
    return `is no CSV: ${failure instanceof Error ? failure.message : 'it cannot be read'}`;
  }
}

function utf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
