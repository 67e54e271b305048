import type { Condition } from '../scenario/condition';
import type { Plan } from '../world/plan';
import type { Resolved, World } from '../world/world';

/** A decision answered in one way, with what had been decided before it; whatever was asked later counts as silent. */
export type Supposed = { plan: Plan; world: World; one: Resolved; responseId: string | null };

/**
 * What is left of a condition once the answers that it asks about are put in: true, false, or the condition that only
 * later play can answer. Two that are left alike cannot come out differently because of the answer supposed.
 */
export function leftOf(condition: Condition, supposed: Supposed): Condition | boolean {
  if ('all' in condition) return leftOfAll(condition.all, supposed);
  if ('any' in condition) {
    const none = leftOfAll(
      condition.any.map((not) => ({ not })),
      supposed,
    );
    return typeof none === 'boolean' ? !none : { not: none };
  }
  if ('not' in condition) {
    const left = leftOf(condition.not, supposed);
    return typeof left === 'boolean' ? !left : { not: left };
  }
  return leftOfAnswers(condition, supposed) ?? condition;
}

function leftOfAll(conditions: Condition[], supposed: Supposed): Condition | boolean {
  const left = conditions.map((one) => leftOf(one, supposed));
  if (left.includes(false)) return false;
  const all = left.filter((one) => typeof one !== 'boolean');
  return all.length === 0 ? true : { all };
}

/** Null where a condition does not ask about answers, or the answer is not known. */
function leftOfAnswers(condition: Condition, { plan, world, one, responseId }: Supposed): boolean | null {
  const earlier = world.resolved.slice(
    0,
    world.resolved.findIndex((each) => each.decisionId === one.decisionId),
  );
  const answers = [...earlier, { decisionId: one.decisionId, responseId }];
  const isGiven = (key: string) => answers.some((each) => `${each.decisionId}/${each.responseId}` === key);
  if ('chosen' in condition) return [condition.chosen].flat().some(isGiven);
  if ('silent' in condition) {
    const answer = answers.find(({ decisionId }) => decisionId === condition.silent);
    return answer ? answer.responseId === null : null;
  }
  if ('used' in condition) return answers.some((each) => usedIn(plan, each, condition.used));
  if (!('broken' in condition)) return null;
  const keeps = world.promises.find(({ key }) => key === condition.broken)?.keptBy ?? [];
  return isGiven(condition.broken) && !keeps.some(isGiven) ? null : false;
}

function usedIn(
  { decisions }: Plan,
  { decisionId, responseId }: Pick<Resolved, 'decisionId' | 'responseId'>,
  strategy: string,
) {
  const response = decisions.get(decisionId)?.responses.find(({ id }) => id === responseId);
  return response?.acts.some((act) => act.strategy === strategy) ?? false;
}
