import { fitsIn } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';

/** What a screen can say of a name before the server is asked: the rule has the last word. */
export function nameProblem(typed: string): 'name-empty' | 'name-too-long' | undefined {
  const name = typed.trim();
  if (name === '') return 'name-empty';
  return fitsIn(name, limits.nickname) ? undefined : 'name-too-long';
}
