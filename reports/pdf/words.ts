import type { Block, Written } from './document';
import { hairline } from './hairline';
import { printable } from './letters/letters';
import { ink, type Look, looks, margins } from './look';
import { decorate, type Element, ensureRoom, type PdfWriter, space } from './pdf-writer';
import { heightOf, type Where, write } from './write';

const lineGap = 2;

/** Words of one kind across the whole width, under one tag; long ones run on to the next page. */
export function say(pdf: PdfWriter, tag: string, look: Look, text: string, into: Element = pdf.root): void {
  const { doc } = pdf;
  space(pdf, look.above);
  into.add(
    doc.struct(tag, {}, () => {
      write(pdf, look, text, { x: pdf.left, y: doc.y, width: pdf.width, lineGap });
    }),
  );
  doc.y += look.below;
}

/** A heading stays with what follows, and stands in the reader's list of contents. */
export function heading(pdf: PdfWriter, block: Extract<Block, { block: 'heading' }>): void {
  const { doc } = pdf;
  const look = looks[block.level];
  if (block.page && doc.y > margins.top) doc.addPage();
  if (block.level < 3) doc.outline.addItem(printable(block.text));
  say(pdf, `H${block.level + 1}`, look, block.text);
}

export function title(pdf: PdfWriter, block: Extract<Block, { block: 'title' }>): void {
  say(pdf, 'P', looks.kicker, block.kicker);
  say(pdf, 'H1', looks.title, block.text);
  say(pdf, 'P', looks.lead, block.lead);
}

/** Items with a mark or number in the margin of the list. */
export function list(pdf: PdfWriter, block: Extract<Block, { block: 'list' }>): void {
  const { doc, root, left, width } = pdf;
  const items = doc.struct('L');
  root.add(items);
  block.items.forEach((item, index) => {
    ensureRoom(pdf, 28);
    const { y } = doc;
    const one = doc.struct('LI');
    items.add(one);
    const mark = block.numbered ? `${index + 1}.` : '–';
    one.add(doc.struct('Lbl', {}, () => write(pdf, looks.body, mark, { x: left, y })));
    one.add(
      doc.struct('LBody', {}, () => {
        written(pdf, typeof item === 'string' ? { text: item } : item, {
          x: left + 18,
          y,
          width: width - 18,
        });
      }),
    );
    doc.y += 4;
  });
  doc.y += 5;
}

/** Words in their language; below them, small, what is said about it. */
function written(pdf: PdfWriter, { text, language, aside }: Written, where: Where): void {
  write(pdf, looks.body, text, { ...where, lineGap, language });
  if (aside !== undefined) write(pdf, looks.small, aside, { ...where, y: pdf.doc.y });
}

/** A kicker and words on a ground of their own. */
export function note(pdf: PdfWriter, { kicker, ...words }: Extract<Block, { block: 'note' }>): void {
  const { doc, root, left, width } = pdf;
  const inner = width - 24;
  const said = words.aside === undefined ? 0 : heightOf(pdf, looks.small, words.aside, { width: inner });
  const height = heightOf(pdf, looks.body, words.text, { width: inner, lineGap }) + said + 34;
  ensureRoom(pdf, height);
  const top = doc.y;
  decorate(pdf, () => {
    doc.rect(left, top, width, height).fill(ink.wash);
    doc.rect(left, top, 2.5, height).fill(ink.muted);
  });
  const block = doc.struct('Sect');
  root.add(block);
  block.add(
    doc.struct('P', {}, () => {
      write(pdf, looks.kicker, kicker, { x: left + 14, y: top + 10, width: inner });
    }),
  );
  block.add(
    doc.struct('P', {}, () => {
      written(pdf, words, { x: left + 14, y: top + 23, width: inner });
    }),
  );
  doc.y = top + height + 10;
}

/** A numbered list of links. */
export function links(pdf: PdfWriter, { items }: Extract<Block, { block: 'links' }>): void {
  const { doc, root, left, width } = pdf;
  const all = doc.struct('L');
  root.add(all);
  items.forEach(({ text, address }, index) => {
    ensureRoom(pdf, 24);
    const { y } = doc;
    const item = doc.struct('LI');
    all.add(item);
    const number = `[${index + 1}]`;
    item.add(doc.struct('Lbl', {}, () => write(pdf, looks.small, number, { x: left, y })));
    const body = doc.struct('LBody');
    item.add(body);
    body.add(
      doc.struct('Link', { alt: printable(text) }, () => {
        const look = { ...looks.small, colour: ink.link };
        write(pdf, look, text, { x: left + 24, y, width: width - 24, link: address });
      }),
    );
    doc.y += 3;
  });
  doc.y += 6;
}

/** Empty lines for a pen. */
export function ruled(pdf: PdfWriter, { lines }: Extract<Block, { block: 'ruled' }>): void {
  const { doc } = pdf;
  for (let line = 0; line < lines; line++) {
    ensureRoom(pdf, 26);
    hairline(pdf, doc.y + 24, ink.line);
  }
  doc.y += 12;
}

export function poster(pdf: PdfWriter, { text, size }: Extract<Block, { block: 'poster' }>): void {
  const { doc, root, left, width } = pdf;
  const look = { font: 'sans-strong', size, colour: ink.text } as const;
  root.add(
    doc.struct('P', {}, () => {
      write(pdf, look, text, { x: left, y: doc.y, width, align: 'center' });
    }),
  );
  doc.y += size / 3;
}
