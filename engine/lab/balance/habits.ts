import type { Decision, Response } from '../../scenario/structure';
import type { Words } from '../../scenario/words';
import { roles, type Strategy } from '../../vocabulary';
import type { Question } from './simulate';

/** A rule of thumb: the answer that it takes of those offered, if it names one. */
export type Habit = { name: string; rule: (question: Question) => Response | undefined };

/** [CT20] Habits that need no thought of the case at hand, whatever the language. */
export function plainHabits(): Habit[] {
  return [
    { name: 'shown-middle', rule: ({ offered }) => offered[Math.floor((offered.length - 1) / 2)] },
    {
      name: 'first-then-last',
      rule: ({ world, offered }) => offered.at(world.resolved.length % 2 === 0 ? 0 : -1),
    },
    { name: 'always-promise', rule: one(({ promise }) => promise !== undefined) },
    { name: 'never-promise', rule: one(({ promise }) => promise === undefined) },
    { name: 'always-public', rule: one(isPublic) },
    { name: 'never-public', rule: one((response) => !isPublic(response)) },
    { name: 'always-assert', rule: one(({ asserts = [] }) => asserts.length > 0) },
    { name: 'never-assert', rule: one(({ asserts = [] }) => asserts.length === 0) },
    { name: 'never-locked', rule: one(({ when }) => when === undefined) },
    { name: 'one-of-us', rule: one(({ sponsor }) => isRole(sponsor)) },
    { name: 'one-of-us-not-legal', rule: one(({ sponsor }) => isRole(sponsor) && sponsor !== 'legal') },
    {
      name: 'lead-or-operations',
      rule: one(({ sponsor }) => sponsor === 'lead' || sponsor === 'operations'),
    },
    { name: 'care-or-social', rule: one(({ sponsor }) => sponsor === 'care' || sponsor === 'social') },
    { name: 'somebody-else', rule: one(({ sponsor }) => !isRole(sponsor)) },
    {
      name: 'in-person',
      rule: one(({ acts }) => acts.some(({ ceo, strategy }) => ceo || strategy === 'ceo-video')),
    },
    { name: 'always-wait', rule: ({ offered }) => ranked(offered, waiting) },
    { name: 'always-act', rule: ({ offered }) => ranked(offered, acting) },
    { name: 'always-pay', rule: ({ offered }) => ranked(offered, ['compensation', 'corrective-action']) },
    { name: 'always-inform', rule: ({ offered }) => ranked(offered, informing) },
    { name: 'ask-inside', rule: ({ offered }) => ranked(offered, ['internal-memo', 'take-private']) },
  ];
}

/** [CT20] Habits that go by how an answer sounds or looks in one language. */
export function wordHabits(decisions: Record<string, Words['decisions'][string]>, language: string): Habit[] {
  const marks = soundsOf[language];
  const by = (name: string, size: (text: Texts) => number): Habit => ({
    name: `${name}-${language}`,
    rule: ({ decision, offered }) =>
      largest(offered, (response) => size(textsOf(decisions, decision, response))),
  });
  return [
    by('longest-cost', ({ tradeoff }) => tradeoff.length),
    by('shortest-cost', ({ tradeoff }) => -tradeoff.length),
    by('most-figures', ({ message }) => count(message, /\d+/gu)),
    by('fewest-figures', ({ message }) => -count(message, /\d+/gu)),
    by('most-questions', ({ message }) => count(message, /\?/gu)),
    by('shortest-sentences', ({ message }) => count(message, /[.!?:;]/gu) / Math.max(1, message.length)),
    by('longest-sentences', ({ message }) => -count(message, /[.!?:;]/gu) / Math.max(1, message.length)),
    ...(marks
      ? [
          by('most-sorry', ({ message }) => count(message, marks.sorry)),
          by('most-cautious', ({ message }) => count(message, marks.cautious)),
          by('most-you', ({ message }) => count(message, marks.you)),
          by('most-we', ({ message }) => count(message, marks.we)),
        ]
      : []),
  ];
}

const waiting: Strategy[] = ['silence', 'holding-statement', 'take-private', 'report-to-platform'];
const acting: Strategy[] = ['corrective-action', 'reverse-decision', 'compensation', 'report-to-platform'];
const informing: Strategy[] = ['instructing-information', 'adjusting-information', 'explanation'];

/** Words by which an answer sounds sorry, careful, or turned to the reader or to the company. */
const soundsOf: Record<string, Record<'sorry' | 'cautious' | 'you' | 'we', RegExp>> = {
  en: {
    sorry: /\b(?:sorry|apolog\w+|regret\w*|our (?:fault|mistake)|on us|responsib\w+)\b/giu,
    cautious: /\b(?:don't know|can't say|not yet|yet|may|might|look(?:ing)? (?:into|at)|check\w*|if)\b/giu,
    you: /\b(?:you|your|you're|you'll|you've)\b/giu,
    we: /\b(?:we|our|us|we're|we'll|we've)\b/giu,
  },
  da: {
    sorry:
      /(?<!\p{L})(?:undskyld\p{L}*|beklag\p{L}*|ked af|kede af|vores (?:skyld|fejl|ansvar)|på vores kappe)(?!\p{L})/giu,
    cautious:
      /(?<!\p{L})(?:ved ikke|ikke endnu|endnu|måske|kan ikke|ser på|undersøg\p{L}*|tjekke\p{L}*|hvis)(?!\p{L})/giu,
    you: /(?<!\p{L})(?:du|dig|din|dit|dine|I|jer|jeres)(?!\p{L})/gu,
    we: /(?<!\p{L})(?:vi|os|vores)(?!\p{L})/giu,
  },
};

type Texts = { tradeoff: string; message: string };

function textsOf(
  words: Record<string, Words['decisions'][string]>,
  { id }: Decision,
  response: Response,
): Texts {
  const { tradeoff = '', message = '' } = words[id]?.responses[response.id] ?? {};
  return { tradeoff, message };
}

function one(is: (response: Response) => boolean): Habit['rule'] {
  return ({ offered }) => offered.find(is);
}

function isRole(sponsor: string | undefined): boolean {
  return roles.some((role) => role === sponsor);
}

function isPublic({ audience }: Response): boolean {
  return audience === 'public';
}

/** The answer whose strategy stands first in the list; none where no answer has one of them. */
function ranked(offered: readonly Response[], order: readonly Strategy[]): Response | undefined {
  const placed = offered.flatMap((response) => {
    const places = response.acts.map(({ strategy }) => order.indexOf(strategy)).filter((place) => place >= 0);
    return places.length === 0 ? [] : [{ response, place: Math.min(...places) }];
  });
  return placed.sort((a, b) => a.place - b.place)[0]?.response;
}

/** Of equals the first. */
export function largest(
  responses: readonly Response[],
  size: (response: Response) => number,
): Response | undefined {
  return [...responses].sort((a, b) => size(b) - size(a))[0];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
