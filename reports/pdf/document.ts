import type { Ink } from '@/look/light-colour';

/** What a drawing is made of, in points, from its upper left corner. Paths are written as in SVG. */
export type Shape =
  | { shape: 'path'; d: string; fill?: Ink; stroke?: Ink; width?: number; dash?: number[] }
  | { shape: 'box'; x: number; y: number; width: number; height: number; fill?: Ink; stroke?: Ink }
  | {
      shape: 'words';
      x: number;
      /** the line on which the letters stand */
      y: number;
      text: string;
      size: number;
      colour?: Ink;
      strong?: boolean;
      anchor?: 'start' | 'middle' | 'end';
    };

/** `alt` says in words what the picture shows; a reader that does not see it hears this. */
export type Drawing = {
  /** the room it takes; shapes are in units of their own, `scale` points each */
  width: number;
  height: number;
  scale: number;
  alt: string;
  shapes: Shape[];
};

export type Tone = 'plain' | 'strong' | 'muted' | 'good' | 'bad';
/** Words in another language than the document's, to be read aloud in it, and small words below that say so. */
export type Written = { text: string; language?: string | undefined; aside?: string | undefined };
/** One line of a table cell, or several. */
export type Line = { text: string; tone?: Tone; language?: string | undefined };
/** A bar between two places of its cell's width (0..1): for the eye only, the figures stand in other cells. */
export type Bar = { from: number; to: number; zero: number; colour: Ink };
export type Cell = Line[] | Bar;
export type Column = {
  head: string;
  /** its part of the table's width, against the other columns' */
  share: number;
  align?: 'right';
};

export type Block =
  | { block: 'title'; kicker: string; text: string; lead: string }
  /** `page`: begins a new one */
  | { block: 'heading'; level: 1 | 2 | 3; text: string; page?: boolean }
  | { block: 'text'; text: string; tone?: 'lead' | 'small' | 'strong' }
  | { block: 'list'; items: (string | Written)[]; numbered?: boolean }
  /** a note on its own ground: a kicker and words */
  | ({ block: 'note'; kicker: string } & Written)
  /** sources and the like; each may be a link */
  | { block: 'links'; items: { text: string; address: string }[] }
  /** the first column heads its rows; `rows` with `tall` leave room for handwriting, in points */
  | { block: 'table'; caption: string; columns: Column[]; rows: Cell[][]; tall?: number }
  | { block: 'drawing'; drawing: Drawing; centred?: boolean }
  /** lines to write on */
  | { block: 'ruled'; lines: number }
  /** one very large line in the middle: a PIN on a poster */
  | { block: 'poster'; text: string; size: number }
  | { block: 'new-page' };

/** A document for A4, without a word about how it is printed. */
export type PrintDocument = {
  title: string;
  /** two letters, such as `da`; read aloud in this language */
  language: string;
  footer: (page: number, pages: number) => string;
  blocks: Block[];
};

/** One certificate: an A4 landscape page of its own. */
export type CertificatePage = {
  /** read aloud in this language */
  language: string;
  kicker: string;
  /** null leaves a line to write on */
  name: string | null;
  /** what the person took part in, and in whose workshop */
  sentence: string;
  facts: { label: string; value: string }[];
  signature: { name: string; role: string };
  /** as it is read and typed */
  code: { label: string; text: string };
  /** where it can be checked */
  check: { text: string; address: string };
  qr: Drawing;
};
