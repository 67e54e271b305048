import type { MarkKind } from '@/engine/vocabulary';

export function weighsAgainst(mark: MarkKind): boolean {
  return mark === 'blame-shifting' || mark === 'jargon';
}
