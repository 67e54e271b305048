import { minuteAt } from '../world/plan';
import type { World } from '../world/world';
import type { PlayedAnswer } from './leave-out';
import type { EarlierWords } from './types';

type Cause = { fact: string | null; earlier: EarlierWords | null; foundOutMinute: number | null };

/** What an answer contradicted: earlier words, what was settled already, or what came out later. */
export function causeOf(answer: PlayedAnswer, world: World): Cause {
  return againstEarlierWords(answer, world) ?? againstTheFacts(answer, world);
}

function againstEarlierWords({ plan, decisionId, response }: PlayedAnswer, world: World): Cause | null {
  const place = world.resolved.findIndex((one) => one.decisionId === decisionId);
  for (const { decisionId: at, responseId, minute } of world.resolved.slice(0, place).reverse()) {
    const said = plan.decisions.get(at)?.responses.find((one) => one.id === responseId);
    if (!said) continue;
    const earlier = { decisionId: at, responseId: said.id, minute: Math.round(minute) };
    if (response.contradicts?.includes(`${at}/${said.id}`))
      return { fact: null, earlier, foundOutMinute: null };
    const clash = response.asserts?.find((claim) =>
      said.asserts?.some((one) => one.fact === claim.fact && one.as !== claim.as),
    );
    if (clash) return { fact: clash.fact, earlier, foundOutMinute: null };
  }
  return null;
}

function againstTheFacts({ plan, decisionId, response }: PlayedAnswer, world: World): Cause {
  const wrong = response.asserts?.find(({ fact, as }) => {
    const settled = plan.facts.get(fact)?.settled;
    return (
      plan.facts.get(fact)?.truth !== as && settled !== undefined && world.happened[settled] !== undefined
    );
  });
  const settledP = world.happened[plan.facts.get(wrong?.fact ?? '')?.settled ?? ''];
  const saidP = world.resolved.find((one) => one.decisionId === decisionId)?.resolvedP ?? 0;
  const minute = settledP === undefined || settledP <= saidP ? null : minuteAt(plan, settledP);
  return {
    fact: wrong?.fact ?? null,
    earlier: null,
    foundOutMinute: minute === null ? null : Math.round(minute),
  };
}
