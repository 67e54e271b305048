import type { Condition } from '@/engine/scenario/condition';
import type { Path } from '../problem';
import type { Naming } from './names';

/** Everything that a condition names, however deep it stands. */
export function namedIn(condition: Condition | undefined, path: Path): Naming[] {
  if (!condition) return [];
  if ('chosen' in condition) return chosen(condition.chosen, [...path, 'chosen']);
  if ('decided' in condition)
    return [{ path: [...path, 'decided'], kind: 'decision', id: condition.decided }];
  if ('silent' in condition) return [{ path: [...path, 'silent'], kind: 'decision', id: condition.silent }];
  if ('happened' in condition)
    return [{ path: [...path, 'happened'], kind: 'inject (or scheduled post)', id: condition.happened }];
  if ('answered' in condition)
    return [{ path: [...path, 'answered'], kind: 'inject', id: condition.answered }];
  if ('verified' in condition) return [{ path: [...path, 'verified'], kind: 'fact', id: condition.verified }];
  if ('shared' in condition) return [{ path: [...path, 'shared'], kind: 'intel', id: condition.shared }];
  if ('broken' in condition) return [{ path: [...path, 'broken'], kind: 'promise', id: condition.broken }];
  if ('variant' in condition) return [{ path: [...path, 'variant'], kind: 'variant', id: condition.variant }];
  if ('true' in condition) return [{ path: [...path, 'true'], kind: 'fact', id: condition.true }];
  if ('all' in condition) return condition.all.flatMap((one, i) => namedIn(one, [...path, 'all', i]));
  if ('any' in condition) return condition.any.flatMap((one, i) => namedIn(one, [...path, 'any', i]));
  if ('not' in condition) return namedIn(condition.not, [...path, 'not']);
  return [];
}

function chosen(choice: string | string[], path: Path): Naming[] {
  if (typeof choice === 'string') return [{ path, kind: 'response', id: choice }];
  return choice.map((id, i) => ({ path: [...path, i], kind: 'response', id }));
}
