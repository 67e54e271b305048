import { hundredth, tenth } from '../figures';
import { delay } from '../model/effects';
import { at, get, type ModelState } from '../model/state';
import { type Group, groups } from '../vocabulary';
import { hourAt } from '../world/plan';
import type { Resolved, World } from '../world/world';
import { causeOf } from './contradiction-cause';
import { isFelt, minus } from './effect';
import { type AnswerPart, leaveOut, type PlayedAnswer, parts, placesOf, worthOf } from './leave-out';
import type { Outcome } from './score';
import type { ChangeTerm, Effect, WhyTerm } from './types';

/** What an answer met and left: the model just before it, and its own line in the record. */
export type Moment = { before: ModelState; resolved: Resolved };

type Replay = (around: ReturnType<typeof leaveOut>) => Outcome;
type Difference = (more: Outcome, less: Outcome) => Effect;

const least = 1e-6;

/**
 * Why an answer had its effect: its parts are taken out one after the other, each on top of the ones before, and the
 * round is replayed each time. What is then left of the effect is what the answer set in motion.
 */
export function termsOf(
  answer: PlayedAnswer,
  moment: Moment,
  played: { world: World; outcome: Outcome; effect: Effect },
  replay: Replay,
  difference: Difference,
): WhyTerm[] {
  const present = parts.filter((part) => isPresent(part, answer, moment, played.world));
  const terms: WhyTerm[] = [];
  let more = played.outcome;
  present.forEach((part, i) => {
    const less = replay(leaveOut(answer, present.slice(0, i + 1)));
    const effect = difference(more, less);
    more = less;
    if (isFelt(effect) || isSlip(part)) terms.push(termOf(part, effect, answer, moment, played.world));
  });
  const rest = minus(
    played.effect,
    terms.map(({ effect }) => effect),
  );
  return isFelt(rest) ? [...terms, { term: 'what-followed', effect: rest }] : terms;
}

/** A slip is told also where it made no difference to the score. */
function isSlip(part: AnswerPart): boolean {
  return part === 'promise' || part === 'contradiction';
}

function isPresent(part: AnswerPart, answer: PlayedAnswer, moment: Moment, world: World): boolean {
  const { before, resolved } = moment;
  if (part === 'promise') return promiseOf(answer.key, world)?.state === 'broken';
  if (part === 'contradiction') return world.contradictions.includes(answer.key);
  const full = worthOf(before, answer, resolved.minute, { late: true, doubted: true });
  if (part === 'lateness')
    return differ(full, worthOf(before, answer, resolved.minute, { late: false, doubted: true }));
  if (part === 'disbelief')
    return (
      get(before, at.C) < 1 &&
      differ(full, worthOf(before, answer, resolved.minute, { late: true, doubted: false }), [at.C])
    );
  return (placesOf[part] ?? []).some((place) => Math.abs(get(full, place) - get(before, place)) > least);
}

function differ(one: ModelState, other: ModelState, except: readonly number[] = []): boolean {
  return one.some((value, place) => !except.includes(place) && Math.abs(value - get(other, place)) > least);
}

function promiseOf(key: string, world: World) {
  return world.promises.find((promise) => promise.key === key);
}

function termOf(
  part: AnswerPart,
  effect: Effect,
  answer: PlayedAnswer,
  moment: Moment,
  world: World,
): WhyTerm {
  const { before, resolved } = moment;
  switch (part) {
    case 'promise': {
      const { kind = 'update', dueMinute = 0 } = promiseOf(answer.key, world) ?? {};
      return { term: 'broke-promise', promise: kind, dueMinute: Math.round(dueMinute), effect };
    }
    case 'contradiction':
      return { term: 'contradicted', ...causeOf(answer, world), effect };
    case 'lateness': {
      const hours = delay(before, hourAt(answer.plan, resolved.minute));
      return { term: 'came-late', hours: tenth(hours), effect };
    }
    case 'disbelief':
      return { term: 'not-believed', credibility: hundredth(get(before, at.C)), effect };
    case 'silence':
      return { term: 'ended-silence', effect };
    default:
      return changeTerm(
        part,
        effect,
        before,
        worthOf(before, answer, resolved.minute, { late: true, doubted: true }),
      );
  }
}

type Change = Exclude<AnswerPart, 'promise' | 'contradiction' | 'lateness' | 'disbelief' | 'silence'>;

function changeTerm(part: Change, effect: Effect, before: ModelState, after: ModelState): WhyTerm {
  if (part === 'goodwill') return { term: 'goodwill', groups: goodwill(before, after), effect };
  const places = part === 'rumour' ? [at.M] : (placesOf[part] ?? []);
  const amount = hundredth(places.reduce((sum, place) => sum + get(after, place) - get(before, place), 0));
  return { term: changeName(part, amount > 0), amount, effect };
}

function changeName(part: Exclude<Change, 'goodwill'>, more: boolean): ChangeTerm {
  switch (part) {
    case 'rumour':
      return more ? 'confirmed-rumour' : 'corrected-rumour';
    case 'blame':
      return more ? 'raised-blame' : 'lowered-blame';
    case 'conversation':
      return more ? 'fuelled' : 'calmed';
    case 'credibility':
      return more ? 'gained-credibility' : 'lost-credibility';
    case 'severity':
      return more ? 'made-graver' : 'made-smaller';
    case 'support':
      return 'changed-support';
  }
}

function goodwill(before: ModelState, after: ModelState): Partial<Record<Group, number>> {
  const earned: Partial<Record<Group, number>> = {};
  groups.forEach((group, g) => {
    const points = get(after, at.credit + g) - get(before, at.credit + g);
    if (Math.abs(points) > least) earned[group] = tenth(points);
  });
  return earned;
}
