import { asDrawn } from './letters/drawn';
import { type Line, linesOf, widthOf } from './letters/lines';
import type { Pen, Press } from './press';

/** Where words stand: from `x` on, in lines of `width` points (on one line without), `y` their upper edge. */
export type Where = {
  x: number;
  y: number;
  width?: number;
  align?: 'left' | 'right' | 'center';
  /** between lines, in points */
  lineGap?: number;
  /** between letters, in points */
  spacing?: number;
  link?: string;
};

/** Writes words in as many alphabets as they have; long ones run on to the next page. `doc.y` is below them afterwards. */
export function write(press: Press, pen: Pen, text: string, where: Where): void {
  const { doc } = press;
  const { y, lineGap = 0 } = where;
  const height = lineHeight(press, pen) + lineGap;
  doc.y = y;
  for (const line of laidOut(press, pen, text, where)) {
    if (doc.y + height > doc.page.height - doc.page.margins.bottom) doc.continueOnNewPage();
    const top = doc.y;
    writeLine(press, pen, line, { ...where, y: top + ascent(press, pen) });
    doc.y = top + height;
  }
}

/** Words on one line that stand on `y`; without a width they are as wide as they are. */
export function writeOn(press: Press, pen: Pen, text: string, where: Where): void {
  for (const line of laidOut(press, pen, text, where).slice(0, 1)) writeLine(press, pen, line, where);
}

/** How high words become in lines of this width, in points. */
export function heightOf(
  press: Press,
  pen: Pen,
  text: string,
  { width, lineGap = 0 }: { width: number; lineGap?: number },
): number {
  const lines = laidOut(press, pen, text, { width });
  return lines.length * (lineHeight(press, pen) + lineGap);
}

/** How wide words are on one line, in points. */
export function widthOn(press: Press, pen: Pen, text: string): number {
  return widthOf(text, wanted(press, pen, 0));
}

function laidOut(press: Press, pen: Pen, text: string, { width, spacing = 0 }: Partial<Where>): Line[] {
  return linesOf(text, { ...wanted(press, pen, spacing), width: width ?? Number.POSITIVE_INFINITY });
}

function wanted({ doc, letters }: Press, { font: look, size }: Pen, spacing: number) {
  const measure = (text: string, font: string) =>
    doc.font(font, size).widthOfString(text) + spacing * text.length;
  return { letters, look, measure };
}

function writeLine(press: Press, pen: Pen, line: Line, where: Where): void {
  const { doc } = press;
  const { x, y, width, align = 'left', spacing = 0, link } = where;
  const { measure } = wanted(press, pen, spacing);
  const widths = line.runs.map((run) => measure(asDrawn(run), run.font));
  const whole = widths.reduce((sum, one) => sum + one, 0);
  let at = x + ((width ?? whole) - whole) * shares[align];
  const options = {
    lineBreak: false,
    baseline: 'alphabetic',
    characterSpacing: spacing,
    ...(link && { link }),
  } as const;
  line.runs.forEach((run, index) => {
    // The pictures of such letters do not tell what was typed: who copies, searches or listens gets that beside them.
    const marked = shaped.test(run.text);
    if (marked) doc.markContent('Span', { actual: run.text });
    doc.font(run.font, pen.size).fillColor(pen.colour).text(asDrawn(run), at, y, options);
    if (marked) doc.endMarkedContent();
    at += widths[index] ?? 0;
  });
}

/** Alphabets whose letters change places or melt together when they are written. */
const shaped =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]/u;

const shares = { left: 0, center: 0.5, right: 1 } as const;

/** All lines of a look are equally high, whatever alphabets stand in them. */
function lineHeight({ doc }: Press, { font, size }: Pen): number {
  return doc.font(font, size).currentLineHeight(true);
}

function ascent({ doc, letters }: Press, pen: Pen): number {
  const { ascent: part } = letters.own.find(({ name }) => name === pen.font) ?? { ascent: 1 };
  doc.font(pen.font, pen.size);
  return part * pen.size;
}
