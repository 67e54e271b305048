import type { PlayMs, TeamId } from '../ids';
import type { RoleNames } from '../scenario/played-roles';
import type { CardTone, Ending, Group, PostForm, PromiseKind, Role } from '../vocabulary';

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

/** [S11] One point of the 30 simulated days after a round: hours since its end, reputations as in a curve's point. */
export type AfterPoint = { hour: number; overall: number; groups: number[] };

/** What a decision added to those before it, silence kept at every later moment; in reputation points. */
export type Effect = { overall: number; groups: Record<Group, number> };

/**
 * Why a decision had its effect. The terms are found by taking one part after the other out of the decision, in the
 * order of this list, and replaying; so their effects add up to the decision's, and `what-followed` is the rest: what
 * the answer set in motion beside its words. Numbers only; a screen has a sentence for each.
 */
export type WhyTerm = { effect: Effect } & (
  | { term: 'broke-promise'; promise: PromiseKind; dueMinute: number }
  /** said what earlier words, or what had been or was later settled, rule out */
  | { term: 'contradicted'; fact: string | null; earlier: EarlierWords | null; foundOutMinute: number | null }
  /** hours after the first public signal */
  | { term: 'came-late'; hours: number }
  /** how much the company's words counted by then, 0..1 */
  | { term: 'not-believed'; credibility: number }
  /** `amount` in the unit of what changed: misbelief 0..1, blame points, energy, credibility 0..1, severity 0..1, support -1..1 */
  | { term: ChangeTerm; amount: number }
  | { term: 'goodwill'; groups: Partial<Record<Group, number>> }
  | { term: 'ended-silence' }
  | { term: 'what-followed' }
);

export type ChangeTerm =
  | 'confirmed-rumour'
  | 'corrected-rumour'
  | 'raised-blame'
  | 'lowered-blame'
  | 'fuelled'
  | 'calmed'
  | 'gained-credibility'
  | 'lost-credibility'
  | 'made-graver'
  | 'made-smaller'
  | 'changed-support';

export type EarlierWords = { decisionId: string; responseId: string; minute: number };

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
  /** `doubt`: it was wrong, or out of date; debriefs of earlier versions do not say */
  intel: { id: string; role: Role; held: boolean; sharedBefore: boolean; doubt?: 'wrong' | 'stale' }[];
  /** [J12] seconds of play of each step where it was signed before it went out; `legal` null: nobody signed */
  chain?: { draft: number; legal: number | null; lead: number; redlined: boolean };
  /** [J10] it promised what nobody of operations was for */
  unchecked?: true;
  /** [Q12] [Q14] where and how it went out, where the team could say so; the picture of a card is a file's name */
  placed?: { channels: string[]; form: PostForm; tone?: CardTone; picture?: string };
  effect: Effect;
  /** responses that this team could choose from */
  offered: string[];
  /** the answer that would have done most, everything else as played, and what it would have gained (points; 0: the team's own). Debriefs of earlier versions do not say */
  best?: { responseId: string | null; gain: number };
  /** what a well-prepared team would have answered at that moment; debriefs of earlier versions do not say */
  expected?: string[];
  /** why; empty for silence, which is what an effect is measured against */
  terms: WhyTerm[];
};

/** A team's sub-scores, never added up; the instructor's rubric stands beside them. Null where nothing can be measured. */
export type SubScores = {
  /**
   * 0-100 between the worst and the best play found for the scenario, and the share (0-100) of simulated teams that did
   * worse, both weighed by the team's own priorities. The desk is left out: simulated teams have none.
   */
  outcome: {
    score: number;
    percentile: number;
    /** the same with the usual weights, for comparisons between teams and over time; debriefs of earlier versions do not say */
    usual?: { score: number; percentile: number };
    /** points of the 0-100 score that one point of reputation is worth here; turns an effect into points of the score */
    perPoint?: number;
  } | null;
  /** 0-100: how well the answers fitted, over everything that arrived */
  desk: number | null;
  /** 0-100: how much of what the team held was shared before a decision it mattered for */
  intel: number | null;
};

