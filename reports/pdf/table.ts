import type { Bar, Block, Cell, Column, Line } from './document';
import { hairline } from './hairline';
import { printable } from './letters/letters';
import { ink, looks, margins, tones } from './look';
import { decorate, type Element, ensureRoom, type PdfWriter } from './pdf-writer';
import { heightOf, write } from './write';

type Table = Extract<Block, { block: 'table' }>;
type Place = { x: number; width: number; align: 'left' | 'right' };

const gap = 10;
const padding = 4;

/** A table with hairlines; its head stands again on every page, and no row is torn in two. */
export function table(pdf: PdfWriter, given: Table): void {
  const { doc, root } = pdf;
  const places = placesOf(pdf, given.columns);
  const headHeight = rowHeight(pdf, places, given.columns.map(headCell), looks.head.size);
  ensureRoom(pdf, headHeight + 60);
  const element = doc.struct('Table', { alt: printable(given.caption) });
  root.add(element);
  head(pdf, places, given.columns, headHeight, element);
  for (const cells of given.rows) {
    const height = Math.max(given.tall ?? 0, rowHeight(pdf, places, cells));
    if (doc.y + height > pdf.bottom && doc.y > margins.top) {
      doc.addPage();
      head(pdf, places, given.columns, headHeight);
    }
    if (given.tall) uprights(pdf, places, height);
    row(pdf, places, cells, height, element);
  }
  doc.y += 14;
}

/** The height of the whole table, in points. */
export function tableHeight(pdf: PdfWriter, { columns, rows, tall = 0 }: Table): number {
  const places = placesOf(pdf, columns);
  const heights = rows.map((cells) => Math.max(tall, rowHeight(pdf, places, cells)));
  const headHeight = rowHeight(pdf, places, columns.map(headCell), looks.head.size);
  return heights.reduce((sum, height) => sum + height, headHeight);
}

function headCell({ head: text }: Column): Cell {
  return [{ text, tone: 'strong' }];
}

function placesOf({ left, width }: PdfWriter, columns: Column[]): Place[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const free = width - gap * (columns.length - 1);
  let x = left;
  return columns.map(({ share, align }): Place => {
    const place: Place = { x, width: (free * share) / whole, align: align ?? 'left' };
    x += place.width + gap;
    return place;
  });
}

function rowHeight(pdf: PdfWriter, places: Place[], cells: Cell[], size?: number): number {
  const heights = cells.map((cell, index) =>
    linesOf(cell).reduce((sum, { text, tone = 'plain' }) => {
      const look = size === undefined ? tones[tone] : { ...tones[tone], size };
      return sum + heightOf(pdf, look, text, { width: places[index]?.width ?? 0 });
    }, 0),
  );
  return Math.max(...heights) + 2 * padding;
}

/** The head of the table; without an element it is a repetition, which screen readers skip. */
function head(pdf: PdfWriter, places: Place[], columns: Column[], height: number, into?: Element): void {
  const { doc } = pdf;
  const top = doc.y;
  const fill = (text: string, place: Place) => write(pdf, looks.head, text, { ...place, y: top + padding });
  if (into) {
    const line = doc.struct('TR');
    into.add(line);
    columns.forEach((column, index) => {
      const place = places[index];
      if (place) line.add(doc.struct('TH', headOf('Column'), () => fill(column.head, place)));
    });
  } else {
    decorate(pdf, () => {
      columns.forEach((column, index) => {
        const place = places[index];
        if (place) fill(column.head, place);
      });
    });
  }
  hairline(pdf, top + height, ink.muted);
}

/** The library's types know nothing of `scope` yet. */
function headOf(scope: 'Column' | 'Row'): { alt?: string; scope: string } {
  return { scope };
}

function linesOf(cell: Cell): Line[] {
  return Array.isArray(cell) ? cell : [];
}

function row(pdf: PdfWriter, places: Place[], cells: Cell[], height: number, into: Element): void {
  const { doc } = pdf;
  const top = doc.y;
  const line = doc.struct('TR');
  into.add(line);
  cells.forEach((cell, index) => {
    const place = places[index];
    if (!place) return;
    if (!Array.isArray(cell)) drawBar(pdf, cell, place, top, height);
    const fill = () => writeLines(pdf, linesOf(cell), place, top + padding);
    line.add(index === 0 ? doc.struct('TH', headOf('Row'), fill) : doc.struct('TD', {}, fill));
  });
  hairline(pdf, top + height, ink.line);
}

function writeLines(pdf: PdfWriter, lines: Line[], place: Place, top: number): void {
  let y = top;
  for (const { text, tone = 'plain', language } of lines) {
    write(pdf, tones[tone], text, { ...place, y, language });
    y = pdf.doc.y;
  }
}

/** Lines between the columns of a table to write in. */
function uprights(pdf: PdfWriter, places: Place[], height: number): void {
  const { doc } = pdf;
  const top = doc.y;
  decorate(pdf, () => {
    for (const { x } of places.slice(1)) {
      doc
        .moveTo(x - gap / 2, top)
        .lineTo(x - gap / 2, top + height)
        .lineWidth(0.5)
        .stroke(ink.line);
    }
  });
}

const barHeight = 9;

function drawBar(pdf: PdfWriter, bar: Bar, { x, width }: Place, top: number, height: number): void {
  const { doc } = pdf;
  const left = x + Math.min(bar.from, bar.to) * width;
  const long = Math.max(1, Math.abs(bar.to - bar.from) * width);
  const zero = x + bar.zero * width;
  decorate(pdf, () => {
    doc.rect(left, top + (height - barHeight) / 2, long, barHeight).fill(bar.colour);
    doc
      .moveTo(zero, top)
      .lineTo(zero, top + height)
      .lineWidth(0.5)
      .stroke(ink.muted);
  });
}
