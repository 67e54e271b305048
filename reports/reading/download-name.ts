/** The name of a file to be saved: words first, which may be shortened, then what must stay, then what kind of file it is. */
export type FileName = {
  words: readonly string[];
  /** such as the day and the part: never shortened */
  last?: readonly string[];
  /** without its dot */
  extension: string;
};

/** In UTF-8 bytes. Every file system takes 255; a long folder and " (1)" must still fit. */
const longestPart = 72;
const longest = 200;

/** Signs that Windows forbids in names, and signs that nobody sees: controls, line breaks, turns of direction, halves of letters. */
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]+/gu;
/** Windows keeps these for devices, whatever follows the first dot. */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)\s*(\.|$)/iu;

/** A name that Windows, macOS and Linux all take: "Monday group, Seat taken, 2026-05-04.pdf". */
export function downloadName({ words, last = [], extension }: FileName): string {
  const kept = last.map(cleaned).filter(Boolean).join(', ');
  const free = longest - bytes(kept);
  const shortened = words.map((one) => cut(cleaned(one), longestPart)).filter(Boolean);
  const stem = [cut(shortened.join(', '), free), kept].filter(Boolean).join(', ');
  return `${taken(stem) || 'golden-hour'}.${extension}`;
}

/** The header that gives a file its name; old programs read the plain one, all others the one with every letter. */
export function contentDisposition(name: string): string {
  return `attachment; filename="${plain(name)}"; filename*=UTF-8''${percent(name)}`;
}

function cleaned(text: string): string {
  return text.normalize('NFC').replaceAll(forbidden, ' ').replaceAll(/\s+/gu, ' ').trim();
}

/** A dot or space at an end is lost on Windows, or hides the file elsewhere. */
function taken(stem: string): string {
  const trimmed = stem.replaceAll(/^[\s.]+|[\s.]+$/gu, '');
  return device.test(trimmed) ? `_${trimmed}` : trimmed;
}

function cut(text: string, most: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (bytes(kept + segment) > most) return kept.trimEnd();
    kept += segment;
  }
  return kept;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

const inAscii: Record<string, string> = {
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'Ae',
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  œ: 'oe',
};

/** In ASCII, for programs that know nothing else. */
function plain(name: string): string {
  const dot = name.lastIndexOf('.');
  const stem = name
    .slice(0, dot)
    .replaceAll(/[øØæÆßłŁđœ]/gu, (letter) => inAscii[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[^\w .,()-]/g, '')
    .replaceAll(/( ,)+/g, ',')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.,]+|[\s.,]+$/g, '');
  return `${taken(stem) || 'golden-hour'}${name.slice(dot)}`;
}

/** As RFC 8187 wants it: `encodeURIComponent` leaves four signs that have a meaning there. */
function percent(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
