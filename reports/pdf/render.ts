import { setImmediate } from 'node:timers/promises';
import type { Block, PrintDocument } from './document';
import { drawing } from './drawing';
import { keepTogether } from './keep';
import { lettersFor } from './letters/letters';
import { textsIn } from './letters/texts';
import { looks } from './look';
import { bytesOf, decorate, openPress, type Press } from './press';
import { table } from './table';
import { heading, links, list, note, poster, ruled, say, title } from './words';
import { writeOn } from './write';

/** A paper as a PDF: A4, tagged for readers that speak, with its fonts inside. */
export async function renderPdf(paper: PrintDocument): Promise<Buffer> {
  const press = openPress(paper, await lettersFor(textsIn(paper)));
  for (const [index, block] of paper.blocks.entries()) {
    keepTogether(press, paper.blocks, index);
    print(press, block);
    // A long report must not keep the players of another round waiting.
    await setImmediate();
  }
  footers(press, paper);
  return bytesOf(press);
}

function print(press: Press, block: Block): void {
  switch (block.block) {
    case 'title':
      title(press, block);
      return;
    case 'heading':
      heading(press, block);
      return;
    case 'text':
      say(press, 'P', looks[block.tone ?? 'body'], block.text);
      return;
    case 'list':
      list(press, block);
      return;
    case 'note':
      note(press, block);
      return;
    case 'links':
      links(press, block);
      return;
    case 'table':
      table(press, block);
      return;
    case 'drawing':
      drawing(press, block);
      return;
    case 'ruled':
      ruled(press, block);
      return;
    case 'poster':
      poster(press, block);
      return;
    case 'new-page':
      press.doc.addPage();
  }
}

function footers(press: Press, { footer, title: words }: PrintDocument): void {
  const { doc, left, width } = press;
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    doc.switchToPage(page);
    const { height } = doc.page;
    decorate(
      press,
      () => {
        const y = height - 30;
        writeOn(press, looks.small, words, { x: left, y });
        writeOn(press, looks.small, footer(page + 1, count), { x: left, y, width, align: 'right' });
      },
      'Pagination',
    );
  }
}
