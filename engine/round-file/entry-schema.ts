import { z } from 'zod';
import type { Actor } from '../command';
import type { Event, LogEntry } from '../event';
import { deskAnswers, endings, factChecks, groups, limits, roles, sortings } from '../vocabulary';

/** The log as its own types say it, for lines that come from outside. A new event needs its line here. */
const id = z.string().min(1).max(128);
const text = z.string().max(4000);
const ids = z.array(id).max(1000);
const ending = z.enum(endings);
const roleList = z.array(z.enum(roles));
const priorities = z.record(z.enum(groups), z.number());

const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

const eventSchema: z.ZodType<Event> = z.discriminatedUnion('type', [
  event('teams-set', { count: z.int().min(1).max(limits.teams) }),
  event('seat-admitted', { seatId: id, teamId: id, nickname: text, language: id, simulated: z.boolean() }),
  event('seat-moved', { seatId: id, teamId: id }),
  event('seat-renamed', { seatId: id, nickname: text }),
  event('seat-removed', { seatId: id }),
  event('roles-set', { seatId: id, roles: roleList, byHand: z.boolean() }),
  event('hand-set', { seatId: id, raised: z.boolean() }),
  event('presence-set', { seatId: id, present: z.boolean() }),
  event('language-set', { seatId: id, language: id }),
  event('extra-time-set', { seatId: id, factor: z.number() }),
  event('practice-vote-cast', { seatId: id, option: z.number() }),
  event('priorities-set', { teamId: id, priorities }),
  event('lobby-locked', { locked: z.boolean() }),
  event('tempo-set', { tempo: z.number().positive() }),
  event('untimed-set', { untimed: z.boolean() }),
  event('sorting-set', { sorting: z.enum(sortings) }),
  event('ranking-set', { shown: z.boolean() }),
  event('works-council-set', { on: z.boolean() }),
  event('round-started', {}),
  event('round-paused', { blank: z.boolean() }),
  event('round-resumed', {}),
  event('round-recovered', { graceMs: z.number() }),
  event('round-ended', { early: z.boolean() }),
  event('round-stepped-back', { fromP: z.number().min(0), toP: z.number().min(0), reason: text }),
  event('round-forked', { fromRoundId: id }),
  event('inject-skipped', { injectId: id }),
  event('inject-delayed', { injectId: id, minutes: z.number() }),
  z.strictObject({
    type: z.literal('vote-cast'),
    seatId: id,
    decisionId: id,
    responseId: id,
    confidence: z.number().exactOptional(),
  }),
  event('words-written', { seatId: id, decisionId: id, text }),
  event('deadline-extended', { teamId: id, decisionId: id, ms: z.number() }),
  event('said', { seatId: id, text }),
  event('nudged', { teamIds: ids, text }),
  event('decision-resolved', { teamId: id, decisionId: id, responseId: id.nullable(), ending }),
  event('enquiry-taken', { seatId: id, enquiryId: id }),
  event('enquiry-answered', {
    seatId: id,
    enquiryIds: ids,
    answer: z.enum(deskAnswers),
    template: z.boolean(),
  }),
  event('faq-pinned', { seatId: id }),
  event('check-begun', { seatId: id, factId: id, check: z.enum(factChecks) }),
  event('channel-watched', { seatId: id, channelId: id }),
  event('intel-shared', { seatId: id, intelId: id }),
  event('post-held', { seatId: id, postId: id, held: z.boolean() }),
  event('posted-as', { personaId: id, channelId: id, text: z.record(z.string(), text), teamIds: ids }),
  event('inject-fired', { injectId: id, teamIds: ids }),
]);

const actorSchema: z.ZodType<Actor> = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('player'), seatId: id }),
  z.strictObject({ role: z.literal('instructor'), userId: id }),
  z.strictObject({ role: z.literal('clock') }),
  z.strictObject({ role: z.literal('door') }),
]);

export const entrySchema: z.ZodType<LogEntry> = z.strictObject({
  seq: z.int().min(1),
  commandId: z.string().max(128),
  by: actorSchema,
  at: z.number().min(0),
  p: z.number().min(0).max(1e9),
  events: z.array(eventSchema).max(1000),
});
