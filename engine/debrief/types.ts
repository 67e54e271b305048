import type { Ending } from '../event';
import type { PlayMs, TeamId } from '../ids';
import type { Group } from '../model/state';
import type { Role } from '../scenario/structure';

/** One sample of a team's curves; arrays run in the order of `groups` where they are by group. */
export type CurvePoint = {
  p: PlayMs;
  minute: number;
  overall: number;
  groups: number[];
  blame: number;
  volume: number;
  credibility: number;
  awareness: number;
};

/** What taking one decision away would have changed: outcome with minus outcome without, in reputation points. */
export type Effect = { overall: number; groups: Record<Group, number> };

export type DebriefDecision = {
  decisionId: string;
  responseId: string | null;
  ending: Ending;
  openedP: PlayMs;
  resolvedP: PlayMs;
  minute: number;
  seconds: number;
  split: { responseId: string; votes: number }[];
  confidence: number | null;
  changedTheirMind: number;
  intel: { id: string; role: Role; held: boolean; sharedBefore: boolean }[];
  effect: Effect;
};

export type TeamDebrief = {
  teamId: TeamId;
  index: number;
  names: string[];
  priorities: Record<Group, number>;
  curve: CurvePoint[];
  decisions: DebriefDecision[];
  outcome: {
    /** weighted reputation at the end of play, after 30 simulated days, and its average over both */
    end: number;
    after30Days: number;
    average: number;
    byGroup: Record<Group, { start: number; end: number; after30Days: number }>;
    /** the run score of DOMAIN 5.6 minus that of doing nothing, in reputation points */
    score: number;
    /** the sum of the decisions' effects is not the whole: what they did together */
    interaction: number;
  };
  desk: { answered: number; arrived: number; fit: number; medianWaitSeconds: number };
  intel: { held: number; shared: number; usedInTime: number };
};

/** Everything the debrief shows, without a word of text: words come from the scenario in each reader's language. */
export type Debrief = {
  rules: number;
  seed: number;
  endedP: PlayMs;
  early: boolean;
  teams: TeamDebrief[];
  doingNothing: { curve: CurvePoint[]; score: number; end: number; after30Days: number };
  realCase: { curve: CurvePoint[]; score: number; end: number; after30Days: number } | null;
};

/** The scenario's words that the debrief needs, in the reader's language. */
export type DebriefWords = {
  title: string;
  company: string;
  decisions: Record<
    string,
    { question: string; expected: string; debrief: string[]; responses: Record<string, string> }
  >;
  intel: Record<string, string>;
  realCase: {
    title: string;
    organisation: string;
    place: string;
    summary: string;
    respect: string;
    lessons: string[];
    facts: { id: string; date: string; minute: number | null; text: string; sources: string[] }[];
    reality: Record<string, string>;
    sources: { id: string; title: string; address: string }[];
  };
};
