import type { TeamLabel } from '@/engine/view/types';

/** What notes are written about: the round, its teams, and the decision that most of them are at. */
export interface Scene {
  roundId: string;
  teams: readonly TeamLabel[];
  decisionId: string | null;
}
