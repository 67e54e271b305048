import type { Scenario } from '../../scenario';
import type { Condition } from '../../scenario/condition';
import type { Decision, Inject, Intel } from '../../scenario/structure';
import type { After } from '../../scenario/time';
import type { Path } from '../balance/paths';

type Timed = Pick<Inject, 'after' | 'when'>;

/** Paths, after any of which a thing might happen. An empty path asks for no particular choice. */
export type Wishes = Path[];

/** No more paths than this are tried for one thing. */
const mostWays = 12;
/** How many conditions that depend on each other are followed, one from the next. */
const deepest = 5;

/** What a team would have to choose for an inject, a decision or intel to come. */
export function wishesFor(scenario: Scenario, item: Inject | Decision | Intel): Wishes {
  return ofTimed(scenario, item, deepest);
}

/** What a team would have to choose for a response to be offered. */
export function wishesForResponse(scenario: Scenario, key: string): Wishes {
  const [decisionId = '', responseId = ''] = key.split('/');
  const decision = decisionOf(scenario, decisionId);
  const response = decision?.responses.find(({ id }) => id === responseId);
  return both(ofDecision(scenario, decisionId, deepest), ofCondition(scenario, response?.when, deepest));
}

function ofTimed(scenario: Scenario, { after, when }: Timed, depth: number): Wishes {
  if (depth === 0) return [{}];
  return both(ofAnchor(scenario, after, depth), ofCondition(scenario, when, depth));
}

function ofAnchor(scenario: Scenario, after: After | undefined, depth: number): Wishes {
  if (after?.response !== undefined) return ofChoice(scenario, after.response, depth);
  if (after?.decision !== undefined) return ofDecision(scenario, after.decision, depth);
  if (after?.inject !== undefined) return ofInject(scenario, after.inject, depth);
  return [{}];
}

function ofCondition(scenario: Scenario, condition: Condition | undefined, depth: number): Wishes {
  if (!condition || depth === 0) return [{}];
  if ('chosen' in condition)
    return several([condition.chosen].flat().map((key) => ofChoice(scenario, key, depth)));
  if ('silent' in condition)
    return both(ofDecision(scenario, condition.silent, depth), [{ [condition.silent]: null }]);
  if ('decided' in condition) return ofDecision(scenario, condition.decided, depth);
  if ('happened' in condition) return ofInject(scenario, condition.happened, depth);
  if ('broken' in condition) return ofBroken(scenario, condition.broken, depth);
  if ('used' in condition)
    return several(keysWith(scenario, condition.used).map((key) => ofChoice(scenario, key, depth)));
  if ('all' in condition)
    return condition.all.reduce<Wishes>((ways, one) => both(ways, ofCondition(scenario, one, depth)), [{}]);
  if ('any' in condition) return several(condition.any.map((one) => ofCondition(scenario, one, depth)));
  return [{}];
}

function ofChoice(scenario: Scenario, key: string, depth: number): Wishes {
  const [decisionId = '', responseId = ''] = key.split('/');
  const decision = decisionOf(scenario, decisionId);
  const response = decision?.responses.find(({ id }) => id === responseId);
  const open = both(
    ofDecision(scenario, decisionId, depth),
    ofCondition(scenario, response?.when, depth - 1),
  );
  return both(open, [{ [decisionId]: responseId }]);
}

function ofDecision(scenario: Scenario, decisionId: string, depth: number): Wishes {
  const decision = decisionOf(scenario, decisionId);
  return decision ? ofTimed(scenario, decision, depth - 1) : [{}];
}

function ofInject(scenario: Scenario, injectId: string, depth: number): Wishes {
  const inject = scenario.structure.injects.find(({ id }) => id === injectId);
  return inject ? ofTimed(scenario, inject, depth - 1) : [{}];
}

/** The promise is made, and nothing that keeps it is chosen. */
function ofBroken(scenario: Scenario, key: string, depth: number): Wishes {
  const [decisionId = '', responseId = ''] = key.split('/');
  const response = decisionOf(scenario, decisionId)?.responses.find(({ id }) => id === responseId);
  const kept = (response?.promise?.keptBy ?? []).map((keeper) => keeper.split('/')[0] ?? '');
  const unkept = Object.fromEntries(kept.filter((id) => id !== decisionId).map((id) => [id, null]));
  return both(ofChoice(scenario, key, depth), [unkept]);
}

function keysWith({ structure }: Scenario, strategy: string): string[] {
  return structure.decisions.flatMap(({ id, responses }) =>
    responses
      .filter(({ acts }) => acts.some((act) => act.strategy === strategy))
      .map((response) => `${id}/${response.id}`),
  );
}

function decisionOf({ structure }: Scenario, decisionId: string): Decision | undefined {
  return structure.decisions.find(({ id }) => id === decisionId);
}

/** All paths of one list or the other. */
function several(ways: Wishes[]): Wishes {
  return ways.flat().slice(0, mostWays);
}

/** Each path of the one joined with each of the other; where both choose, the second counts. */
function both(one: Wishes, other: Wishes): Wishes {
  return one.flatMap((first) => other.map((second) => ({ ...first, ...second }))).slice(0, mostWays);
}
