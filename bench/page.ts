import { readFile, writeFile } from 'node:fs/promises';

const file = 'docs/bench.md';
const opening = `# Bench

\`npm run bench\` writes this page; a piece that is run alone writes its own part of it (bench/README.md).`;

export type Row = [what: string, figure: string];

/** Puts a part of the page in its place, or behind the others, and leaves the rest as it is. */
export async function writePart(title: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  const [, ...others] = before.split(/^## /m);
  const parts = new Map(others.map((part) => [part.split('\n', 1)[0] ?? '', part.trim()]));
  parts.set(title, `${title}\n\n${text.trim()}`);
  const page = `${[opening, ...[...parts.values()].map((part) => `## ${part}`)].join('\n\n')}\n`;
  await writeFile(file, page);
  console.log(`## ${title}\n\n${text}\n`);
}

/** One column of figures beside the other; the first row is the head. */
export function table(columns: Row[][]): string {
  const [first = []] = columns;
  const lines = first.map(
    ([what], i) => `| ${[what, ...columns.map((rows) => rows[i]?.[1] ?? '')].join(' | ')} |`,
  );
  lines.splice(1, 0, `|${' --- |'.repeat(columns.length + 1)}`);
  return lines.join('\n');
}
