/** The text of a file; or the line (counted from 1) and the reason why its bytes are no text. */
export type TextFile = { ok: true; text: string } | { ok: false; line: number; reason: string };

const howToSave = 'save it as UTF-8 (in the "Save as" window: Encoding, UTF-8)';

/**
 * Reads bytes that somebody else wrote as UTF-8, with or without a byte order mark (it stays in the text). Bytes that are anything else are
 * refused, never replaced: a file saved as ANSI would lose every letter outside English without a word.
 */
export function textFrom(bytes: Uint8Array): TextFile {
  const wide = wideEncoding(bytes);
  if (wide) return { ok: false, line: 1, reason: `is saved as ${wide}; ${howToSave}` };
  const text = decoded(bytes);
  return text === undefined ? firstBroken(bytes) : { ok: true, text };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The two- and four-byte encodings, known by their mark; else by the zero half of nearly every letter. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  const start = bytes.subarray(0, 2000);
  const zeros = (odd: number) => start.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  const half = start.length / 2;
  const [even, odd] = [zeros(0), zeros(1)];
  if (half < 2 || Math.max(even, odd) < half * 0.7) return undefined;
  return Math.min(even, odd) < half * 0.2 ? 'UTF-16' : 'UTF-32';
}

const lineEnd = 0x0a;

/** No byte of a longer UTF-8 sign looks like a line's end, so each line can be tried by itself. */
function firstBroken(bytes: Uint8Array): TextFile {
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(lineEnd, from);
    const part = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (decoded(part) === undefined) return { ok: false, line, reason: brokenLine(part) };
    from = end < 0 ? bytes.length : end + 1;
  }
  return { ok: false, line: 1, reason: `is not saved as UTF-8; ${howToSave}` };
}

/** Quotes the place as Windows would have written it: that is what such files nearly always are. */
function brokenLine(line: Uint8Array): string {
  let good = 0;
  while (decoded(line.subarray(0, good + 1)) !== undefined || decodedSoon(line, good)) good++;
  const around = new TextDecoder('windows-1252').decode(line.subarray(Math.max(0, good - 12), good + 12));
  return `is not saved as UTF-8: letters are broken from "${around.trim()}" on; ${howToSave}`;
}

/** True where a sign of two to four bytes begins at `at` and is whole. */
function decodedSoon(line: Uint8Array, at: number): boolean {
  return [2, 3, 4].some(
    (length) => decoded(line.subarray(0, at + length)) !== undefined && at + length <= line.length,
  );
}
