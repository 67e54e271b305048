import type { CertificateSheet, Shape } from './document';
import { draw } from './drawing';
import { lettersFor, printable } from './letters/letters';
import { textsIn } from './letters/texts';
import { ink } from './look';
import { bytesOf, decorate, type Element, openPress, type Pen, type Press } from './press';
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
} as const satisfies Record<string, Pen>;

/** Certificates as one PDF: a lying A4 page each, tagged, each page in its own language. */
export async function renderCertificates(
  { title, language }: { title: string; language: string },
  sheets: readonly CertificateSheet[],
): Promise<Buffer> {
  const press = openPress({ title, language }, await lettersFor(textsIn(sheets)), 'landscape');
  sheets.forEach((sheet, index) => {
    if (index > 0) press.doc.addPage();
    // Words near the lower edge would begin another page.
    press.doc.page.margins.bottom = 0;
    certificate(press, sheet);
  });
  return bytesOf(press);
}

function certificate(press: Press, sheet: CertificateSheet): void {
  const { doc, root } = press;
  const section = doc.struct('Sect', { lang: sheet.language });
  root.add(section);
  decorate(press, () => frame(press));
  write(press, section, 'P', looks.pageContext, 'Golden Hour', { x: left + 26, y: 71, width: 200 });
  write(press, section, 'P', looks.kicker, sheet.kicker.toLocaleUpperCase(sheet.language), {
    y: 150,
    spacing: 2.4,
  });
  const below = name(press, section, sheet.name);
  write(press, section, 'P', looks.sentence, sheet.sentence, { y: below + 14, width: wide - 60, lineGap: 5 });
  facts(press, section, sheet);
  foot(press, section, sheet);
}

/** As large as it fits on one line; a name that is not known any more leaves a line to write on. */
function name(press: Press, section: Element, given: string | null): number {
  const y = 178;
  if (given === null) {
    decorate(press, () => line(press, left, y + 50, wide * 0.6));
    return y + 58;
  }
  const { doc } = press;
  const natural = widthOn(press, looks.name, given);
  const size = Math.max(20, Math.min(looks.name.size, (looks.name.size * wide) / natural));
  write(press, section, 'H1', { ...looks.name, size }, given, { y: y + (looks.name.size - size) / 2 });
  return Math.max(doc.y, y + 52);
}

function facts(press: Press, section: Element, { facts: given }: CertificateSheet): void {
  const y = 366;
  decorate(press, () => line(press, left, y - 14, wide));
  const each = wide / Math.max(1, given.length);
  given.forEach(({ label, value }, index) => {
    const x = left + index * each;
    const width = each - 16;
    write(press, section, 'P', looks.label, label, { x, y, width });
    write(press, section, 'P', looks.value, value, { x, y: y + 14, width });
  });
}

const qrSide = 78;

/** A line to sign on, and how to check that this is genuine. */
function foot(press: Press, section: Element, sheet: CertificateSheet): void {
  const { doc } = press;
  const y = 488;
  decorate(press, () => line(press, left, y, 220));
  write(press, section, 'P', looks.value, sheet.signature.name, { y: y + 7, width: 220 });
  write(press, section, 'P', looks.label, sheet.signature.role, { y: y + 23, width: 220 });
  const right = page.width - left - qrSide;
  const text = { x: right - 250, width: 232, align: 'right' as const };
  write(press, section, 'P', looks.label, sheet.code.label, { ...text, y: y - 34 });
  write(press, section, 'P', looks.code, sheet.code.text, { ...text, y: y - 21, spacing: 0.6 });
  write(press, section, 'P', looks.label, sheet.check.text, {
    ...text,
    y: y - 1,
    link: sheet.check.address,
  });
  const top = y - 40;
  section.add(
    doc.struct('Figure', { alt: printable(sheet.qr.alt) }, () => {
      doc.save().translate(right, top).scale(sheet.qr.scale);
      for (const shape of sheet.qr.shapes) draw(press, shape);
      doc.restore();
    }),
  );
}

function write(
  press: Press,
  section: Element,
  tag: string,
  pen: Pen,
  text: string,
  where: Partial<Where> & { y: number },
): void {
  section.add(
    press.doc.struct(tag, {}, () => {
      writeWords(press, pen, text, { x: left, width: wide, lineGap: 2, ...where });
    }),
  );
}

function line({ doc }: Press, x: number, y: number, width: number): void {
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(0.6)
    .stroke(ink.line);
}

/** A frame, the hour that runs along the foot of it, and the clock face of the product. */
function frame(press: Press): void {
  const { doc } = press;
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
  draw(press, { shape: 'path', d: `${hour()}V156H0Z`, fill: '#fdf8ec' });
  draw(press, { shape: 'path', d: hour(), stroke: '#ead9ae', width: 0.8 });
  doc.restore();
  doc.save().translate(left, 66).scale(0.8);
  for (const shape of clock) draw(press, shape);
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
