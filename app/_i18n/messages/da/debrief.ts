import type { debrief as source } from '../en/debrief';
import type { Translation } from '../translation';

export const debrief: Translation<typeof source> = {
  title: 'Debriefing',
};
