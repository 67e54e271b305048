import type { ModelState } from '../model/state';
import type { Around, Playing } from '../replay/play';
import type { Team } from '../round';
import { expectedOf } from '../world/expected';
import { openResponses } from '../world/resolve';
import type { Storm } from '../world/storm';
import type { Resolved } from '../world/world';
import { difference, minus, noEffect } from './effect';
import { type Beginnings, type Run, run } from './run';
import { termsOf } from './terms';
import type { Effect, TeamDebrief, WhyTerm } from './types';

/** What a team met at each of its decisions: the model just before its answer, what it could choose from, and what was expected. */
export type Moments = Record<string, { before: ModelState; offered: string[]; expected: string[] }>;

/** A replay's look at every decision that notes what the team met there. */
export function notingMoments(storm: Storm, moments: Moments): Around {
  return {
    before(world, decisionId) {
      const decision = storm.plan.decisions.get(decisionId);
      const offered = decision ? openResponses(storm, world, decision).map(({ id }) => id) : [];
      const expected = decision ? expectedOf(storm.plan, world, decision) : [];
      moments[decisionId] = { before: world.model.slice(), offered, expected };
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

export type Explained = { effect: Effect; terms: WhyTerm[] };

/**
 * [S4] What each decision added to the ones before it, and why: the score with the answers up to it minus the score with
 * the answers before it, silence at every later moment. So the effects add up to all that the decisions did, and what
 * they did together is shared out in the order of play. Gives one for each resolved decision.
 */
export function explainAll(played: Played, { priorities }: Team): Explained[] {
  const { resolved } = played.run.world;
  const silent = playedUpTo(played, 0, priorities);
  const explained: Explained[] = [];
  let before = noEffect;
  resolved.forEach((one, place) => {
    if (one.responseId === null) {
      explained.push({ effect: noEffect, terms: [] });
      return;
    }
    const after = playedUpTo(played, place + 1, priorities);
    const all = difference(after.outcome, silent.outcome, priorities);
    const effect = minus(all, [before]);
    explained.push({ effect, terms: termsAt(played, place, { after, effect }, priorities) });
    before = all;
  });
  return explained;
}

/** The team's play with its first `count` answers, and silence at the moments of the others. */
function playedUpTo(played: Played, count: number, priorities: Team['priorities']): Run {
  const next = played.run.world.resolved[count];
  if (!next) return played.run;
  const from = played.beginnings.get(next.decisionId);
  return run(played.storm, silentFrom(played, count), 0, priorities, { from });
}

function silentFrom({ playing, run: { world } }: Played, count: number): Playing {
  const choices = { ...playing.choices };
  for (const { decisionId } of world.resolved.slice(count)) {
    const choice = choices[decisionId];
    if (choice) choices[decisionId] = { ...choice, responseId: null };
  }
  const kept = world.promises.flatMap(({ key, state }) => (state === 'kept' ? [key] : []));
  return { ...playing, choices, onlyOffered: true, around: sparing(kept) };
}

/** A promise that the team kept later is not held against the answer that made it, though that later answer is missing. */
function sparing(kept: string[]): Around {
  const spare: Around['before'] = (world) => {
    world.promises = world.promises.map((one) => (kept.includes(one.key) ? { ...one, state: 'kept' } : one));
  };
  return { before: spare, after: spare };
}

function termsAt(
  played: Played,
  place: number,
  { after, effect }: { after: Run; effect: Effect },
  priorities: Team['priorities'],
): WhyTerm[] {
  const { storm, beginnings, moments } = played;
  const resolved = played.run.world.resolved[place];
  const response = storm.plan.decisions
    .get(resolved?.decisionId ?? '')
    ?.responses.find((one) => one.id === resolved?.responseId);
  const before = moments[resolved?.decisionId ?? '']?.before;
  if (!resolved || !response || !before) return [];
  const { decisionId } = resolved;
  const playing = silentFrom(played, place + 1);
  const from = beginnings.get(decisionId);
  return termsOf(
    { plan: storm.plan, key: `${decisionId}/${response.id}`, decisionId, response },
    { before, resolved },
    { ...after, effect },
    (around) =>
      run(storm, { ...playing, around: both(playing.around, around) }, 0, priorities, { from }).outcome,
    (more, less) => difference(more, less, priorities),
  );
}

function both(one: Around | undefined, other: Around): Around {
  return {
    before(world, decisionId) {
      one?.before?.(world, decisionId);
      other.before?.(world, decisionId);
    },
    after(world, decisionId, before) {
      one?.after?.(world, decisionId, before);
      other.after?.(world, decisionId, before);
    },
  };
}

/** From doing nothing to the score: what the decisions did, and what the desk did before and beside them. */
export function waterfall(
  { storm, playing, run: played }: Played,
  decisions: Effect[],
  { priorities }: Team,
): TeamDebrief['why'] {
  const idle = run(storm, { ...playing, choices: {}, changes: [] }, 0, priorities);
  const score = difference(played.outcome, idle.outcome, priorities);
  return { score, desk: minus(score, decisions), together: noEffect };
}
