import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Block } from './document';
import { renderPdf } from './render';

/** How often what is drawn says that it is in this language. */
async function spansIn(language: string, blocks: Block[]): Promise<number> {
  const pdf = await renderPdf({ title: 'Paper', language: 'en', footer: () => '', blocks });
  const drawn = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, bytes = '']) => {
      try {
        return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    },
  );
  return drawn.join('').match(new RegExp(`/Span <<\\s*/Lang \\(${language}\\)`, 'g'))?.length ?? 0;
}

const polish = { text: 'Więcej czasu', language: 'pl', aside: 'Written in Polish' };
const table = (text: { text: string; language?: string }): Block => ({
  ...{ block: 'table', caption: 'Plan', columns: [{ head: 'What', share: 1 }] },
  rows: [[text]].map((cell) => [cell]),
});

test('words in another language than the document’s say so to a screen reader, wherever they stand', async () => {
  const places: Block[] = [
    { block: 'list', items: [polish] },
    { block: 'note', kicker: 'Said', ...polish },
    table({ text: 'Więcej czasu', language: 'pl' }),
  ];
  for (const block of places) expect(await spansIn('pl', [block])).toBe(1);
  expect(await spansIn('pl', [{ block: 'list', items: ['More time'] }, table({ text: 'More time' })])).toBe(
    0,
  );
});
