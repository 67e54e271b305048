import { overallOf } from '../../figures';
import type { ResponseId } from '../../ids';
import { applyAct } from '../../model/act';
import { at, copyState, get, type ModelState } from '../../model/state';
import { step } from '../../model/step';
import { usualPriorities } from '../../priorities';
import type { Response } from '../../scenario/structure';
import { groups, type Strategy } from '../../vocabulary';
import { expectedOf } from '../../world/expected';
import { wasChosen } from '../../world/holds';
import { hourAt } from '../../world/plan';
import { type Dice, pick } from './dice';
import type { Question, SimulatedTeam } from './simulate';

/** Policies that answer with hostility wherever they can, each with the strategy that it takes first (CT20). */
export const hostilePolicies = {
  'always-deny': 'denial',
  'always-attack': 'attack-accuser',
  'always-threaten': 'legal-threat',
  'always-delete': 'delete-posts',
  'always-scapegoat': 'scapegoat',
  'always-humour': 'humour',
} as const;
export type HostilePolicy = keyof typeof hostilePolicies;

const fixed = [
  'always-apologise',
  'always-deny',
  'always-attack',
  'always-threaten',
  'always-delete',
  'always-scapegoat',
  'always-humour',
  'always-silent',
  'always-first',
] as const;

/** The ways in which simulated teams play. */
export const policies = [
  ...fixed,
  'by-the-book',
  'well-prepared',
  'greedy',
  'random',
  'random-fast',
  'random-slow',
] as const;
export type Policy = (typeof policies)[number];

/** Ways of play that adapt to nothing: none of them may be the best everywhere (CT17). */
export const fixedPolicies: readonly Policy[] = fixed;

/** How a team decides: null is silence. */
export type Choose = (question: Question) => ResponseId | null;

/** A team that plays by a policy. Chance decides only for random policies, and for how the desk is worked. */
export function teamPlaying(policy: Policy, dice: Dice): SimulatedTeam {
  const pace = policy === 'random-fast' ? 0.2 : policy === 'random-slow' ? 1 : usualPace;
  const care = policy === 'always-silent' ? 0 : careful.includes(policy) ? 1 : 0.5;
  return { ...plainTeam(chooserOf(policy, dice), dice, care), pace: () => pace };
}

const usualPace = 0.6;
/** Share of the calls that a team takes: sometimes everybody is busy. [assumed] */
export const pickingUp = 0.9;

/** A team that decides by `choose`, and checks facts, shares intel and holds planned posts with this care (0..1). */
export function plainTeam(choose: Choose, dice: Dice, care = 0.5): SimulatedTeam {
  const calls = care > 0 ? pickingUp : 0;
  return { choose, pace: () => usualPace, checks: care, shares: care, holds: care, calls, dice };
}

const careful: readonly Policy[] = ['by-the-book', 'well-prepared', 'greedy'];

function chooserOf(policy: Policy, dice: Dice): Choose {
  switch (policy) {
    case 'always-apologise':
      return ({ offered }) => byRank(offered, apologetic);
    case 'always-silent':
      return () => null;
    case 'always-first':
      return ({ offered }) => offered[0]?.id ?? null;
    case 'by-the-book':
      return byTheBook;
    case 'well-prepared':
      return wellPrepared;
    case 'greedy':
      return greedy;
    case 'random':
    case 'random-fast':
    case 'random-slow':
      return (question) => randomAnswer(question, dice);
    default:
      return ({ offered }) => byRank(offered, [hostilePolicies[policy], ...hostile]);
  }
}

/** One in twelve decisions of a random team ends in silence. */
export function randomAnswer({ decision, offered }: Question, dice: Dice): ResponseId | null {
  if (dice(`silent ${decision.id}`) < 1 / 12) return null;
  return anyOf(dice, `answer ${decision.id}`, offered);
}

/** One of them by chance: the same random number takes the same one, whatever the order in which they are shown. */
export function anyOf(dice: Dice, key: string, responses: readonly Response[]): ResponseId | null {
  const ids = responses.map(({ id }) => id).sort();
  return pick(dice, key, ids) ?? null;
}

