import { setImmediate } from 'node:timers/promises';
import type { Block, PrintDocument } from './document';
import { drawing } from './drawing';
import { keepTogether } from './keep';
import { lettersFor } from './letters/letters';
import { textsIn } from './letters/texts';
import { looks } from './look';
import { bytesOf, decorate, openPdf, type PdfWriter } from './pdf-writer';
import { table } from './table';
import { heading, links, list, note, poster, ruled, say, title } from './words';
import { writeOn } from './write';

/** A document as a PDF: A4, tagged for screen readers, with its fonts inside. */
export async function renderPdf(document: PrintDocument): Promise<Buffer> {
  const pdf = openPdf(document, await lettersFor(textsIn(document)));
  for (const [index, block] of document.blocks.entries()) {
    keepTogether(pdf, document.blocks, index);
    print(pdf, block);
    // Gives other work of the process its turn, so that players of another round do not wait.
    await setImmediate();
  }
  footers(pdf, document);
  return bytesOf(pdf);
}

function print(pdf: PdfWriter, block: Block): void {
  switch (block.block) {
    case 'title':
      title(pdf, block);
      return;
    case 'heading':
      heading(pdf, block);
      return;
    case 'text':
      say(pdf, 'P', looks[block.tone ?? 'body'], block.text);
      return;
    case 'list':
      list(pdf, block);
      return;
    case 'note':
      note(pdf, block);
      return;
    case 'links':
      links(pdf, block);
      return;
    case 'table':
      table(pdf, block);
      return;
    case 'drawing':
      drawing(pdf, block);
      return;
    case 'ruled':
      ruled(pdf, block);
      return;
    case 'poster':
      poster(pdf, block);
      return;
    case 'new-page':
      pdf.doc.addPage();
  }
}

function footers(pdf: PdfWriter, { footer, title: words }: PrintDocument): void {
  const { doc, left, width } = pdf;
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    const { height } = doc.page;
    decorate(
      pdf,
      () => {
        const y = height - 30;
        writeOn(pdf, looks.small, words, { x: left, y });
        writeOn(pdf, looks.small, footer(page + 1, count), { x: left, y, width, align: 'right' });
      },
      'Pagination',
    );
  }
}
