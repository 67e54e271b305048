import type { Condition } from '../scenario/condition';
import type { Inject, Structure } from '../scenario/structure';

const known = new WeakMap<Structure, ReadonlySet<string>>();

/**
 * [D10] The responses (`decision/response`) that may still be held against the company, or for it: promises, claims,
 * memos, what later words can contradict, and what the script answers with news of its own.
 */
export function answersThatAreOwed(structure: Structure): ReadonlySet<string> {
  const before = known.get(structure);
  if (before) return before;
  const found = new Set([
    ...structure.decisions.flatMap(({ id, responses }) => responses.flatMap((one) => ofResponse(id, one))),
    ...structure.injects
      .filter(({ news, leak }) => news || leak)
      .flatMap((inject) => ofNews(structure, inject)),
  ]);
  known.set(structure, found);
  return found;
}

function ofResponse(
  decisionId: string,
  response: Structure['decisions'][number]['responses'][number],
): string[] {
  const memo = response.acts.some(({ strategy }) => strategy === 'internal-memo');
  const own = response.promise || response.asserts?.length || memo;
  return [...(own ? [`${decisionId}/${response.id}`] : []), ...(response.contradicts ?? [])];
}

function ofNews(structure: Structure, { after, when, unless }: Inject): string[] {
  const anchor = after?.response ? [after.response] : [];
  return [...anchor, ...named(structure, when), ...named(structure, unless)];
}

/** The responses that a condition asks about; silence is the other side of every response of its decision. */
function named(structure: Structure, condition: Condition | undefined): string[] {
  if (!condition) return [];
  if ('chosen' in condition) return [condition.chosen].flat();
  if ('broken' in condition) return [condition.broken];
  if ('silent' in condition) return all(structure, ({ id }) => id === condition.silent);
  if ('used' in condition)
    return all(structure, (_, { acts }) => acts.some(({ strategy }) => strategy === condition.used));
  if ('all' in condition) return condition.all.flatMap((one) => named(structure, one));
  if ('any' in condition) return condition.any.flatMap((one) => named(structure, one));
  return 'not' in condition ? named(structure, condition.not) : [];
}

type Decision = Structure['decisions'][number];

function all(
  { decisions }: Structure,
  fits: (decision: Decision, response: Decision['responses'][number]) => boolean,
): string[] {
  return decisions.flatMap((decision) =>
    decision.responses.filter((response) => fits(decision, response)).map(({ id }) => `${decision.id}/${id}`),
  );
}
