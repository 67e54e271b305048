/** The last of these that had come by a moment of play (ms); they stand in order. */
export function momentAt<Moment extends { p: number }>(
  moments: readonly Moment[],
  p: number,
): Moment | undefined {
  return moments.findLast((moment) => moment.p <= p);
}

export function linesUpTo<Line extends { p: number }>(lines: readonly Line[], p: number): Line[] {
  return lines.filter((line) => line.p <= p);
}
