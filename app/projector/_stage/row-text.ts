/** Few lines are written large: the screen is read from the last row. */
export function rowText(lines: number): string {
  return lines <= 4 ? 'text-3xl' : 'text-stage';
}
