import type { SheetItem } from '../../../../../../engine/view/types';

export interface SheetParts {
  past: SheetItem[];
  next: SheetItem[];
  later: SheetItem[];
  conditional: SheetItem[];
  deck: SheetItem[];
}

/** The run sheet in the order in which it is looked at. What was skipped is past too. */
export function sheetParts(sheet: readonly SheetItem[]): SheetParts {
  const of = (...states: SheetItem['state'][]) => sheet.filter(({ state }) => states.includes(state));
  return {
    past: inOrderOfPlay(of('past', 'skipped')),
    next: of('next'),
    later: of('later'),
    conditional: of('conditional'),
    deck: of('deck'),
  };
}

/** What happened stands where it happened; what was skipped stands after the last thing planned before it. */
function inOrderOfPlay(items: readonly SheetItem[]): SheetItem[] {
  let reached = 0;
  return items
    .map((item) => {
      if (item.firstP !== null && item.minute !== null) reached = Math.max(reached, item.firstP);
      return { item, p: item.firstP ?? reached };
    })
    .sort((left, right) => left.p - right.p)
    .map(({ item }) => item);
}

/** Where the key N leads: the actions of the scripted line that comes soonest. */
export const nextLineId = 'next-line';

export function nextInject(sheet: readonly SheetItem[]): SheetItem | undefined {
  const { next, later } = sheetParts(sheet);
  return [...next, ...later].find(({ kind }) => kind === 'inject');
}

export function nextDecision(sheet: readonly SheetItem[]): SheetItem | undefined {
  const { next, later } = sheetParts(sheet);
  return [...next, ...later].find(({ kind }) => kind === 'decision');
}
