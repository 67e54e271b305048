import { z } from 'zod';
import type { Actor } from '../command';
import { rosterSchema } from '../command-fields';
import type { Event, LogEntry } from '../event';
import { prioritiesSchema } from '../priorities';
import {
  cardTones,
  deskAnswers,
  endings,
  factChecks,
  groups,
  limits,
  postForms,
  roles,
  sortings,
  wordMarks,
} from '../vocabulary';

/** The log as its own types say it, for lines that come from outside. */
const id = z.string().min(1).max(128);
const text = z.string().max(4000);
const ids = z.array(id).max(1000);
const ending = z.enum(endings);
const roleList = z.array(z.enum(roles));
const priorities = z.record(z.enum(groups), z.number());

const placement = z.strictObject({
  channels: z.array(id).min(1).max(limits.places),
  form: z.enum(postForms),
  tone: z.enum(cardTones).exactOptional(),
  picture: id.nullable().exactOptional(),
});
const handling = z.strictObject({
  chain: z.strictObject({ draftP: z.number().min(0), signedP: z.number().min(0).nullable() }).exactOptional(),
  unsigned: z.literal(true).exactOptional(),
  redlined: z.literal(true).exactOptional(),
  unchecked: z.literal(true).exactOptional(),
});
const publicWords = {
  text,
  language: id,
  found: z
    .array(z.strictObject({ mark: z.enum(wordMarks), from: z.int().min(0), to: z.int().min(0) }))
    .max(wordMarks.length),
};

const postByHand = {
  personaId: id,
  channelId: id,
  text: z.record(z.string(), text),
  picture: text.exactOptional(),
};

