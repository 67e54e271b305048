import bidiFactory from 'bidi-js';
import { signsOf } from './letters';

/** A stretch of a line in one font and one direction (odd levels run to the left), in the order in which it is read. */
export type Run = { text: string; font: string; level: number };

const bidi = bidiFactory();

const turnedByFonts = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/u;
/** Signs that say how to write, and are not written themselves. */
const unseen = /[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069]/g;

/** A run as the font is to be asked for it: joining and turning letters is the font's, everything else is done here. */
export function asDrawn({ text, level }: Run): string {
  const told = inBurmeseOrder(text.replaceAll(unseen, ''));
  if (level % 2 === 0) return told;
  const mirrored = signsOf(told).map((sign) => bidi.getMirroredCharacter(sign) ?? sign);
  return (turnedByFonts.test(told) ? mirrored : mirrored.reverse()).join('');
}

/** In Burmese two signs are written before the letter that they follow in reading; the PDF library does not know. */
const burmese =
  /((?:\u1004\u103a\u1039)?[\u1000-\u102a\u103f](?:\u1039[\u1000-\u1021])*\u103b?)(\u103c?)([\u103d\u103e]*)(\u1031?)/g;

function inBurmeseOrder(text: string): string {
  return text.replaceAll(burmese, '$4$2$1$3');
}
