import type { Check } from './check';
import { ids } from './ids';
import { intel } from './intel';
import { pictures } from './pictures';
import { posts } from './post-words';
import { quotes } from './quotes';
import { realCase } from './real-case';
import { references } from './references';
import { roles } from './roles';
import { threads } from './threads';
import { timing } from './timing';
import { variants } from './variants';
import { words } from './words';

/** Everything that must be right before a scenario can be played. */
export const checks: Check[] = [
  ids,
  references,
  timing,
  intel,
  pictures,
  posts,
  realCase,
  roles,
  variants,
  words,
  quotes,
  threads,
];
