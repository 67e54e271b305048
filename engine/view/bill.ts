import { at } from '../model/state';
import type { Round } from '../round';
import type { Inject } from '../scenario/structure';
import { type Plan, planOf } from '../world/plan';
import type { Resolved, World } from '../world/world';
import { leftOf } from './left-of-condition';
import { guardOf } from './owed';

/** [D14] What of an answer is still to come; the first of them where several are. */
export type Bill = 'promise' | 'claim' | 'memo' | 'news';

/** The same in a round; after its end nothing is still to come. */
export function billInRound({ stage, scenario, skipped }: Round, world: World, one: Resolved): Bill | null {
  return stage === 'ended' ? null : billOf({ plan: planOf(scenario), world, skipped }, one);
}

type Playing = { plan: Plan; world: World; skipped: readonly string[] };

/**
 * [D14] What is still to come of an answer for certain, the first of these; null once it has come, or where nothing is.
 * Unlike `owedBy` it leaves out what only might come. A claim counts whether it is true or not, so nobody learns that here.
 */
export function billOf({ plan, world, skipped }: Playing, one: Resolved): Bill | null {
  const { decisionId, responseId, handling } = one;
  const response = plan.decisions.get(decisionId)?.responses.find(({ id }) => id === responseId);
  if (!response) return null;
  const words = handling?.redlined ? null : response;
  const key = `${decisionId}/${responseId}`;
  if (words?.promise && world.promises.some((each) => each.key === key && each.state === 'open'))
    return 'promise';
  if (words?.asserts?.some(({ fact }) => isUnsettled(plan, world, fact))) return 'claim';
  const wrote = response.acts.some((act) => act.strategy === 'internal-memo' && act.tone === 'defiant');
  if (wrote && world.model[at.memo] === defiantMemo) return 'memo';
  const news = broughtBy(plan, world, one).filter(({ id }) => !skipped.includes(id));
  return news.some((inject) => isComing(plan, world, inject)) ? 'news' : null;
}

/** How the model keeps a letter to the staff, unlike the public line, that has not got out. */
const defiantMemo = 2;

function isUnsettled(plan: Plan, { happened }: World, fact: string): boolean {
  const settled = plan.facts.get(fact)?.settled;
  return settled !== undefined && happened[settled] === undefined;
}

/** Bad news that comes because of this answer, whatever is decided later. What an answer brings never changes. */
function broughtBy(plan: Plan, world: World, one: Resolved): readonly Inject[] {
  const before = known.get(one);
  if (before) return before;
  const found = plan.scenario.structure.injects.filter((inject) => {
    if (inject.deck || !(inject.news && (inject.news.blame ?? 0) >= 0)) return false;
    const asked = (responseId: string | null) => leftOf(guardOf(inject), { plan, world, one, responseId });
    return asked(one.responseId) === true && asked(null) !== true;
  });
  known.set(one, found);
  return found;
}

const known = new WeakMap<Resolved, readonly Inject[]>();

function isComing({ timeline }: Plan, { pending, cursor }: World, { id }: Inject): boolean {
  const isIt = (each: { kind: string; id: string }) => each.kind === 'inject' && each.id === id;
  if (pending.some(isIt)) return true;
  return timeline.findLastIndex(({ kind, item }) => isIt({ kind, id: item.id })) >= cursor;
}
