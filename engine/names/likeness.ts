/**
 * [T7] Whether two names look the same to a room: whatever the capitals, accents, width, unseen signs, and whether a
 * letter is Latin, Greek or Cyrillic.
 */
export function sameName(a: string, b: string): boolean {
  return folded(a) === folded(b) || outline(a) === outline(b);
}

/** A name in the Latin letters that its own look like, small and without accents; for comparing, never for showing. */
export function lookOf(name: string): string {
  return folded(inLatin(name));
}

/** On a screen, I and l and 1 are one stroke. */
function outline(name: string): string {
  return folded(inLatin(name).replaceAll(/[I1|]/g, 'l'));
}

function inLatin(name: string): string {
  return [...name.normalize('NFKC')].map((sign) => looksLike.get(sign) ?? sign).join('');
}

/** The same text for every Unicode spelling of it. */
function folded(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(accents, '').replaceAll(unseen, '').normalize('NFKC');
  return plain
    .toUpperCase()
    .toLowerCase()
    .replaceAll(apostrophes, "'")
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Marks that change no letter. The vowel signs of Indian scripts and the voicing of kana do: they stay. */
const accents = /(?![\u3099\u309A])\p{Script=Inherited}|(?=\p{M})[\p{Script=Hebrew}\p{Script=Arabic}]/gu;
/** With the stroke that only makes an Arabic word longer. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]/gu;
const apostrophes = /[‘’ʼʻ`´′＇]/g;

/** Letters of other scripts (Cyrillic, Greek, Armenian, Cherokee) and rare ones, by what one reads them as. */
const lookalikes = {
  A: 'АΑᎪ',
  B: 'ВΒᏴ',
  C: 'СϹᏟ',
  D: 'Ꭰ',
  E: 'ЕΕᎬ',
  G: 'ԌᏀ',
  H: 'НΗᎻ',
  I: 'ІΙӀ',
  J: 'ЈͿᎫ',
  K: 'КΚᏦ',
  L: 'Ꮮ',
  M: 'МΜᎷ',
  N: 'Ν',
  O: 'ОΟՕ0',
  P: 'РΡᏢ',
  Q: 'Ԛ',
  S: 'ЅՏᏚ',
  T: 'ТΤᎢ',
  U: 'Ս',
  V: 'ѴᏙ',
  W: 'ԜᎳ',
  X: 'ХΧ',
  Y: 'УҮΥ',
  Z: 'ΖᏃ',
  a: 'аαɑ',
  c: 'сϲς',
  d: 'ԁ',
  e: 'е',
  g: 'ɡց',
  h: 'һհ',
  i: 'іιıɩ',
  j: 'јϳȷ',
  k: 'кκ',
  l: 'ӏǀ',
  m: 'м',
  n: 'ո',
  o: 'оοօⲟ',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  t: 'тτ',
  u: 'υս',
  v: 'νѵ',
  w: 'ԝ',
  x: 'хχ',
  y: 'уγү',
  ي: 'یى',
  ك: 'ک',
} as const;

const looksLike = new Map(
  Object.entries(lookalikes).flatMap(([letter, others]) => [...others].map((other) => [other, letter])),
);
