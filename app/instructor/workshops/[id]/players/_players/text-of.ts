/** The text of a file: UTF-8 or UTF-16 as it says, else as spreadsheets on Windows write it in this language; undefined where it is none. */
export function textOf(bytes: ArrayBuffer, language: string): string | undefined {
  const text = decoded(bytes, language);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: signs that no text has are what is looked for
  return /[\u0000-\u0008\u000E-\u001A]/.test(text) ? undefined : text.replace(/^\uFEFF/, '');
}

function decoded(bytes: ArrayBuffer, language: string): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(language === 'pl' ? 'windows-1250' : 'windows-1252').decode(bytes);
  }
}
