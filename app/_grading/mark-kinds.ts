import type { Mark } from '@/engine/statement/marks';

type Kind = Mark['mark'];

/** In the order in which they are read; the last two count against a statement. */
export const markKinds: readonly Kind[] = [
  'acknowledges',
  'responsibility',
  'empathy',
  'remedy',
  'next-update',
  'blame-shifting',
  'jargon',
];

export function weighsAgainst(mark: Kind): boolean {
  return mark === 'blame-shifting' || mark === 'jargon';
}
