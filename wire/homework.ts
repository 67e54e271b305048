import type { ScenarioCard } from '@/engine/view/types';
import type { SeatGrant } from './answers';
import type { Pace } from './paces';

/** Of how many tries an instructor chooses; null: as many as one likes. */
export const triesChoices = [1, 2, 3, 5, 10, null] as const;

/** From so many others on the median of a homework is shown to whoever plays it. */
export const fewestForMedian = 5;
/** From so many people on there are figures in works-council mode. */
export const fewestForFigures = 3;

/** One try that has begun; times are epoch ms. */
export type HomeworkTryItem = {
  startedAt: number;
  /** null: it is still played */
  endedAt: number | null;
  /** 0 to 100; null: not worked out yet, or ended too early for one */
  score: number | null;
  percentile: number | null;
  /** the result is still being worked out */
  pending: boolean;
};

/** What is left of a homework for whoever opens its link. */
export type HomeworkStage = 'open' | 'closed' | 'over';

/** What the page behind a homework's link says. */
export type HomeworkCard = {
  title: string;
  /** in the language that was asked for, where the scenario has it; null: it is no longer installed */
  scenario: ScenarioCard | null;
  /** null: the player's own choice */
  pace: Pace | null;
  tries: number | null;
  deadline: number | null;
  timeZone: string;
  stage: HomeworkStage;
  /** nobody is asked for a name, and the instructor gets counts only */
  worksCouncil: boolean;
  retentionDays: number;
  /** null: nobody has begun on this device */
  me: {
    name: string | null;
    tries: HomeworkTryItem[];
    /** a round that waits to be played on, whether it counts yet or not */
    underway: boolean;
  } | null;
};

export type HomeworkGrant = SeatGrant & { scenario: string; title: string };

/** A homework in the instructor's list; times are epoch ms. */
export type HomeworkItem = {
  id: string;
  title: string;
  group: string | null;
  scenario: string;
  tries: number | null;
  deadline: number | null;
  timeZone: string;
  pace: Pace | null;
  seed: number | null;
  showsMedian: boolean;
  worksCouncil: boolean;
  retentionDays: number;
  linkToken: string;
  createdAt: number;
  closedAt: number | null;
  begun: number;
  ended: number;
};

/** How one person did. `name` null: they gave none, or it has been removed. */
export type HomeworkPerson = {
  id: string;
  name: string | null;
  tries: number;
  best: number | null;
  percentile: number | null;
  firstAt: number | null;
  lastAt: number | null;
  /** a try is being played, or worked out */
  underway: boolean;
  /** the best try was begun after the deadline */
  late: boolean;
};

/** What came of a homework. In works-council mode `people` is null, and there are no figures of fewer than three. */
export type HomeworkProgress = {
  begun: number;
  ended: number;
  tries: number;
  median: number | null;
  /** people by their best result, in steps of ten: 0 to 9, 10 to 19, ..., 90 to 100; null where they are too few */
  spread: number[] | null;
  people: HomeworkPerson[] | null;
};
