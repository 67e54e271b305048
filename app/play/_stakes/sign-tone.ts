/** The sign decides the colour, whichever way it moves. */
export function signTone(value: number): string {
  if (value === 0) return 'text-text';
  return value < 0 ? 'text-danger' : 'text-good';
}