const apologetic: Strategy[] = ['full-apology', 'partial-apology'];
/** The hostile answers, the most hostile first. */
const hostile: Strategy[] = [
  'attack-accuser',
  'legal-threat',
  'scapegoat',
  'delete-posts',
  'denial',
  'humour',
];

/** The response whose strategy stands first in the list; of equals the first; silence where none is in it. */
function byRank(offered: readonly Response[], ranked: readonly Strategy[]): ResponseId | null {
  const placed = offered
    .map((response) => ({ id: response.id, rank: rankOf(response, ranked) }))
    .filter(({ rank }) => rank < ranked.length)
    .sort((a, b) => a.rank - b.rank);
  return placed[0]?.id ?? null;
}

function rankOf(response: Response, ranked: readonly Strategy[]): number {
  const places = response.acts.map(({ strategy }) => ranked.indexOf(strategy)).filter((place) => place >= 0);
  return Math.min(ranked.length, ...places);
}

/** Inform first (SCCT, docs/model.md#responsibility): what people need to know, and that one cares. */
const inform: Strategy[] = ['instructing-information', 'adjusting-information', 'holding-statement'];
const rebuild: Strategy[] = [
  'full-apology',
  'corrective-action',
  'steal-thunder',
  'compensation',
  ...inform,
  'explanation',
];
const diminish: Strategy[] = [
  ...inform,
  'explanation',
  'corrective-action',
  'excuse',
  'justification',
  'take-private',
];
const answerRumour: Strategy[] = [
  'rebuttal',
  'report-to-platform',
  ...inform,
  'explanation',
  'restrain-fans',
  'denial',
  'take-private',
];

/** Situational crisis communication: inform first, then what the kind of crisis asks for; stay consistent; assert nothing shaky. */
function byTheBook(question: Question): ResponseId | null {
  const { world, storm, offered } = question;
  const steady = offered.filter((response) => isConsistent(question, response));
  const among = steady.length > 0 ? steady : offered;
  const { type } = storm.plan.scenario.structure.crisis;
  const rumour = get(world.model, at.Afalse) > get(world.model, at.A) && get(world.model, at.M) > 0.1;
  const grave = type === 'preventable' ? rebuild : diminish;
  const match = rumour ? answerRumour : grave;
  const first = world.model[at.spoken] === 0 ? ['holding-statement' as const, ...inform, ...match] : match;
  return byRank(among, first) ?? (among.some(isSilence) ? (among.find(isSilence)?.id ?? null) : null);
}

function isSilence({ acts }: Response): boolean {
  return acts.every(({ strategy }) => strategy === 'silence');
}

function isConsistent({ world, storm }: Question, response: Response): boolean {
  if (response.contradicts?.some((earlier) => wasChosen(world, earlier))) return false;
  return (response.asserts ?? []).every(({ fact, as }) => {
    const before = world.asserted[fact];
    if (before && before.as !== as) return false;
    if (world.verified[fact] !== undefined) return storm.plan.facts.get(fact)?.truth === as;
    return world.labels[fact] !== 'rumour' || !as;
  });
}

/** What the author expects of a well-prepared team. */
function wellPrepared({ storm, world, decision, offered }: Question): ResponseId | null {
  const expected = expectedOf(storm.plan, world, decision);
  return offered.find(({ id }) => expected.includes(id))?.id ?? null;
}

/** Greedy looks one day ahead, as if nothing else happened. */
const horizonHours = 24;
const usual = (worths: readonly number[]) => overallOf(worths, usualPriorities);

function greedy({ storm, world, decision, offered }: Question): ResponseId | null {
  const hour = hourAt(storm.plan, world.minute);
  const prospect = (acts: Response['acts']) => {
    const state = copyState(world.model);
    for (const act of acts) applyAct(state, act, hour);
    for (let i = 0; i < horizonHours; i++) step(state, 1);
    return usual(reputationOf(state));
  };
  let best: { id: ResponseId | null; worth: number } = { id: null, worth: prospect(decision.silence.acts) };
  for (const { id, acts } of offered) {
    const worth = prospect(acts);
    if (worth > best.worth) best = { id, worth };
  }
  return best.id;
}

function reputationOf(state: ModelState): number[] {
  return groups.map((_, g) => get(state, at.R + g));
}
