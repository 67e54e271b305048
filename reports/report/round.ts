import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import type { SomeAnnotations } from '@/wire/annotations';

/** What a report is made of. Without `names` the debrief names nobody. */
export interface ReportedRound {
  workshop: string;
  /** epoch ms */
  startedAt: number | null;
  debrief: Debrief;
  words: DebriefWords;
  names: boolean;
  /** What was written about it. */
  annotations: SomeAnnotations;
  /** The rubric's objectives by id. */
  objectives: Record<string, string>;
}
