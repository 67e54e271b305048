declare module 'subset-font' {
  /** Cuts a font down to the letters of a text; a variable font becomes one of a fixed weight. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype'; variationAxes: { wght: number } },
  ): Promise<Buffer>;
}

declare module 'linebreak' {
  /** Where lines may end (UAX 14). */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean } | null;
  }
}
