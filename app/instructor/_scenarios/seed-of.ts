/** The number of a storm out of its field; not a number where nothing sensible is typed, null where chance draws it. */
export function seedOf(typed: string | null): number | null {
  return typed === null ? null : Number(typed.trim() || Number.NaN);
}
