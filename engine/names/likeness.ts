import unhomoglyph from 'unhomoglyph';

/**
 * [T7] Whether two names look the same to a room: whatever the capitals, accents, width, unseen signs, and whichever
 * script a letter is from.
 */
export function sameName(a: string, b: string): boolean {
  const [ofA, ofB] = [looksOf(a), looksOf(b)];
  return ofA.some((look, i) => look === ofB[i]);
}

/** Whoever comes in is compared with everybody who is there: each name's looks are worked out once. */
function looksOf(name: string): readonly string[] {
  const known = looks.get(name) ?? [folded(name), lookOf(name), outline(name)];
  if (looks.size >= mostLooks) looks.clear();
  looks.set(name, known);
  return known;
}

const looks = new Map<string, readonly string[]>();
const mostLooks = 20_000;

/** A name in the Latin letters that its own look like, small and without accents; for comparing, never for showing. */
export function lookOf(name: string): string {
  return folded([...inLatin(name)].map(asciiLook).join(''));
}

function asciiLook(sign: string): string {
  const shape = shapeOf(sign);
  return sign > '\x7F' && /^[a-z]+$/i.test(shape) ? shape : sign;
}

/** On a screen, I and l and 1 are one stroke, and rn is m; of all other letters, Unicode lists what they look like. */
function outline(name: string): string {
  return folded([...inLatin(name)].map(drawn).join('').replaceAll(/[I1|]/g, 'l')).replaceAll('vv', 'w');
}

/** The list also knows letters with a stroke, such as Ø, as a letter and a mark: those are letters of their own here. */
function drawn(sign: string): string {
  const shape = shapeOf(sign);
  return /\p{M}/u.test(shape) ? sign : shape;
}

function inLatin(name: string): string {
  return [...name.normalize('NFKC')].map((sign) => looksLike.get(sign) ?? framed(sign)).join('');
}

/** What Unicode lists a letter as looking like; looked up once for each letter, for the list is long. */
function shapeOf(sign: string): string {
  const shape = shapes.get(sign) ?? unhomoglyph(sign);
  shapes.set(sign, shape);
  return shape;
}

const shapes = new Map<string, string>();

/** White letters in black circles and squares, which normalising leaves as they are. */
function framed(sign: string): string {
  const at = sign.codePointAt(0) ?? 0;
  const first = [0x1f150, 0x1f170].find((start) => at >= start && at < start + 26);
  return first === undefined ? sign : String.fromCharCode(65 + at - first);
}

/** The same text for every Unicode spelling of it. */
function folded(name: string): string {
  const typed = name.replaceAll(apostrophes, "'");
  const plain = typed.normalize('NFKD').replaceAll(accents, '').replaceAll(unseen, '').normalize('NFKC');
  return plain
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(besideWords, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Marks that change no letter. The vowel signs of Indian scripts and the voicing of kana do: they stay. */
const accents = /(?![\u3099\u309A])\p{Script=Inherited}|(?=\p{M})[\p{Script=Hebrew}\p{Script=Arabic}]/gu;
/** With the stroke that only makes an Arabic word longer. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]/gu;
/** A full stop or a dash before or after a word is not seen from the back of a room. */
const besideWords = /(?<=^|\s)\p{P}+|\p{P}+(?=\s|$)/gu;
const apostrophes = /[\u2018\u2019\u201B\u02B9-\u02BD\u02C8`´\u2032\uFF07\uA78C\u05F3]/g;

/** Letters of other scripts (Cyrillic, Greek, Coptic, Armenian, Cherokee) and rare ones such as small capitals, by what one reads them as. */
const lookalikes = {
  A: 'АΑᎪⲀ',
  B: 'ВΒᏴⲂ',
  C: 'СϹᏟⲤ',
  D: 'Ꭰ',
  E: 'ЕΕᎬⲈ',
  F: 'ҒϜ',
  G: 'ԌᏀ',
  H: 'НΗᎻⲎ',
  I: 'ІΙӀⲒ',
  J: 'ЈͿᎫ',
  K: 'КΚᏦⲔ',
  L: 'Ꮮ',
  M: 'МΜᎷⲘ',
  N: 'ΝⲚՈ',
  O: 'ОΟՕ0Ⲟ',
  P: 'РΡᏢⲢ',
  Q: 'Ԛ',
  S: 'ЅՏᏚ',
  T: 'ТΤᎢⲦ',
  U: 'Ս',
  V: 'ѴᏙ',
  W: 'ԜᎳ',
  X: 'ХΧⲬ',
  Y: 'УҮΥⲨ',
  Z: 'ΖᏃ',
  a: 'аαɑᴀⲁ',
  b: 'ʙ',
  c: 'сϲςᴄⲥ',
  d: 'ԁᴅ',
  e: 'еᴇ',
  f: 'ꜰƒғϝ',
  g: 'ɡցɢ',
  h: 'һհʜ',
  i: 'іιıɩɪ',
  j: 'јϳȷᴊ',
  k: 'кκᴋ',
  l: 'ӏǀʟ',
  m: 'мᴍ',
  n: 'ոɴⲛ',
  o: 'оοօⲟᴏ',
  p: 'рρᴘⲣ',
  q: 'ԛ',
  r: 'ʀ',
  s: 'ѕꜱ',
  t: 'тτᴛ',
  u: 'υսᴜ',
  v: 'νѵᴠ',
  w: 'ԝᴡѡ',
  x: 'хχⲭ',
  y: 'уγүʏ',
  z: 'ᴢ',
  ي: 'یى',
  ك: 'ک',
} as const;

const looksLike = new Map(
  Object.entries(lookalikes).flatMap(([letter, others]) => [...others].map((other) => [other, letter])),
);
