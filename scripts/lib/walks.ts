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

/**
 * How long a walk is, in words: different files, crossings (steps into another room) and returns (crossings into a room
 * that the walk has left before). A room is a folder at the root.
 */
export function lengthOf(files: string[]): string {
  const rooms = files.map((file) => file.split('/')[0]);
  const crossings = rooms.flatMap((room, i) => (i > 0 && room !== rooms[i - 1] ? [i] : []));
  const returns = crossings.filter((i) => rooms.slice(0, i).includes(rooms[i]));
  return `${new Set(files).size} files, ${crossings.length} crossings, ${returns.length} returns.`;
}
