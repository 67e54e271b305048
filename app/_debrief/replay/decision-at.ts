/** The decision that was open at a moment of play (ms), else the last one taken by then; undefined before the first. */
export function decisionThen<Decision extends { openedP: number }>(
  decisions: readonly Decision[],
  p: number,
): Decision | undefined {
  return [...decisions].sort((a, b) => a.openedP - b.openedP).findLast(({ openedP }) => openedP <= p);
}
