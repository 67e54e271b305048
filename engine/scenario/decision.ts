import { z } from 'zod';
import { actSchema } from '../model/act';
import { askKinds, postForms, promiseKinds, responseAudiences, stances } from '../vocabulary';
import { choiceSchema, conditionSchema } from './condition';
import { timeSchema } from './time';
import { id, pictureName, timing } from './timing';

/** kept when one of `keptBy` is chosen within so many scenario minutes; a missed update costs blame, a missed action credibility */
const promiseSchema = z.strictObject({
  within: z.number().min(5),
  keptBy: z.array(choiceSchema).min(1),
  kind: z.enum(promiseKinds).default('update'),
});

/** What somebody says right after, on which channel; `by` is a persona or a kind of speaker. */
const reactionSchema = z.strictObject({ id, by: id, channel: id, stance: z.enum(stances) });

const responseSchema = z.strictObject({
  id,
  /** who means it: a persona or a role */
  sponsor: id.optional(),
  /** the strategy shown and counted; acts are what it does to the model, in this order */
  acts: z.array(actSchema).min(1),
  asserts: z.array(z.strictObject({ fact: id, as: z.boolean() })).optional(),
  contradicts: z.array(choiceSchema).optional(),
  promise: promiseSchema.optional(),
  /** where the words go: the feed, the staff, one person, or nobody */
  audience: z.enum(responseAudiences).default('public'),
  channel: id.optional(),
  pausesMarketing: z.boolean().optional(),
  when: conditionSchema.optional(),
  /** one for it, one against it; the first things that the team hears */
  reactions: z.array(reactionSchema).length(2).optional(),
});

/** What a decision asks for besides a choice; `words` is the limit that writers are shown. */
export const asksSchema = z.strictObject({
  kind: z.enum(askKinds),
  words: z.int().min(5).max(120),
});

/** where a public response may be placed, and in which forms; the first of each is taken when nobody chooses */
const placesSchema = z.strictObject({
  channels: z.array(id).min(2).max(6),
  forms: z.array(z.enum(postForms)).min(2).max(5),
});

export const decisionSchema = z.strictObject({
  id,
  ...timing,
  /** with `at`: the moment of the story at which the time to decide is over */
  closes: timeSchema.optional(),
  /** with `after`: how many scenario minutes it stays open */
  lasts: z.number().min(1).max(10_000).optional(),
  channel: id,
  /** the turning point as a picture, behind what its outcome says */
  picture: pictureName.optional(),
  /** the author's pressure: 1 is normal, 0.8 hurried, 1.3 thoughtful */
  pressure: z.number().min(0.5).max(2).default(1),
  /** a short written statement, or a reason in one line; judged by people, never by the model */
  asks: asksSchema.optional(),
  places: placesSchema.optional(),
  /** draft, legal, lead, out: what the team agrees on is signed before it goes out */
  chain: z.boolean().optional(),
  /** asks with each vote how sure the voter is, 1..5 */
  confidence: z.boolean().optional(),
  responses: z.array(responseSchema).min(3).max(6),
  silence: z.strictObject({ acts: z.array(actSchema), follows: id.optional() }),
  intel: z.array(id).default([]),
  facts: z.array(id).default([]),
  expected: z.array(id).min(1),
  /** other expected answers where something holds; the first that does wins over `expected` */
  expectedIf: z.array(z.strictObject({ when: conditionSchema, answers: z.array(id).min(1) })).optional(),
});
