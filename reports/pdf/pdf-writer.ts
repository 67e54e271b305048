import PDFDocument from 'pdfkit';
import type { PrintDocument } from './document';
import type { FontName } from './letters/fonts';
import { type Letters, printable } from './letters/letters';
import { margins } from './look';

type Doc = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** A PDF being written. `doc` knows the position of the next line; `root` is the structure that screen readers read. */
export type PdfWriter = {
  doc: Doc;
  root: Element;
  letters: Letters;
  left: number;
  width: number;
  /** the last line on which something may stand */
  bottom: number;
};

type Layout = 'portrait' | 'landscape';

/** A tagged A4 document with nothing on its first page yet, and fonts for these letters. */
export function openPdf(
  { title, language }: Pick<PrintDocument, 'title' | 'language'>,
  letters: Letters,
  layout: Layout = 'portrait',
): PdfWriter {
  const doc = new PDFDocument({
    size: 'A4',
    layout,
    margins,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: printable(title), Creator: 'Golden Hour', Producer: 'Golden Hour' },
    // Without this a font of the system is looked for.
    font: '',
  });
  for (const { name, bytes } of [...letters.own, ...letters.lent]) doc.registerFont(name, bytes);
  const root = doc.struct('Document', { title: printable(title) });
  doc.addStructure(root);
  const width = doc.page.width - margins.left - margins.right;
  return { doc, root, letters, left: margins.left, width, bottom: doc.page.height - margins.bottom };
}

/** Font, size and colour of words. */
export type TextStyle = { font: FontName; size: number; colour: string };

/** Goes to the next page when less than `height` points are left on this one. */
export function ensureRoom(pdf: PdfWriter, height: number): void {
  if (pdf.doc.y + height > pdf.bottom && pdf.doc.y > margins.top) pdf.doc.addPage();
}

/** Room above a block, except at the top of a page. */
export function space({ doc }: PdfWriter, height: number): void {
  if (doc.y > margins.top) doc.y += height;
}

/** Draws what only the eye needs: lines, backgrounds, page numbers. Screen readers pass over it. */
export function decorate(
  { doc }: PdfWriter,
  draw: () => void,
  type: 'Layout' | 'Pagination' = 'Layout',
): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

/** The finished bytes, once everything has been drawn. */
export function bytesOf({ doc, root }: PdfWriter): Promise<Buffer> {
  root.end();
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
    doc.end();
  });
}
