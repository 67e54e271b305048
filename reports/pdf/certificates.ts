import type { CertificatePage, Shape } from './document';
import { draw } from './drawing';
import { lettersFor, printable } from './letters/letters';
import { textsIn } from './letters/texts';
import { ink } from './look';
import { bytesOf, decorate, type Element, openPdf, type PdfWriter, type TextStyle } from './pdf-writer';
import { type Where, widthOn, write as writeWords } from './write';

/** The page, in points, and where words stand on it. */
const page = { width: 841.89, height: 595.28 } as const;
const left = 84;
const wide = page.width - 2 * left;
const gold = '#a87400';

const looks = {
  pageContext: { font: 'sans-strong', size: 11, colour: ink.text },
  kicker: { font: 'sans-strong', size: 11, colour: gold },
  name: { font: 'serif-strong', size: 46, colour: ink.text },
  sentence: { font: 'serif', size: 16, colour: ink.text },
  label: { font: 'sans', size: 8.5, colour: ink.muted },
  value: { font: 'sans-strong', size: 11, colour: ink.text },
  code: { font: 'sans-strong', size: 12, colour: ink.text },
} as const satisfies Record<string, TextStyle>;

/** Certificates as one PDF: an A4 landscape page each, tagged, each in its own language. */
export async function renderCertificates(
  { title, language }: { title: string; language: string },
  pages: readonly CertificatePage[],
): Promise<Buffer> {
  const pdf = openPdf({ title, language }, await lettersFor(textsIn(pages)), 'landscape');
  pages.forEach((content, index) => {
    if (index > 0) pdf.doc.addPage();
    // Words near the lower edge would begin another page.
    pdf.doc.page.margins.bottom = 0;
    certificate(pdf, content);
  });
  return bytesOf(pdf);
}

function certificate(pdf: PdfWriter, content: CertificatePage): void {
  const { doc, root } = pdf;
  const section = doc.struct('Sect', { lang: content.language });
  root.add(section);
  decorate(pdf, () => frame(pdf));
  write(pdf, section, 'P', looks.pageContext, 'Golden Hour', { x: left + 26, y: 71, width: 200 });
  write(pdf, section, 'P', looks.kicker, content.kicker.toLocaleUpperCase(content.language), {
    y: 150,
    spacing: 2.4,
  });
  const below = name(pdf, section, content.name);
  write(pdf, section, 'P', looks.sentence, content.sentence, { y: below + 14, width: wide - 60, lineGap: 5 });
  facts(pdf, section, content);
  foot(pdf, section, content);
}

/** As large as it fits on one line; a name that is not known any more leaves a line to write on. */
function name(pdf: PdfWriter, section: Element, given: string | null): number {
  const y = 178;
  if (given === null) {
    decorate(pdf, () => line(pdf, left, y + 50, wide * 0.6));
    return y + 58;
  }
  const { doc } = pdf;
  const natural = widthOn(pdf, looks.name, given);
  const size = Math.max(20, Math.min(looks.name.size, (looks.name.size * wide) / natural));
  write(pdf, section, 'H1', { ...looks.name, size }, given, { y: y + (looks.name.size - size) / 2 });
  return Math.max(doc.y, y + 52);
}

function facts(pdf: PdfWriter, section: Element, { facts: given }: CertificatePage): void {
  const y = 366;
  decorate(pdf, () => line(pdf, left, y - 14, wide));
  const each = wide / Math.max(1, given.length);
  given.forEach(({ label, value }, index) => {
    const x = left + index * each;
    const width = each - 16;
    write(pdf, section, 'P', looks.label, label, { x, y, width });
    write(pdf, section, 'P', looks.value, value, { x, y: y + 14, width });
  });
}

const qrSide = 78;

/** A line to sign on, and how to check that this is genuine. */
function foot(pdf: PdfWriter, section: Element, content: CertificatePage): void {
  const { doc } = pdf;
  const y = 488;
  decorate(pdf, () => line(pdf, left, y, 220));
  write(pdf, section, 'P', looks.value, content.signature.name, { y: y + 7, width: 220 });
  write(pdf, section, 'P', looks.label, content.signature.role, { y: y + 23, width: 220 });
  const right = page.width - left - qrSide;
  const text = { x: right - 250, width: 232, align: 'right' as const };
  write(pdf, section, 'P', looks.label, content.code.label, { ...text, y: y - 34 });
  write(pdf, section, 'P', looks.code, content.code.text, { ...text, y: y - 21, spacing: 0.6 });
  write(pdf, section, 'P', looks.label, content.check.text, {
    ...text,
    y: y - 1,
    link: content.check.address,
  });
  const top = y - 40;
  section.add(
    doc.struct('Figure', { alt: printable(content.qr.alt) }, () => {
      doc.save().translate(right, top).scale(content.qr.scale);
      for (const shape of content.qr.shapes) draw(pdf, shape);
      doc.restore();
    }),
  );
}

function write(
  pdf: PdfWriter,
  section: Element,
  tag: string,
  style: TextStyle,
  text: string,
  where: Partial<Where> & { y: number },
): void {
  section.add(
    pdf.doc.struct(tag, {}, () => {
      writeWords(pdf, style, text, { x: left, width: wide, lineGap: 2, ...where });
    }),
  );
}

function line({ doc }: PdfWriter, x: number, y: number, width: number): void {
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(0.6)
    .stroke(ink.line);
}

/** A frame, the hour that runs along the foot of it, and the clock face of the product. */
function frame(pdf: PdfWriter): void {
  const { doc } = pdf;
  doc.rect(0, 0, page.width, page.height).fill('#ffffff');
  doc
    .rect(28, 28, page.width - 56, page.height - 56)
    .lineWidth(1.2)
    .stroke(ink.text);
  doc
    .rect(33, 33, page.width - 66, page.height - 66)
    .lineWidth(0.4)
    .stroke(gold);
  doc.save().translate(34, 404);
  draw(pdf, { shape: 'path', d: `${hour()}V156H0Z`, fill: '#fdf8ec' });
  draw(pdf, { shape: 'path', d: hour(), stroke: '#ead9ae', width: 0.8 });
  doc.restore();
  doc.save().translate(left, 66).scale(0.8);
  for (const shape of clock) draw(pdf, shape);
  doc.restore();
}

const clock: Shape[] = [
  { shape: 'path', d: 'M12 2.5A9.5 9.5 0 1 1 2.5 12', stroke: gold, width: 2 },
  { shape: 'path', d: 'M2.5 12A9.5 9.5 0 0 1 12 2.5', stroke: '#ead9ae', width: 2 },
  { shape: 'path', d: 'M12 7v5.2l3.2 2', stroke: gold, width: 2 },
];

/** How loud it gets in the first hour, from edge to edge: nothing, a spark, the storm. */
function hour(): string {
  const points = Array.from({ length: 61 }, (_, minute) => {
    const storm = 58 / (1 + Math.exp(-(minute - 33) / 4.5));
    const ripple = Math.sin(minute * 1.7) * 3 + Math.sin(minute * 0.63) * 3.4;
    const y = 150 - Math.max(0, storm + ripple * (minute / 34));
    return `${minute === 0 ? 'M' : 'L'}${((minute * (page.width - 68)) / 60).toFixed(1)} ${y.toFixed(1)}`;
  });
  return points.join('');
}
