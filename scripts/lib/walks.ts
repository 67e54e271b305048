/** One walk of docs/architecture.md: the files in the order in which they are read. */
export type Walk = { title: string; files: string[]; stated: string };

/** The walks of a page: a heading, a sentence with the counts, a numbered list whose items begin with a file. */
export function walksIn(page: string): Walk[] {
  const [, section = ''] = page.split('\n## Five walks\n');
  return section
    .split('\n### ')
    .slice(1)
    .map((text) => {
      const lines = text.split('\n');
      const files = lines.flatMap((line) => /^\d+\. `([^`]+)`/.exec(line)?.[1] ?? []);
      const stated = lines.find((line) => /^\d+ files, /.test(line)) ?? '';
      return { title: lines[0] ?? '', files, stated };
    });
}

/** How long a walk is. A room is a folder at the root; the screens are `app/`, everything else runs behind them. */
export type Length = {
  /** different files */
  files: number;
  /** steps between the screens and what runs behind them */
  crossings: number;
  /** times that one comes back to a file */
  returns: number;
  /** steps into another room */
  steps: number;
};

export function lengthOf(files: string[]): Length {
  const rooms = files.map((file) => file.split('/')[0] ?? '');
  const different = new Set(files).size;
  return {
    files: different,
    crossings: changes(rooms.map((room) => room === 'app')),
    returns: files.length - different,
    steps: changes(rooms),
  };
}

/** The same in words, as the page states it. */
export function statedLength({ files, crossings, returns, steps }: Length): string {
  const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  return `${files} files, ${many(crossings, 'crossing')}, ${many(returns, 'return')}; ${steps} steps between rooms.`;
}

function changes(values: readonly unknown[]): number {
  return values.filter((value, i) => i > 0 && value !== values[i - 1]).length;
}
