import type { Debrief } from '@/engine/debrief/types';
import { isEarlier } from '@/engine/earlier/index';

/** [R2] A debrief as its readers get it: it says when its rules are no longer played. */
export function saidToReaders(debrief: Debrief): Debrief {
  return isEarlier(debrief) ? { ...debrief, earlierRules: true } : debrief;
}
