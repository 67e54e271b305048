const collators = new Map<string, Intl.Collator>();

/** Compares two names as a language sorts them; figures in them count as numbers, so that "Group 2" comes before "Group 10". */
export function nameOrder(language: string): (left: string, right: string) => number {
  const collator = collators.get(language) ?? new Intl.Collator(language, { numeric: true });
  collators.set(language, collator);
  return collator.compare;
}
