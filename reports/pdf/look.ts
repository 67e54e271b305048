import type { Tone } from './document';

export const margins = { top: 54, bottom: 60, left: 54, right: 54 } as const;

export const ink = {
  text: '#10161d',
  muted: '#51606f',
  line: '#cfd6dd',
  wash: '#f3f5f7',
  link: '#0b5fd0',
} as const;

/** Font, size and colour of each kind of words, and the room above and below it, in points. */
export const looks = {
  title: { font: 'serif-strong', size: 27, colour: ink.text, above: 0, below: 6 },
  kicker: { font: 'sans-strong', size: 9, colour: ink.muted, above: 0, below: 4 },
  1: { font: 'serif-strong', size: 17, colour: ink.text, above: 24, below: 6 },
  2: { font: 'serif-strong', size: 13, colour: ink.text, above: 16, below: 4 },
  3: { font: 'sans-strong', size: 9.5, colour: ink.text, above: 11, below: 3 },
  body: { font: 'serif', size: 10.5, colour: ink.text, above: 0, below: 7 },
  lead: { font: 'serif', size: 12.5, colour: ink.text, above: 0, below: 9 },
  strong: { font: 'serif-strong', size: 10.5, colour: ink.text, above: 0, below: 4 },
  small: { font: 'sans', size: 8.5, colour: ink.muted, above: 0, below: 7 },
  cell: { font: 'sans', size: 8.5, colour: ink.text, above: 0, below: 0 },
  head: { font: 'sans-strong', size: 8, colour: ink.muted, above: 0, below: 0 },
} as const;

export type Look = (typeof looks)[keyof typeof looks];

export const tones = {
  plain: { font: 'sans', size: 8.5, colour: ink.text },
  strong: { font: 'sans-strong', size: 8.5, colour: ink.text },
  muted: { font: 'sans', size: 7.5, colour: ink.muted },
  good: { font: 'sans-strong', size: 8.5, colour: '#0f6b45' },
  bad: { font: 'sans-strong', size: 8.5, colour: '#b3261e' },
} as const satisfies Record<Tone, { font: string; size: number; colour: string }>;
