import type { RunSheetItem } from '@/engine/view/console';

export interface SheetParts {
  past: RunSheetItem[];
  next: RunSheetItem[];
  later: RunSheetItem[];
  conditional: RunSheetItem[];
  deck: RunSheetItem[];
}

/** The run sheet in the order in which it is looked at. What was skipped is past too. */
export function sheetParts(sheet: readonly RunSheetItem[]): SheetParts {
  const of = (...states: RunSheetItem['state'][]) => sheet.filter(({ state }) => states.includes(state));
  return {
    past: inOrderOfPlay(of('past', 'skipped')),
    next: of('next'),
    later: of('later'),
    conditional: of('conditional'),
    deck: of('deck'),
  };
}

/** What happened stands where it happened; what was skipped stands after the last thing planned before it. */
function inOrderOfPlay(items: readonly RunSheetItem[]): RunSheetItem[] {
  let reached = 0;
  return items
    .map((item) => {
      if (item.firstP !== null && item.minute !== null) reached = Math.max(reached, item.firstP);
      return { item, p: item.firstP ?? reached };
    })
    .sort((left, right) => left.p - right.p)
    .map(({ item }) => item);
}

/** When it was on the scenario's clock, in minutes: as planned, else between what happened around it. */
export function minuteOf(item: RunSheetItem, sheet: readonly RunSheetItem[]): number | null {
  const { firstP } = item;
  if (item.minute !== null || firstP === null) return item.minute;
  const known = sheet.flatMap(({ firstP: p, minute }) =>
    p === null || minute === null ? [] : [{ p, minute }],
  );
  const before = known.filter(({ p }) => p <= firstP).sort((left, right) => right.p - left.p)[0];
  const after = known.filter(({ p }) => p > firstP).sort((left, right) => left.p - right.p)[0];
  if (!before || !after) return before?.minute ?? null;
  const share = (firstP - before.p) / (after.p - before.p);
  return Math.round(before.minute + share * (after.minute - before.minute));
}

/** Where the key N leads: the actions of the scripted line that comes soonest. */
export const nextLineId = 'next-line';

export function nextInject(sheet: readonly RunSheetItem[]): RunSheetItem | undefined {
  const { next, later } = sheetParts(sheet);
  return [...next, ...later].find(({ kind }) => kind === 'inject');
}

export function nextDecision(sheet: readonly RunSheetItem[]): RunSheetItem | undefined {
  const { next, later } = sheetParts(sheet);
  return [...next, ...later].find(({ kind }) => kind === 'decision');
}
