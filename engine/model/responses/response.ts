import { z } from 'zod';
import { cited, type Parameter, parameter } from '../parameters/parameter';
import { voice } from '../parameters/voice';
import { add, at, get, type ModelState } from '../state';

/** What every act may carry: the CEO says it in person, on video. */
const delivery = { ceo: z.boolean().optional() };

/** The schema of an act: its strategy, its own options, and the delivery. Strict: an unknown option is an error. */
export function act<const S extends string, O extends z.ZodRawShape>(strategy: S, options: O) {
  return z.strictObject({ strategy: z.literal(strategy), ...options, ...delivery });
}

/**
 * One strategy of the catalogue: the schema of its acts, its numbers, and what it does to a state, in place.
 * `hour` is the event's nominal hour on the scenario's clock.
 */
export type Response<A> = {
  schema: z.ZodType<A>;
  parameters: Record<string, Parameter>;
  apply: (state: ModelState, act: A, hour: number) => void;
};

/** Ties a strategy's schema to its effect, so that the effect knows its options. */
export function response<S extends z.ZodType>(parts: {
  schema: S;
  parameters: Record<string, Parameter>;
  apply: (state: ModelState, act: z.infer<S>, hour: number) => void;
}) {
  return parts;
}

const basis = cited('ceo-more-trust-less-anger', 'R42');

/** The CEO in person: gives the words weight in a grave crisis, and makes a small one more talked about. */
export const ceoDelivery = {
  weight: parameter(1.15, 'factor', 'what the CEO in person adds to a message', basis, 'confirmed-direction'),
  grave: parameter(0.5, 'severity', 'only above this severity', basis, 'assumed'),
  trifle: parameter(0.3, 'severity', 'below this severity the CEO makes news of it', basis, 'assumed'),
  fuel: parameter(5, 'energy', 'the news that the CEO then makes', basis, 'assumed'),
};

/** How much a message counts: the company's credibility, times the CEO's weight where the CEO says it. */
export function standing(state: ModelState, message: { ceo?: boolean | undefined }): number {
  const weight = message.ceo && get(state, at.sev) > ceoDelivery.grave.value ? ceoDelivery.weight.value : 1;
  return get(state, at.C) * weight;
}

/** Words that wear out when they are said again; what changes or proves something does not. */
const kindsOfWords = [
  'holding-statement',
  'instructing-information',
  'adjusting-information',
  'explanation',
  'ceo-video',
] as const;

/** What these words are worth now: 1, halved for every time they have been said before; they count as said from now on. */
export function freshness(state: ModelState, words: (typeof kindsOfWords)[number]): number {
  const place = at.told + kindsOfWords.indexOf(words);
  const worth = voice.repeated.value ** get(state, place);
  add(state, place, 1);
  return worth;
}
