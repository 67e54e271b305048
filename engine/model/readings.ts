import type { Group } from '../vocabulary';
import { at, effectiveBlame, get, type ModelState } from './state';

/** What the rest of the engine, the charts and the authors' conditions see of a state. */
export type Readings = {
  /** simulated hours on the scenario's clock */
  hour: number;
  /** net score -100..100 per group */
  reputation: Record<Group, number>;
  /** blame as people see it, 0..100 (B) */
  blame: number;
  /** blame for what really happened, 0..100 (A) */
  attributed: number;
  /** conversation, 1 = a normal day */
  volume: number;
  /** share of people who have heard, 0..1 */
  awareness: number;
  /** consistency of the company's words, 0..1 (C) */
  credibility: number;
  /** share that believes the false version, 0..1 (M) */
  misbelief: number;
  /** support for the contested policy, -1..1 */
  support: number;
  /** severity, 0..1 */
  severity: number;
  /** what monitoring tools would show, -1..1: S = -B/100 + support*(1 - B/100) */
  sentiment: number;
  /** unanswered enquiries, and the time that the newest will wait, in hours */
  backlog: number;
  latencyHours: number;
};

/** The sentiment of the conversation, -1..1 (S in docs/model.md#state). */
export function sentiment(state: ModelState): number {
  const blame = effectiveBlame(state) / 100;
  return get(state, at.support) * (1 - blame) - blame;
}

/** All quantities of a state by name. */
export function readings(state: ModelState): Readings {
  return {
    hour: get(state, at.hour),
    reputation: reputations(state),
    blame: effectiveBlame(state),
    attributed: get(state, at.A),
    volume: get(state, at.V),
    awareness: get(state, at.Aw),
    credibility: get(state, at.C),
    misbelief: get(state, at.M),
    support: get(state, at.support),
    severity: get(state, at.sev),
    sentiment: sentiment(state),
    backlog: get(state, at.backlog),
    latencyHours: get(state, at.latency),
  };
}

/** The six reputations of a state, -100..100. */
export function reputations(state: ModelState): Record<Group, number> {
  return {
    customers: get(state, at.R),
    public: get(state, at.R + 1),
    employees: get(state, at.R + 2),
    media: get(state, at.R + 3),
    investors: get(state, at.R + 4),
    regulators: get(state, at.R + 5),
  };
}
