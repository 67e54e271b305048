import type { PlayMs } from '../ids';
import type { Stage } from '../vocabulary';
import type { RunSheetItem, TeamStatus } from './console';
import type { ClockView, RewindView, ScenarioCard } from './types';

/** A team as an observer sees it: field by field, so that what the console learns later does not come along. */
export type ObservedTeam = Pick<
  TeamStatus,
  | 'id'
  | 'index'
  | 'seats'
  | 'acting'
  | 'reputation'
  | 'ballot'
  | 'resolved'
  | 'waiting'
  | 'answered'
  | 'intelHeld'
  | 'intelShared'
  | 'silent'
  | 'chatTail'
>;

/** Something of the script that has reached a team. */
export type PastItem = {
  id: string;
  kind: RunSheetItem['kind'];
  label: string;
  channelName: string;
  text: string;
  /** teams it has reached, and the play ms of the first */
  teams: number;
  firstP: PlayMs;
  minute: number;
  /** of a decision that no team has before it any more: what was to be seen */
  expected: string | null;
};

export type ObserverView = {
  kind: 'observer';
  roundId: string;
  stage: Stage;
  blank: boolean;
  rewinds: RewindView;
  scenario: ScenarioCard;
  clock: ClockView;
  teams: ObservedTeam[];
  /** newest first */
  past: PastItem[];
  /** the decision most teams are at, without notes for it */
  current: { decisionId: string; question: string; teams: number } | null;
};
