import { askedTooEarly, breathing, namedTimes } from './clock';
import { content } from './content';
import { effects } from './effects';
import { facts } from './facts';
import { fairness } from './fairness';
import { fate } from './fate';
import { intel } from './intel';
import { languagesLacked, untranslated } from './languages';
import { oneSided } from './one-sided';
import { feedLoad, reading } from './reading';
import { sources } from './sources';
import type { LabCheck, PlayCheck } from './subject';
import { unreachable } from './unreachable';

/** What must be right before a scenario is shipped, beyond what must be right before it can be played (format/checks). */
export const labChecks: LabCheck[] = [unreachable, askedTooEarly, oneSided, intel, reading, facts, sources];

/** What an author should hear. */
export const labAdvice: LabCheck[] = [feedLoad, namedTimes, breathing, untranslated, languagesLacked];

/** What simulated teams show about fairness (CT20), about fate (CT21) and about what decisions do. */
export const playChecks: PlayCheck[] = [fairness, fate, effects];

/** The standard for every scenario of the installation. A draft in another folder hears it as advice. */
export const standard: LabCheck[] = [...playChecks, ...content];
