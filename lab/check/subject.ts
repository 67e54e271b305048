import type { Effects } from '@/engine/lab/balance/effects';
import type { Fairness } from '@/engine/lab/balance/fairness';
import type { Fate } from '@/engine/lab/balance/fate';
import type { Reveals } from '@/engine/lab/balance/reveals';
import type { OneSided } from '@/engine/lab/check/one-sided';
import type { Reached } from '@/engine/lab/check/reach';
import type { Scenario } from '@/engine/scenario';
import type { Finding } from '@/format/checks/check';

/** A scenario that can be played, with what simulated teams met and found in it. */
export type Subject = {
  scenario: Scenario;
  /** the other scenarios beside it */
  others: Scenario[];
  reached: Reached;
  oneSided: OneSided[];
  fairness: Fairness;
  fate: Fate;
  effects: Effects;
  reveals: Reveals;
};

/** What an author should put right, by place; advice is what a workshop can live with. */
export type LabCheck = (subject: Subject) => Finding[];

/** Findings in the real case's file. */
export function inCase(path: Finding['path'], reason: string): Finding {
  return { part: { file: 'case' }, path, reason };
}

/** What play has shown, which balance shows, too. */
export type Played = Pick<Subject, 'scenario' | 'fairness' | 'fate' | 'effects' | 'reveals'>;
export type PlayCheck = (played: Played) => Finding[];
