import { readFile, writeFile } from 'node:fs/promises';

const opening = `# Bench

\`npm run bench\` writes this page; a part that is run alone writes its own part of it ([bench/](../bench/README.md)). ✓ and ✗
say whether a goal was met; the goals are promises to ourselves, and no test fails by them.`;

const goalsTitle = 'The goals';

/** One figure, with its unit in `what` or in itself. `met` where there is a goal that this figure is held against. */
export type Line = { what: string; figure: string; goal?: string; met?: boolean };

/** The figures of one size, or of one scenario. */
export type Column = { head: string; lines: Line[] };

/** Puts a part of the page in its place, or behind the others, and leaves the rest as it is but for the list of goals. */
export async function writePart(file: string, title: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  await writeFile(file, pageWith(before, title, text));
}

/** The page with one part made anew. */
export function pageWith(page: string, title: string, text: string): string {
  const [, ...others] = page.split(/^## /m);
  const parts = new Map(others.map((part) => [part.split('\n', 1)[0] ?? '', part.trim()]));
  parts.delete(goalsTitle);
  parts.set(title, `${title}\n\n${text.trim()}`);
  const all = [...parts.values()];
  return `${[opening, ...[`${goalsTitle}\n\n${goalsIn(all)}`, ...all].map((part) => `## ${part}`)].join('\n\n')}\n`;
}

/** One column of figures beside the other, and the goals behind them where there are any. */
export function table(columns: Column[]): string {
  const whats = [...new Set(columns.flatMap(({ lines }) => lines.map(({ what }) => what)))];
  const lineOf = ({ lines }: Column, what: string) => lines.find((line) => line.what === what);
  const goalOf = (what: string) => columns.map((column) => lineOf(column, what)?.goal).find(Boolean) ?? '';
  const hasGoals = whats.some((what) => goalOf(what) !== '');
  const rows = [
    ['', ...columns.map(({ head }) => head), ...(hasGoals ? ['goal'] : [])],
    ...whats.map((what) => [
      what,
      ...columns.map((column) => cell(lineOf(column, what))),
      ...(hasGoals ? [goalOf(what)] : []),
    ]),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  return rows.toSpliced(1, 0, `|${' --- |'.repeat(columns.length + (hasGoals ? 2 : 1))}`).join('\n');
}

function cell(line: Line | undefined): string {
  if (line?.met === undefined) return line?.figure ?? '–';
  return `${line.figure} ${line.met ? '✓' : '✗'}`;
}

/** Every line that has a goal, out of the tables of all parts. */
function goalsIn(parts: string[]): string {
  const rows = parts.flatMap((part) => {
    const title = part.split('\n', 1)[0] ?? '';
    const [head = [], , ...lines] = part
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map(cellsOf);
    if (head.at(-1) !== 'goal') return [];
    return lines.flatMap((line) => goalRow(title, head, line));
  });
  if (rows.length === 0) return 'No part with a goal has been measured.';
  const missed = rows.filter(({ met }) => !met).length;
  const lines = rows.map(({ cells }) => `| ${cells.join(' | ')} |`);
  return [
    `${rows.length - missed} of ${rows.length} met.\n`,
    '| | goal | measured |',
    '| --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function goalRow(title: string, head: string[], line: string[]) {
  const [what = ''] = line;
  const goal = line.at(-1) ?? '';
  const judged = head.slice(1, -1).flatMap((name, i) => {
    const figure = line[i + 1] ?? '';
    return /[✓✗]$/.test(figure) ? [{ name, figure }] : [];
  });
  if (goal === '' || judged.length === 0) return [];
  const measured = judged.map(({ name, figure }) => `${name}: ${figure}`).join(', ');
  return [
    { met: !judged.some(({ figure }) => figure.endsWith('✗')), cells: [`${title}: ${what}`, goal, measured] },
  ];
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((text) => text.trim());
}
