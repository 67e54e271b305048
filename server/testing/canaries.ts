import type { Scenario } from '@/engine/scenario';
import type { Words } from '@/engine/scenario/words';

/** A word that occurs nowhere else: a screen that gets it was sent the text in which it was planted. */
export const canary = (where: string, id: string) => `canary-${where}-${id}`;

/** The scenario with a canary in everything that not everybody may read, in its first language. */
export function withCanaries(scenario: Scenario): Scenario {
  const language = scenario.structure.languages[0] ?? 'en';
  const words = scenario.words[language];
  return words ? { ...scenario, words: { ...scenario.words, [language]: planted(words) } } : scenario;
}

function planted(words: Words): Words {
  return {
    ...words,
    injects: each(words.injects, (inject, id) => ({
      ...inject,
      text: `${canary('inject', id)} ${inject.text}`,
      ...(inject.headline && { headline: `${canary('inject', id)} ${inject.headline}` }),
    })),
    intel: each(words.intel, (intel, id) => ({ ...intel, text: `${canary('intel', id)} ${intel.text}` })),
    facts: each(words.facts, (fact, id) => ({
      ...fact,
      finding: `${canary('finding', id)} ${fact.finding}`,
    })),
    decisions: each(words.decisions, (decision, id) => ({
      ...decision,
      facilitator: canary('facilitator', id),
      expected: canary('expected', id),
      debrief: [canary('debrief', id)],
      responses: each(decision.responses, (response, option) => ({
        ...response,
        consequence: canary('consequence', `${id}-${option}`),
      })),
    })),
  };
}

function each<T>(all: Record<string, T>, change: (one: T, id: string) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one, id)]));
}
