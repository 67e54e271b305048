import type { Area } from '@/words/messages/index';

/** What the console speaks of, whether its owner or a colleague looks at it. */
export const consoleAreas: readonly Area[] = [
  'roles',
  'account',
  'certificates',
  'staff',
  'debrief',
  'expected',
  'exports',
  'instructor',
  'lobby',
  'model',
  'outside',
  'ownWords',
  'privacy',
  'steps',
  'grading',
];
