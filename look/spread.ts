/** Moves labels apart along one axis, in order, as little as needed, inside `from`..`to`. Returns the new places. */
export function spreadApart(places: readonly number[], gap: number, from: number, to: number): number[] {
  const order = places
    .map((_, index) => index)
    .sort((left, right) => place(places, left) - place(places, right));
  const moved = places.slice();
  let floor = from;
  for (const index of order) {
    moved[index] = Math.max(place(moved, index), floor);
    floor = place(moved, index) + gap;
  }
  let ceiling = to;
  for (const index of order.reverse()) {
    moved[index] = Math.min(place(moved, index), ceiling);
    ceiling = place(moved, index) - gap;
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

function place(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}
