/**
 * Moves labels apart along one axis, in order, as little as needed, inside `from`..`to`. Returns the new places. `gap` is what
 * a label takes along the axis: the same for all, or one for each.
 */
export function spreadApart(
  places: readonly number[],
  gap: number | readonly number[],
  from: number,
  to: number,
): number[] {
  const half = (index: number) => (typeof gap === 'number' ? gap : place(gap, index)) / 2;
  const order = places
    .map((_, index) => index)
    .sort((left, right) => place(places, left) - place(places, right));
  const moved = places.slice();
  let floor = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    moved[index] = Math.max(place(moved, index), from, floor + half(index));
    floor = place(moved, index) + half(index);
  }
  let ceiling = Number.POSITIVE_INFINITY;
  for (const index of order.reverse()) {
    moved[index] = Math.min(place(moved, index), to, ceiling - half(index));
    ceiling = place(moved, index) - half(index);
  }
  return moved;
}

export interface Lane {
  /** Where the words start, and in which row, 0 on top; without a row there was no room. */
  start: number;
  row: number | undefined;
}

/** Puts labels (place on the axis, width) into rows so that none touches another. */
export function intoRows(labels: readonly { x: number; width: number }[], rows: number, to: number): Lane[] {
  const ends = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
  return labels.map(({ x, width }) => {
    const start = Math.min(x, Math.max(0, to - width));
    const row = ends.findIndex((end) => end + 8 <= start);
    if (row < 0) return { start, row: undefined };
    ends[row] = start + width;
    return { start, row };
  });
}

/**
 * Places for labels in one row, in order: the last keeps its place or moves to the right, and one that would touch its right
 * neighbour has none (undefined).
 */
export function inOneRow(
  labels: readonly { x: number; width: number }[],
  gap: number,
  to: number,
): (number | undefined)[] {
  const last = labels.at(-1);
  if (!last) return [];
  const before = labels.at(-2);
  const clear = before ? before.x + (before.width + last.width) / 2 + gap : last.x;
  let ceiling = Number.POSITIVE_INFINITY;
  return labels
    .toReversed()
    .map(({ x, width }, index) => {
      const wanted = index === 0 ? Math.min(Math.max(x, clear), Math.max(x, to - width / 2)) : x;
      const at = Math.max(width / 2, Math.min(wanted, to - width / 2));
      if (at + width / 2 + gap > ceiling) return undefined;
      ceiling = at - width / 2;
      return at;
    })
    .toReversed();
}

/** Words in lines of so many letters at most. */
export function inLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function place(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}
