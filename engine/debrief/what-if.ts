import type { LogEntry } from '../event';
import type { DecisionId, PlayMs, ResponseId, TeamId } from '../ids';
import type { Group } from '../model/state';
import { readLog } from '../replay/inputs';
import type { Round, Team } from '../round';
import type { Resolved } from '../world/world';
import { difference } from './effect';
import { playingOf } from './playing';
import { type Run, run } from './run';
import { perGroup, weighted, worths } from './score';
import type { CurvePoint, Effect } from './types';
import { withAnswer } from './why';

/** One decision of a team that ends otherwise; null is silence. */
export type Change = { teamId: TeamId; decisionId: DecisionId; responseId: ResponseId | null };

/**
 * What became of a decision in the changed round: `as-played`; `changed`, the one that was changed; `not-offered`, opened
 * but without the response that was chosen, so it ends in silence; `new`, which never opened in the round as played and
 * ends in silence; `not-opened`, which was decided then and does not open now.
 */
export type WhatIfMark = 'as-played' | 'changed' | 'not-offered' | 'new' | 'not-opened';

export type WhatIfDecision = {
  decisionId: DecisionId;
  /** what it ends with now, or ended with then where it does not open */
  responseId: ResponseId | null;
  resolvedP: PlayMs;
  minute: number;
  mark: WhatIfMark;
};

export type WhatIfOutcome = {
  curve: CurvePoint[];
  /** the run score more than doing nothing, in reputation points */
  score: number;
  byGroup: Record<Group, { end: number; after30Days: number }>;
};

export type WhatIf = Change & {
  /** what the team chose then */
  chosen: ResponseId | null;
  played: WhatIfOutcome;
  changed: WhatIfOutcome;
  /** changed minus played, in points of the score */
  difference: Effect;
  decisions: WhatIfDecision[];
};

export type WhatIfRefusal = 'no-such-team' | 'not-decided' | 'no-such-response' | 'response-not-open';

export type WhatIfAnswer = { ok: true; whatIf: WhatIf } | { ok: false; refusal: WhatIfRefusal };

const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * The round of one team with one decision changed, beside the round as it was: the same storm and seed, the decision
 * ends at the same moment, and what people did later stays as it was wherever it is still possible.
 * `everyTicks` seconds of play lie between two points of the curves.
 */
export function whatIf(round: Round, log: LogEntry[], change: Change, everyTicks = 10): WhatIfAnswer {
  const team = round.teams.find(({ id }) => id === change.teamId);
  if (!team) return refuse('no-such-team');
  const { decisionId, responseId } = change;
  const { storm, playing } = playingOf(round, team, readLog(log));
  const decision = storm.plan.decisions.get(decisionId);
  if (responseId !== null && !decision?.responses.some(({ id }) => id === responseId))
    return refuse('no-such-response');
  const played = run(storm, playing, everyTicks, team.priorities);
  const then = resolvedIn(played, decisionId);
  if (!then) return refuse('not-decided');
  const changed = run(storm, withAnswer(playing, then, responseId), everyTicks, team.priorities);
  if (resolvedIn(changed, decisionId)?.responseId !== responseId) return refuse('response-not-open');
  const nothing = run(storm, { ...playing, choices: {}, hands: [] }, 0, team.priorities);
  const result: WhatIf = {
    ...change,
    chosen: then.responseId,
    played: outcomeOf(played, nothing, team),
    changed: outcomeOf(changed, nothing, team),
    difference: difference(changed.outcome, played.outcome, team.priorities),
    decisions: compared(played, changed, decisionId),
  };
  return { ok: true, whatIf: result };
}

function refuse(refusal: WhatIfRefusal): WhatIfAnswer {
  return { ok: false, refusal };
}

function resolvedIn({ world }: Run, decisionId: DecisionId): Resolved | undefined {
  return world.resolved.find((one) => one.decisionId === decisionId);
}

function outcomeOf({ curve, outcome }: Run, nothing: Run, { priorities }: Team): WhatIfOutcome {
  const score = weighted(worths(outcome), priorities) - weighted(worths(nothing.outcome), priorities);
  return {
    curve,
    score: tenth(score),
    byGroup: perGroup((group) => ({
      end: tenth(outcome[group].end),
      after30Days: tenth(outcome[group].after30Days),
    })),
  };
}

/** Every decision of either round, in the order of play. */
function compared(played: Run, changed: Run, changedId: DecisionId): WhatIfDecision[] {
  const now = changed.world.resolved.map((one) =>
    lineOf(one, one.decisionId === changedId ? 'changed' : markOf(one, resolvedIn(played, one.decisionId))),
  );
  const gone = played.world.resolved
    .filter(({ decisionId }) => !resolvedIn(changed, decisionId))
    .map((one) => lineOf(one, 'not-opened'));
  return [...now, ...gone].sort((a, b) => a.resolvedP - b.resolvedP);
}

function markOf(now: Resolved, then: Resolved | undefined): WhatIfMark {
  if (!then) return 'new';
  return now.responseId === then.responseId ? 'as-played' : 'not-offered';
}

function lineOf({ decisionId, responseId, resolvedP, minute }: Resolved, mark: WhatIfMark): WhatIfDecision {
  return { decisionId, responseId, resolvedP, minute: Math.round(minute), mark };
}
