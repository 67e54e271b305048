import { undrawn } from '../../drawn';
import type { ResponseId } from '../../ids';
import type { Scenario } from '../../scenario';
import type { Decision, Response } from '../../scenario/structure';
import type { Dice } from './dice';
import { largest, plainHabits, wordHabits } from './habits';
import { anyOf, type Choose } from './policies';
import type { Question } from './simulate';

/** A policy that chooses by something else than what the answers mean: their place, their length, their label. */
export type BlindWay = { name: string; choose: (dice: Dice) => Choose };

/** [CT20] Every blind way that a player could follow on screen, and that an author could give away in the files. */
export function blindWays(scenario: Scenario): BlindWay[] {
  const { structure } = undrawn(scenario);
  const most = Math.max(...structure.decisions.map(({ responses }) => responses.length));
  const places = Array.from({ length: most }, (_, place) => place);
  return [
    ...places.map((place) => always(`shown-${place + 1}`, ({ offered }) => nth(offered, place))),
    always('shown-last', ({ offered }) => offered.at(-1)),
    ...places.map((place) =>
      always(`file-${place + 1}`, (question) => nth(asWritten(structure.decisions, question), place)),
    ),
    always('file-last', (question) => asWritten(structure.decisions, question).at(-1)),
    ...structure.languages.flatMap((language) => byLength(scenario, language)),
    always('most-acts', ({ offered }) => largest(offered, ({ acts }) => acts.length)),
    always('fewest-acts', ({ offered }) => largest(offered, ({ acts }) => -acts.length)),
    always('first-unlocked', ({ offered }) => offered.find(({ when }) => when !== undefined)),
    ...sponsorsOf(structure.decisions).map((sponsor) =>
      always(`sponsor-${sponsor}`, ({ offered }) => offered.find((one) => one.sponsor === sponsor)),
    ),
    ...plainHabits().map(({ name, rule }) => always(name, rule)),
    ...structure.languages.flatMap((language) =>
      wordHabits(scenario.words[language]?.decisions ?? {}, language).map(({ name, rule }) =>
        always(name, rule),
      ),
    ),
  ];
}

/** Where the rule of a policy fits no answer, one of those offered is taken by chance. */
function always(name: string, rule: (question: Question) => Response | undefined): BlindWay {
  const other = ({ decision, offered }: Question, dice: Dice) => anyOf(dice, `any ${decision.id}`, offered);
  return { name, choose: (dice) => (question) => rule(question)?.id ?? other(question, dice) };
}

function nth(responses: readonly Response[], place: number): Response | undefined {
  return responses[Math.min(place, responses.length - 1)];
}

function asWritten(decisions: readonly Decision[], { decision, offered }: Question): Response[] {
  const order = decisions.find(({ id }) => id === decision.id)?.responses ?? [];
  return order.flatMap(({ id }) => offered.find((one) => one.id === id) ?? []);
}

function byLength(scenario: Scenario, language: string): BlindWay[] {
  const wordsOf = (question: Question, id: ResponseId) =>
    scenario.words[language]?.decisions[question.decision.id]?.responses[id];
  const label = (question: Question, id: ResponseId) => wordsOf(question, id)?.label.length ?? 0;
  const message = (question: Question, id: ResponseId) => wordsOf(question, id)?.message?.length ?? 0;
  return [
    ['longest-label', label, 1] as const,
    ['shortest-label', label, -1] as const,
    ['longest-message', message, 1] as const,
    ['shortest-message', message, -1] as const,
  ].map(([name, length, sign]) =>
    always(`${name}-${language}`, (question) =>
      largest(question.offered, ({ id }) => sign * length(question, id)),
    ),
  );
}

function sponsorsOf(decisions: readonly Decision[]): string[] {
  const all = decisions.flatMap(({ responses }) => responses.flatMap(({ sponsor }) => sponsor ?? []));
  return [...new Set(all)].sort();
}
