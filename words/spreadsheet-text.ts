const separators = ['\t', ';', ','];
/** Beginning of a table in which its separator is looked for, in UTF-16 units. */
const lookedThrough = 20_000;

/**
 * What separates the columns of a table as text: what its first line says (`sep=;`, as Excel writes it), else whichever of tab,
 * semicolon and comma stands in most lines, and of those the one that stands there most often. `body` is the table without that first line, with as
 * many lines.
 */
export function separated(text: string): { separator: string; body: string } {
  const said = /^\uFEFF?"?sep=(.)"?(?=\r?\n|$)/i.exec(text);
  if (said) return { separator: said[1] ?? ',', body: text.slice(said[0].length) };
  const lines = text
    .slice(0, lookedThrough)
    .replaceAll(/"[^"]*"/g, '')
    .split('\n');
  const times = (separator: string) => lines.map((line) => line.split(separator).length - 1);
  const ranked = separators
    .map((separator) => ({ separator, found: times(separator).filter((count) => count > 0) }))
    .toSorted((a, b) => b.found.length - a.found.length || sum(b.found) - sum(a.found));
  return { separator: ranked[0]?.separator ?? ',', body: text };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** A cell without the sign that keeps a spreadsheet program from seeing a formula in it (our own tables have it). */
export function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20])/, '');
}
