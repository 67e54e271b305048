/** Marks the button of a team's row; the value is the team's id. */
export const rowAttribute = 'data-team-row';

/** Moves the keyboard to the next (1) or previous (-1) team of the list in sight; nothing where teams stand as tiles. */
export function toTeam(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`[${rowAttribute}]`)];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
  rows[next]?.focus();
}
