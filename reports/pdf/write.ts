import { asDrawn } from './letters/drawn';
import { type Line, linesOf, widthOf } from './letters/lines';
import type { PdfWriter, TextStyle } from './pdf-writer';

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
  /** where it isn't the document's */
  language?: string | undefined;
};

/** Writes words in as many alphabets as they have; long ones run on to the next page. `doc.y` is below them afterwards. */
export function write(pdf: PdfWriter, style: TextStyle, text: string, where: Where): void {
  const { doc } = pdf;
  const { y, lineGap = 0 } = where;
  const height = lineHeight(pdf, style) + lineGap;
  doc.y = y;
  for (const line of laidOut(pdf, style, text, where)) {
    if (doc.y + height > doc.page.height - doc.page.margins.bottom) doc.continueOnNewPage();
    const top = doc.y;
    writeLine(pdf, style, line, { ...where, y: top + ascent(pdf, style) });
    doc.y = top + height;
  }
}

/** Words on one line that stand on `y`; without a width they are as wide as they are. */
export function writeOn(pdf: PdfWriter, style: TextStyle, text: string, where: Where): void {
  for (const line of laidOut(pdf, style, text, where).slice(0, 1)) writeLine(pdf, style, line, where);
}

/** How high words become in lines of this width, in points. */
export function heightOf(
  pdf: PdfWriter,
  style: TextStyle,
  text: string,
  { width, lineGap = 0 }: { width: number; lineGap?: number },
): number {
  const lines = laidOut(pdf, style, text, { width });
  return lines.length * (lineHeight(pdf, style) + lineGap);
}

/** How wide words are on one line, in points. */
export function widthOn(pdf: PdfWriter, style: TextStyle, text: string): number {
  return widthOf(text, wanted(pdf, style, 0));
}

function laidOut(
  pdf: PdfWriter,
  style: TextStyle,
  text: string,
  { width, spacing = 0 }: Partial<Where>,
): Line[] {
  return linesOf(text, { ...wanted(pdf, style, spacing), width: width ?? Number.POSITIVE_INFINITY });
}

function wanted({ doc, letters }: PdfWriter, { font: look, size }: TextStyle, spacing: number) {
  const measure = (text: string, font: string) =>
    doc.font(font, size).widthOfString(text) + spacing * text.length;
  return { letters, look, measure };
}

function writeLine(pdf: PdfWriter, style: TextStyle, line: Line, where: Where): void {
  const { doc } = pdf;
  const { x, y, width, align = 'left', spacing = 0, link, language } = where;
  const { measure } = wanted(pdf, style, spacing);
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
    if (marked || language) doc.markContent('Span', spanOf(marked ? run.text : undefined, language));
    doc.font(run.font, style.size).fillColor(style.colour).text(asDrawn(run), at, y, options);
    if (marked || language) doc.endMarkedContent();
    at += widths[index] ?? 0;
  });
}

function spanOf(actual: string | undefined, lang: string | undefined): { actual?: string; lang?: string } {
  return { ...(actual !== undefined && { actual }), ...(lang !== undefined && { lang }) };
}

/** Alphabets whose letters change places or melt together when they are written. */
const shaped =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]/u;

const shares = { left: 0, center: 0.5, right: 1 } as const;

/** All lines of a look are equally high, whatever alphabets stand in them. */
function lineHeight({ doc }: PdfWriter, { font, size }: TextStyle): number {
  return doc.font(font, size).currentLineHeight(true);
}

function ascent({ doc, letters }: PdfWriter, style: TextStyle): number {
  const { ascent: part } = letters.own.find(({ name }) => name === style.font) ?? { ascent: 1 };
  doc.font(style.font, style.size);
  return part * style.size;
}
