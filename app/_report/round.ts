import type { Debrief, DebriefWords } from '../../engine/debrief/types';

/** What a report is made of. Without `names` the debrief names nobody. */
export interface ReportedRound {
  workshop: string;
  /** epoch ms */
  startedAt: number | null;
  debrief: Debrief;
  words: DebriefWords;
  names: boolean;
}
