import type { Plan } from './plan';

/** What a world moves in: the same for every team of a round but for the instructor's hand. */
export type Storm = {
  plan: Plan;
  seed: number;
  skipped: string[];
  /** inject id -> minutes later */
  delayed: Record<string, number>;
  /** true: no crowd and no desk, for simulated rounds that need numbers only */
  quiet: boolean;
  /** energy multiplier of each news item, by id: one luck per round */
  jitter: (newsId: string) => number;
};
