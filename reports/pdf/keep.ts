import type { Block } from './document';
import { type Look, looks } from './look';
import { ensureRoom, type PdfWriter } from './pdf-writer';
import { tableHeight } from './table';
import { heightOf as wordsHeightOf } from './write';

/** The greatest height in points that is kept on one page. */
const highest = 520;

/** Goes to the next page when a heading would be separated from what follows it. */
export function keepTogether(pdf: PdfWriter, blocks: Block[], from: number): void {
  const first = blocks[from];
  if (first?.block !== 'heading') return;
  let height = 0;
  for (const block of blocks.slice(from)) {
    height += heightOf(pdf, block);
    if (!introduces(block)) break;
  }
  if (height <= highest) ensureRoom(pdf, height);
}

/** Headings and small print lead to what follows them. */
function introduces(block: Block): boolean {
  return block.block === 'heading' || (block.block === 'text' && block.tone !== undefined);
}

/** At least so much room does a block need, in points; a long one that may be torn needs its beginning. */
function heightOf(pdf: PdfWriter, block: Block): number {
  switch (block.block) {
    case 'heading':
      return wordsHeight(pdf, looks[block.level], block.text);
    case 'text':
      return Math.min(90, wordsHeight(pdf, looks[block.tone ?? 'body'], block.text));
    case 'table': {
      const height = tableHeight(pdf, block);
      return height > highest - 100 ? 120 : height;
    }
    case 'drawing':
      return block.drawing.height;
    default:
      return 60;
  }
}

function wordsHeight(pdf: PdfWriter, look: Look, text: string): number {
  return look.above + wordsHeightOf(pdf, look, text, { width: pdf.width, lineGap: 2 }) + look.below;
}
