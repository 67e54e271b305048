import type { Intel } from '../scenario/structure';

/** [I5] What was the matter with a private fact; nothing with most. */
export function doubtOf(intel: Intel | undefined): { doubt?: 'wrong' | 'stale' } {
  if (intel?.true === false) return { doubt: 'wrong' };
  return intel?.stale ? { doubt: 'stale' } : {};
}