const event = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** One for each event, told apart by its name: an event that is missing here, or another shape than its type, does not compile. */
const schemas = {
  'teams-set': event('teams-set', { count: z.int().min(1).max(limits.teams) }),
  'seat-admitted': event('seat-admitted', {
    seatId: id,
    teamId: id,
    nickname: text,
    language: id,
    simulated: z.boolean(),
  }),
  'seat-moved': event('seat-moved', { seatId: id, teamId: id }),
  'seat-renamed': event('seat-renamed', { seatId: id, nickname: text }),
  'seat-removed': event('seat-removed', { seatId: id, mayReturn: z.literal(true).exactOptional() }),
  'roles-set': event('roles-set', { seatId: id, roles: roleList, byHand: z.boolean() }),
  'hand-set': event('hand-set', { seatId: id, raised: z.boolean() }),
  'presence-set': event('presence-set', { seatId: id, present: z.boolean() }),
  'language-set': event('language-set', { seatId: id, language: id }),
  'extra-time-set': event('extra-time-set', { seatId: id, factor: z.number() }),
  'practice-vote-cast': event('practice-vote-cast', { seatId: id, option: z.number() }),
  'priorities-set': event('priorities-set', { teamId: id, priorities }),
  'lobby-locked': event('lobby-locked', { locked: z.boolean() }),
  'tempo-set': event('tempo-set', { tempo: z.number().positive() }),
  'hold-set': event('hold-set', { held: z.boolean() }),
  'hold-lifted': event('hold-lifted', { upToP: z.number().min(0) }),
  'sent-ahead': event('sent-ahead', { toP: z.number().min(0) }),
  'untimed-set': event('untimed-set', { untimed: z.boolean() }),
  'sorting-set': event('sorting-set', { sorting: z.enum(sortings) }),
  'ranking-set': event('ranking-set', { shown: z.boolean() }),
  'podium-set': event('podium-set', { shown: z.boolean() }),
  'priorities-fixed': event('priorities-fixed', { priorities: prioritiesSchema.nullable() }),
  'works-council-set': event('works-council-set', { on: z.boolean() }),
  'round-started': event('round-started', {}),
  'round-paused': event('round-paused', { blank: z.boolean() }),
  'round-resumed': event('round-resumed', {}),
  'round-recovered': event('round-recovered', { graceMs: z.number() }),
  'round-ended': event('round-ended', { early: z.boolean() }),
  'round-stepped-back': event('round-stepped-back', {
    fromP: z.number().min(0),
    toP: z.number().min(0),
    reason: text,
  }),
  'round-forked': event('round-forked', { fromRoundId: id }),
  'post-prepared': event('post-prepared', {
    preparedId: id,
    ...postByHand,
    teamIds: ids.exactOptional(),
    minute: z.number().nullable(),
  }),
  'post-dropped': event('post-dropped', { preparedId: id }),
  'inject-planned': event('inject-planned', { injectId: id, minute: z.number().nullable() }),
  'inject-skipped': event('inject-skipped', { injectId: id }),
  'inject-delayed': event('inject-delayed', { injectId: id, minutes: z.number() }),
  'vote-cast': event('vote-cast', {
    seatId: id,
    decisionId: id,
    responseId: id,
    confidence: z.number().exactOptional(),
  }),
  'response-placed': event('response-placed', { seatId: id, decisionId: id, placement }),
  'draft-agreed': event('draft-agreed', { teamId: id, decisionId: id, responseId: id, ending }),
  'answer-signed': event('answer-signed', {
    seatId: id,
    decisionId: id,
    redlined: z.boolean(),
    struck: z.array(z.int().min(0)).max(limits.draft),
  }),
  'words-written': event('words-written', { seatId: id, decisionId: id, text }),
  'deadline-extended': event('deadline-extended', { teamId: id, decisionId: id, ms: z.number() }),
  said: event('said', { seatId: id, text }),
  nudged: event('nudged', { teamIds: ids, text }),
  'decision-resolved': event('decision-resolved', {
    teamId: id,
    decisionId: id,
    responseId: id.nullable(),
    ending,
    placement: placement.exactOptional(),
    handling: handling.exactOptional(),
  }),
  'enquiry-taken': event('enquiry-taken', { seatId: id, enquiryId: id }),
  'enquiry-answered': event('enquiry-answered', {
    seatId: id,
    enquiryIds: ids,
    answer: z.enum(deskAnswers),
    template: z.boolean(),
  }),
  'faq-pinned': event('faq-pinned', { seatId: id }),
  'check-begun': event('check-begun', {
    seatId: id,
    factId: id,
    check: z.enum(factChecks),
    quick: z.literal(true).exactOptional(),
  }),
  'channel-watched': event('channel-watched', { seatId: id, channelId: id }),
  'intel-shared': event('intel-shared', { seatId: id, intelId: id }),
  'words-submitted': event('words-submitted', {
    seatId: id,
    postId: id,
    occasion: z.discriminatedUnion('as', [
      z.strictObject({ as: z.literal('statement'), decisionId: id, responseId: id }),
      z.strictObject({ as: z.literal('reply'), n: z.int().min(1) }),
      z.strictObject({ as: z.literal('post'), channelId: id, minute: z.number().exactOptional() }),
      z.strictObject({ as: z.literal('planned'), scheduledId: id }),
    ]),
    waitMs: z.number().min(0).nullable(),
    ...publicWords,
  }),
  'words-edited': event('words-edited', { teamId: id, seatId: id, postId: id, ...publicWords }),
  'words-held': event('words-held', { teamId: id, postId: id }),
  'words-released': event('words-released', { teamId: id, postId: id }),
  'words-withdrawn': event('words-withdrawn', { teamId: id, postId: id }),
  'roster-set': event('roster-set', { seatId: id, roster: rosterSchema }),
  'people-woken': event('people-woken', { seatId: id }),
  'account-frozen': event('account-frozen', { seatId: id, personaId: id, frozen: z.boolean() }),
  'post-held': event('post-held', { seatId: id, postId: id, held: z.boolean() }),
  'post-moved': event('post-moved', { seatId: id, postId: id, minute: z.number() }),
  'story-saved': event('story-saved', { seatId: id, injectId: id }),
  'call-answered': event('call-answered', { seatId: id, injectId: id, accepted: z.boolean() }),
  'posted-as': event('posted-as', {
    ...postByHand,
    replyTo: z.int().min(1).exactOptional(),
    preparedId: id.exactOptional(),
    teamIds: ids,
  }),
  'noise-set': event('noise-set', { noise: z.number().positive(), teamIds: ids }),
  'inject-fired': event('inject-fired', { injectId: id, teamIds: ids }),
} satisfies { [T in Event['type']]: z.ZodType<Extract<Event, { type: T }>> };

const { 'teams-set': first, ...others } = schemas;
const eventSchema: z.ZodType<Event> = z.discriminatedUnion('type', [first, ...Object.values(others)]);

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
