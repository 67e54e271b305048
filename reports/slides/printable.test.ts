import { expect, test } from 'vitest';
import { unwritable } from '../xml-text';
import type { DeckBody } from './deck';
import { pptxOf } from './pptx';
import { printable } from './printable';

const colour = 'ff0000';

function deckOf(text: string) {
  const words = { kicker: text, title: text, lead: text, question: text, notes: text };
  const row = { label: `${text}${'😀'.repeat(90)}`, value: -0, colour };
  const bodies: DeckBody[] = [
    { body: 'lines', labels: ['1', text], lines: [{ name: text, colour, dashed: false, values: [1, 2] }] },
    { body: 'bars', rows: [row, { ...row, label: text }], from: 0 },
    { body: 'columns', columns: [{ head: text, colour, items: [text] }] },
    { body: 'list', items: [text], large: true },
  ];
  const slides = bodies.map((body) => ({ kind: 'board' as const, ...words, body }));
  return { title: text, foot: text, language: 'pl', slides };
}

test.each(['pasted\vline', 'bell\u0007', 'half \ud83d', '\ufffe\ufffd', 'a\r\nb\rc\td'])(
  'no text of a presentation made of %j has a sign that XML cannot hold',
  async (text) => {
    const deck = printable(deckOf(text));
    const told = textsIn(deck)
      .join('')
      .replaceAll(/[\n\t]/g, '');
    expect(told.match(unwritable)).toBeNull();
    expect((await pptxOf(deckOf(text))).subarray(0, 2).toString()).toBe('PK');
  },
);

test.each(['constructor', '__proto__', '<x> & "q" 😀', '\u202eright', 'Zoë\nŁukasz\t王', ''])(
  '%j stays as it is',
  (text) => {
    expect(printable(deckOf(text))).toEqual(deckOf(text));
  },
);

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
