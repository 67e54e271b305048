import { askedTooEarly, breathing, namedTimes } from './clock';
import { content } from './content';
import { effects } from './effects';
import { facts } from './facts';
import { fairness } from './fairness';
import { fate } from './fate';
import { intel } from './intel';
import { oneSided } from './one-sided';
import { feedLoad, reading } from './reading';
import { sources } from './sources';
import type { LabCheck } from './subject';
import { unreachable } from './unreachable';

/** What must be right before a scenario is shipped, beyond what must be right before it can be played (format/checks). */
export const labChecks: LabCheck[] = [unreachable, askedTooEarly, oneSided, intel, reading, facts, sources];

/** What an author should hear. */
export const labAdvice: LabCheck[] = [feedLoad, namedTimes, breathing];

/** The standard for what is shipped; advice until every shipped scenario meets it. */
export const standard: { checks: LabCheck[]; as: 'advice' | 'problems' } = {
  checks: [fairness, fate, effects, ...content],
  as: 'advice',
};
