import type { DecisionId, ResponseId, SeatId } from '../ids';

/** What a team decided: null is silence. `seconds` as noted, of play; absent when nobody noted them. */
export type TabletopChoice = { responseId: ResponseId | null; seconds?: number | undefined };

export type TabletopTeam = {
  /** at least one; one that stands for a team without names is simulated */
  seats: { id: SeatId; nickname: string; simulated: boolean }[];
  /** by decision; one that is absent was not typed in */
  choices: Record<DecisionId, TabletopChoice>;
};

/** A round as it stands on the score sheet; all teams read one language. */
export type TabletopResults = { language: string; teams: TabletopTeam[] };

/** Why what was typed cannot be: the decision never came up, its response was not open, or nothing was typed. */
export type TabletopTrouble = 'never-asked' | 'not-open' | 'missing';

export type TabletopProblem = { teamIndex: number; decisionId: DecisionId; trouble: TabletopTrouble };

/** A decision that came up for a team, and the time it had for it. */
export type Asked = { decisionId: DecisionId; seconds: number };
