import type { Condition } from '../scenario/condition';
import type { Inject } from '../scenario/structure';
import type { Plan } from '../world/plan';
import type { Resolved, World } from '../world/world';
import { leftOf } from './left-of-condition';

/** [D10] What of a decision is still open: whether it may come out worse than silence, or better, than it looks now. */
export type Owed = { worse: boolean; better: boolean };

/**
 * [D10] What is open of an answer: promises that are not kept, claims that are not settled, memos that may get out, and
 * news that its own conditions hold back or bring because of it, as far as silence at the same moment would not do the same.
 * Later decisions count as silent, as in the debrief; what is true in this round is never asked, so nobody learns it here.
 */
export function owedBy(plan: Plan, world: World, one: Resolved): Owed {
  const at = Object.keys(world.happened).length;
  const kept = world.promises.filter(({ state }) => state === 'kept').length;
  const before = known.get(one);
  if (before?.at === at && before.kept === kept) return before.owed;
  const owed = workOut(plan, world, one);
  known.set(one, { at, kept, owed });
  return owed;
}

/** Views ask every second; only what arrives and promises that are kept change the answer. */
const known = new WeakMap<Resolved, { at: number; kept: number; owed: Owed }>();

function workOut(plan: Plan, world: World, one: Resolved): Owed {
  const decision = plan.decisions.get(one.decisionId);
  const silent = { ...one, responseId: null };
  const said = holdsAgainst(plan, world, one, one.responseId);
  const unsaid = holdsAgainst(plan, world, silent, decision?.silence.follows ?? null);
  const news = plan.scenario.structure.injects
    .filter((inject) => (inject.news || inject.leak) && !cameBefore(world, inject, one))
    .map((inject) => differenceBy(inject, world, one, plan));
  return {
    worse: said || news.some(({ worse }) => worse),
    better: unsaid || keeps(world, one) || news.some(({ better }) => better),
  };
}

/** Whether the words of an answer may still cost something, or have done so since. */
function holdsAgainst(plan: Plan, world: World, { decisionId, handling }: Resolved, id: string | null) {
  const response = plan.decisions.get(decisionId)?.responses.find((one) => one.id === id);
  if (!response) return false;
  const promise = world.promises.find(({ key }) => key === `${decisionId}/${id}`);
  const promised = response.promise && !handling?.redlined && promise?.state !== 'kept';
  const claimed = !handling?.redlined && response.asserts?.some((claim) => isOpen(plan, world, claim));
  return Boolean(promised || claimed || response.acts.some(({ strategy }) => strategy === 'internal-memo'));
}

/** Whether it kept an earlier promise, which silence would have broken. */
function keeps({ promises }: World, { decisionId, responseId }: Resolved): boolean {
  return promises.some(({ keptBy }) => keptBy.includes(`${decisionId}/${responseId}`));
}

/** A claim that has come out true is behind the team; one that nothing settles is never found out. */
function isOpen(plan: Plan, world: World, { fact, as }: { fact: string; as: boolean }): boolean {
  const { settled, truth } = plan.facts.get(fact) ?? {};
  if (settled === undefined) return false;
  return world.happened[settled] === undefined || truth !== as;
}

function cameBefore({ happened }: World, { id }: Inject, { resolvedP }: Resolved): boolean {
  const p = happened[id];
  return p !== undefined && p <= resolvedP;
}

/** News that only comes because of the answer makes it worse, news that only silence would have brought makes it better. */
function differenceBy(inject: Inject, world: World, one: Resolved, plan: Plan): Owed {
  const guard = guardOf(inject);
  const said = leftOf(guard, { plan, world, one, responseId: one.responseId });
  const unsaid = leftOf(guard, { plan, world, one, responseId: null });
  if (JSON.stringify(said) === JSON.stringify(unsaid)) return { worse: false, better: false };
  const added = said !== false && unsaid !== true;
  const spared = unsaid !== false && said !== true;
  const harms = inject.leak || (inject.news?.blame ?? 0) >= 0;
  return harms ? { worse: added, better: spared } : { worse: true, better: true };
}

/** All that an inject asks before it comes, but its minute. */
export function guardOf({ after, when, unless }: Inject): Condition {
  return {
    all: [
      ...(after?.response ? [{ chosen: after.response }] : []),
      ...(when ? [when] : []),
      ...(unless ? [{ not: unless }] : []),
    ],
  };
}
