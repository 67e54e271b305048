import type { ModelState } from '../model/state';
import type { Around, Playing } from '../replay/play';
import type { Team } from '../round';
import { openResponses } from '../world/resolve';
import type { Storm } from '../world/storm';
import type { Resolved } from '../world/world';
import { difference, minus, noEffect } from './effect';
import { type Beginnings, type Run, run } from './run';
import { termsOf } from './terms';
import type { Effect, TeamDebrief, WhyTerm } from './types';

/** What a team met at each of its decisions: the model just before its answer, and what it could choose from. */
export type Moments = Record<string, { before: ModelState; offered: string[] }>;

/** A replay's look at every decision that notes what the team met there. */
export function noting(storm: Storm, moments: Moments): Around {
  return {
    before(world, decisionId) {
      const decision = storm.plan.decisions.get(decisionId);
      const offered = decision ? openResponses(storm, world, decision).map(({ id }) => id) : [];
      moments[decisionId] = { before: world.model.slice(), offered };
    },
  };
}

/** The same inputs with one decision ending otherwise at the same moment, and only what is then offered said later. */
export function withAnswer(playing: Playing, { decisionId }: Resolved, responseId: string | null): Playing {
  const { [decisionId]: choice, ...others } = playing.choices;
  const choices = choice ? { ...others, [decisionId]: { ...choice, responseId } } : others;
  return { ...playing, choices, onlyOffered: true };
}

/** What explaining a team's decisions goes by: its play as it was, and the beginning of each decision in it. */
export type Played = { storm: Storm; playing: Playing; run: Run; beginnings: Beginnings; moments: Moments };

/** [S4] What one decision changed, and why: the score with it minus the score had the team kept silent at that moment. */
export function explain(
  { storm, playing, run: asPlayed, beginnings, moments }: Played,
  resolved: Resolved,
  { priorities }: Team,
): { effect: Effect; terms: WhyTerm[] } {
  const { decisionId, responseId } = resolved;
  const response = storm.plan.decisions.get(decisionId)?.responses.find((one) => one.id === responseId);
  const before = moments[decisionId]?.before;
  if (!response || !before) return { effect: noEffect, terms: [] };
  const from = beginnings.get(decisionId);
  const outcome = (changed: Playing) => run(storm, changed, 0, priorities, { from }).outcome;
  const without = outcome(withAnswer(playing, resolved, null));
  const effect = difference(asPlayed.outcome, without, priorities);
  const answer = { plan: storm.plan, key: `${decisionId}/${response.id}`, decisionId, response };
  const terms = termsOf(
    answer,
    { before, resolved },
    { ...asPlayed, effect },
    (around) => outcome({ ...playing, around }),
    (more, less) => difference(more, less, priorities),
  );
  return { effect, terms };
}

/** From doing nothing to the score: what the desk did, and the rest that decisions did together. */
export function waterfall(
  storm: Storm,
  playing: Playing,
  played: Run,
  decisions: Effect[],
  { priorities }: Team,
): TeamDebrief['why'] {
  const idle = run(storm, { ...playing, choices: {}, changes: [] }, 0, priorities);
  const withoutChanges = run(storm, { ...playing, changes: [] }, 0, priorities);
  const score = difference(played.outcome, idle.outcome, priorities);
  const desk = difference(played.outcome, withoutChanges.outcome, priorities);
  return { score, desk, together: minus(score, [...decisions, desk]) };
}
