import type { LogEntry } from '../event';
import { overall, tenth } from '../figures';
import type { DecisionId, PlayMs, ResponseId, TeamId } from '../ids';
import { perGroup } from '../per-group';
import { usualPriorities } from '../priorities';
import { type Inputs, readLog } from '../replay/inputs';
import type { Playing } from '../replay/play';
import { standing } from '../replay/standing';
import type { Round, Team } from '../round';
import type { Group } from '../vocabulary';
import type { Storm } from '../world/storm';
import type { Resolved } from '../world/world';
import { difference } from './effect';
import { playingOf, untouchedStorm } from './playing';
import { type Beginnings, type Run, run } from './run';
import { worths } from './score';
import type { AfterPoint, CurvePoint, Effect } from './types';
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
  /** the 30 days after it; rounds of earlier rules have none */
  after?: AfterPoint[];
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

/**
 * The round of one team with one decision changed, beside the round as it was: the same storm and seed, the decision
 * ends at the same moment, and what people did later stays as it was wherever it is still possible.
 * `everyTicks` seconds of play lie between two points of the curves.
 */
export function whatIf(round: Round, log: LogEntry[], change: Change, everyTicks = 10): WhatIfAnswer {
  return whatIfs(round, log, everyTicks)(change);
}

/** The same for many changes of one round: what they have in common is played once. */
export function whatIfs(round: Round, log: LogEntry[], everyTicks = 10): (change: Change) => WhatIfAnswer {
  const inputs = readLog(round, standing(log));
  const nothing = run(untouchedStorm(round), doingNothing(round, inputs), 0, usualPriorities);
  const asPlayed = new Map<TeamId, { run: Run; beginnings: Beginnings }>();
  return (change) => {
    const team = round.teams.find(({ id }) => id === change.teamId);
    if (!team) return refuse('no-such-team');
    const { storm, playing } = playingOf(round, team, inputs);
    const { run: played, beginnings } = asPlayed.get(team.id) ?? playedOnce(storm, playing, team, everyTicks);
    asPlayed.set(team.id, { run: played, beginnings });
    const then = resolvedIn(played, change.decisionId);
    const refusal = refusalOf(storm, then, change);
    if (refusal || !then) return refuse(refusal ?? 'not-decided');
    const from = beginnings.get(change.decisionId);
    const otherwise = withAnswer(playing, then, change.responseId);
    const changed = run(storm, otherwise, everyTicks, team.priorities, { from });
    if (resolvedIn(changed, change.decisionId)?.responseId !== change.responseId)
      return refuse('response-not-open');
    return { ok: true, whatIf: { ...change, ...compared(team, then, { played, changed, nothing }) } };
  };
}

function playedOnce(storm: Storm, playing: Playing, { priorities }: Team, everyTicks: number) {
  const beginnings: Beginnings = new Map();
  return { run: run(storm, playing, everyTicks, priorities, { note: beginnings }), beginnings };
}

/** The same for every team: nobody decides, nobody works the desk. */
function doingNothing(round: Round, inputs: Inputs): Playing {
  const [team] = round.teams;
  if (!team) throw new Error('a round has at least one team');
  return { ...playingOf(round, team, inputs).playing, choices: {}, changes: [] };
}

function refusalOf(
  { plan }: Storm,
  then: Resolved | undefined,
  { decisionId, responseId }: Change,
): WhatIfRefusal | null {
  const responses = plan.decisions.get(decisionId)?.responses;
  if (responseId !== null && !responses?.some(({ id }) => id === responseId)) return 'no-such-response';
  return then ? null : 'not-decided';
}

type Runs = { played: Run; changed: Run; nothing: Run };

function compared(
  team: Team,
  then: Resolved,
  { played, changed, nothing }: Runs,
): Omit<WhatIf, keyof Change> {
  return {
    chosen: then.responseId,
    played: outcomeOf(played, nothing, team),
    changed: outcomeOf(changed, nothing, team),
    difference: difference(changed.outcome, played.outcome, team.priorities),
    decisions: linesOf(played, changed, then.decisionId),
  };
}

function refuse(refusal: WhatIfRefusal): WhatIfAnswer {
  return { ok: false, refusal };
}

function resolvedIn({ world }: Run, decisionId: DecisionId): Resolved | undefined {
  return world.resolved.find((one) => one.decisionId === decisionId);
}

function outcomeOf({ curve, after, outcome }: Run, nothing: Run, { priorities }: Team): WhatIfOutcome {
  const score = overall(worths(outcome), priorities) - overall(worths(nothing.outcome), priorities);
  return {
    curve,
    after,
    score: tenth(score),
    byGroup: perGroup((group) => ({
      end: tenth(outcome[group].end),
      after30Days: tenth(outcome[group].after30Days),
    })),
  };
}

/** Every decision of either round, in the order of play. */
function linesOf(played: Run, changed: Run, changedId: DecisionId): WhatIfDecision[] {
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