export type TeamDebrief = {
  teamId: TeamId;
  index: number;
  names: string[];
  /** how many of them are people and no simulated players; debriefs of earlier versions do not say */
  people?: number;
  priorities: Record<Group, number>;
  curve: CurvePoint[];
  /** the 30 days after it; debriefs of earlier versions have none */
  after?: AfterPoint[];
  decisions: DebriefDecision[];
  outcome: {
    /** weighted reputation at the end of play, after 30 simulated days, and its average over both */
    end: number;
    after30Days: number;
    average: number;
    byGroup: Record<Group, { start: number; end: number; after30Days: number }>;
    /** the run score (docs/model.md#score) minus that of doing nothing, in reputation points */
    score: number;
    /** the sum of the decisions' effects is not the whole: the desk */
    interaction: number;
  };
  /**
   * The waterfall from doing nothing to the score, overall and for each group: `desk` (answers, checks and held posts), the
   * decisions' effects in the order of play. `together` is nought; in debriefs of earlier versions it is the rest. `score` = all effects + desk + together.
   */
  why: { score: Effect; desk: Effect; together: Effect };
  /** The sub-scores. The key is in stored debriefs, so it keeps its name: docs/decisions/0028-stored-names.md. */
  marks: SubScores;
  desk: { answered: number; arrived: number; fit: number; medianWaitSeconds: number };
  intel: { held: number; shared: number; usedInTime: number };
  /** debriefs of earlier versions have none */
  teamwork?: Teamwork;
};

/** [M2] How a team worked together, in figures without a name. */
export type Teamwork = {
  /** at each decision: how many voted, the share (0..1) of them that wanted the same, the mean confidence (1..5) */
  alignment: { decisionId: string; votes: number; agreed: number | null; confidence: number | null }[];
  /** how many of the team's people did each thing at least once; `quiet` did none of them */
  participation: {
    people: number;
    shared: number;
    checked: number;
    answered: number;
    wrote: number;
    talked: number;
    quiet: number;
  };
  /** each fact that could be checked and was heard of: seconds of play until it was checked, null: never */
  checks: { factId: string; seconds: number | null }[];
  /** fakes that the desk answered: taken for real, seen through, and given no real answer; missing in debriefs of earlier versions */
  fakes?: { answered: number; seenThrough: number; left: number };
  /** minutes of the scenario; null: not passed */
  milestones: { id: string; by: number; minute: number | null }[];
  /** [I5] intel that reached the team and was wrong or out of date; debriefs of earlier versions do not say */
  doubtful?: { id: string; doubt: 'wrong' | 'stale'; shared: boolean }[];
};

/** A line to compare with; debriefs of earlier versions have no `after`. */
export type Compared = {
  curve: CurvePoint[];
  after?: AfterPoint[];
  score: number;
  end: number;
  after30Days: number;
};

/** Everything the debrief shows, without a word of text: words come from the scenario in each reader's language. */
export type Debrief = {
  rules: number;
  seed: number;
  endedP: PlayMs;
  early: boolean;
  /** [R2] said to its readers, never stored: it was played under rules that are no longer played */
  earlierRules?: boolean;
  /** decided on paper and typed in: no desk, no votes, no private facts */
  onPaper?: boolean;
  /** [E6] the host wants no podium */
  noPodium?: true;
  teams: TeamDebrief[];
  /** in works-council mode: teams (0 is A) that are left out because they have fewer than three people */
  withheld?: number[];
  doingNothing: Compared;
  realCase: Compared | null;
  /** up to this minute of the scenario another round was played, and this one went on from it */
  forkedMinute?: number;
  /** what was played and then undone, for the record: `at` is epoch ms, the minutes are the scenario's */
  stepsBack?: { at: number; fromMinute: number; toMinute: number; reason: string }[];
};

/** The scenario's words that the debrief needs, in the reader's language. */
export type DebriefWords = {
  /** the language that they are in; words of earlier versions do not say */
  language?: string;
  /** the weekday on which the scenario begins, such as `sunday` */
  firstDay: string;
  title: string;
  company: string;
  decisions: Record<
    string,
    {
      question: string;
      expected: string;
      /** why it is right where the score says otherwise, and what good people disagree about */
      because?: string;
      disagree?: string;
      debrief: string[];
      responses: Record<string, string>;
    }
  >;
  /** [F5] where the truth varies: what held in this round */
  truth?: { asItHappened: boolean; facts: { id: string; claim: string; true: boolean; finding: string }[] };
  intel: Record<string, string>;
  /** [I5] what is to be said of intel that was wrong or out of date; words of earlier rounds have none */
  intelTruth?: Record<string, string>;
  /** channels by id, and pictures by the name of their file; words of earlier versions have neither */
  channels?: Record<string, string>;
  pictures?: Record<string, { src: string; alt: string }>;
  /** what roles are called, where not as usual */
  roleNames?: RoleNames;
  /** the claims, and what each milestone is; words of earlier rules have neither */
  facts?: Record<string, string>;
  milestones?: Record<string, string>;
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
