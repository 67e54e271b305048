import type { Block, Shape } from './document';
import { printable } from './letters/letters';
import { ink } from './look';
import { ensureRoom, type PdfWriter } from './pdf-writer';
import { widthOn, writeOn } from './write';

/** A picture made of lines and words: one figure with a description, never torn by the end of a page. */
export function drawing(pdf: PdfWriter, block: Extract<Block, { block: 'drawing' }>): void {
  const { doc, root } = pdf;
  const { width, height, scale, alt, shapes } = block.drawing;
  ensureRoom(pdf, height);
  const left = pdf.left + (block.centred ? (pdf.width - width) / 2 : 0);
  const top = doc.y;
  const options = figure(alt, [left, top, left + width, top + height]);
  root.add(
    doc.struct('Figure', options, () => {
      doc.save().translate(left, top).scale(scale);
      for (const shape of shapes) draw(pdf, shape);
      doc.restore();
    }),
  );
  doc.y = top + height + 10;
}

/** The library's types know nothing of `bbox` yet. */
function figure(alt: string, bbox: [number, number, number, number]): { alt: string; bbox: number[] } {
  return { alt: printable(alt), bbox };
}

/** One shape, at the document's current origin. */
export function draw(pdf: PdfWriter, shape: Shape): void {
  const { doc } = pdf;
  switch (shape.shape) {
    case 'path':
      doc.path(shape.d);
      paint(pdf, shape);
      return;
    case 'box':
      doc.rect(shape.x, shape.y, shape.width, shape.height);
      paint(pdf, shape);
      return;
    case 'words':
      words(pdf, shape);
      return;
  }
}

type Painted = { fill?: string; stroke?: string; width?: number; dash?: number[] };

function paint({ doc }: PdfWriter, { fill, stroke, width = 0.75, dash }: Painted): void {
  doc.lineWidth(width).lineJoin('round');
  if (dash && dash.length > 0) doc.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
  if (dash && dash.length > 2) doc.addContent(`[${dash.join(' ')}] 0 d`);
  if (fill && stroke) doc.fillAndStroke(fill, stroke);
  else if (fill) doc.fill(fill);
  else doc.stroke(stroke ?? ink.text);
  if (dash) doc.undash();
}

/** How far words reach to the left of their point, by where they are anchored. */
const before = { start: 0, middle: 0.5, end: 1 } as const;

function words(pdf: PdfWriter, shape: Extract<Shape, { shape: 'words' }>): void {
  const { x, y, size, strong, anchor = 'start', colour = ink.text } = shape;
  const style = { font: strong ? 'sans-strong' : 'sans', size, colour } as const;
  writeOn(pdf, style, shape.text, { x: x - before[anchor] * widthOn(pdf, style, shape.text), y });
}
