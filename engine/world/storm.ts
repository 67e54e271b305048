import type { Plan } from './plan';

/** What a world moves in; the same for every team of a round. */
export type Storm = {
  plan: Plan;
  seed: number;
  skipped: string[];
  /** inject id -> minutes later */
  delayed: Record<string, number>;
  /** false: no feed is written, for replays that need numbers only */
  feed: boolean;
  /** false: no enquiries reach the desk, for simulated teams that have none */
  desk: boolean;
  /** energy multiplier of each news item, by id: one luck per round */
  jitter: (newsId: string) => number;
};
