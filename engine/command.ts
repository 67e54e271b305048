import { z } from 'zod';
import { between, languageSchema, minute, rosterSchema, text, typedName, words } from './command-fields';
import { prioritiesSchema } from './priorities';
import {
  cardTones,
  confidences,
  deskAnswers,
  extraTimes,
  factChecks,
  limits,
  postForms,
  practiceOptions,
  roles,
  sortings,
  tempos,
} from './vocabulary';

const id = z.string().min(1).max(64);

/** [C4] A player's work, which stands still in a pause. */
export const workCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('place-response'),
    decisionId: id,
    channels: z.array(id).min(1).max(limits.places),
    form: z.enum(postForms),
    /** of a picture card; the picture is a file's name, null for none */
    tone: z.enum(cardTones).optional(),
    picture: z.string().min(1).max(limits.pictureFile).nullable().optional(),
  }),
  z.strictObject({
    type: z.literal('sign-answer'),
    decisionId: id,
    /** takes promises and claims out */
    redline: z.boolean(),
    /** places of the words of the team's own text that are taken out */
    struck: z.array(z.int().min(0).max(limits.draft)).max(limits.draft),
  }),
  /** `unsigned`: without waiting for legal */
  z.strictObject({ type: z.literal('send-answer'), decisionId: id, unsigned: z.boolean() }),
  z.strictObject({ type: z.literal('take-enquiry'), enquiryId: id }),
  z.strictObject({
    type: z.literal('answer-enquiry'),
    enquiryId: id,
    answer: z.enum(deskAnswers),
    template: z.boolean(),
  }),
  z.strictObject({ type: z.literal('pin-faq') }),
  z.strictObject({ type: z.literal('check-fact'), factId: id, check: z.enum(factChecks) }),
  z.strictObject({ type: z.literal('watch-channel'), channelId: id }),
  z.strictObject({ type: z.literal('share-intel'), intelId: id }),
  z.strictObject({ type: z.literal('set-roster'), roster: rosterSchema }),
  z.strictObject({ type: z.literal('wake-people') }),
  z.strictObject({ type: z.literal('freeze-account'), personaId: id, frozen: z.boolean() }),
  z.strictObject({ type: z.literal('hold-post'), postId: id, held: z.boolean() }),
  z.strictObject({ type: z.literal('move-post'), postId: id, minute }),
  z.strictObject({ type: z.literal('rewrite-post'), postId: id, text: words(limits.ownPost) }),
  /** `n`: the number of the line in the team's feed */
  z.strictObject({ type: z.literal('save-story'), n: z.int().min(1) }),
  z.strictObject({ type: z.literal('answer-call'), n: z.int().min(1), accept: z.boolean() }),
  /** an answer to a line of the feed, by its number */
  z.strictObject({ type: z.literal('publish-reply'), n: z.int().min(1), text: words(limits.ownPost) }),
  z.strictObject({
    type: z.literal('publish-post'),
    channelId: id,
    text: words(limits.ownPost),
    /** planned for then; without it: at once */
    minute: minute.optional(),
  }),
]);

/** What a player may ask of the round; who asks comes from the ticket, never from here. */
export const playerCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('cast-vote'),
    decisionId: id,
    responseId: id,
    confidence: between(confidences).optional(),
  }),
  z.strictObject({
    type: z.literal('write-words'),
    decisionId: id,
    text: text(limits.draft),
  }),
  z.strictObject({ type: z.literal('lock-decision'), decisionId: id, responseId: id }),
  z.strictObject({ type: z.literal('say'), text: words(limits.chat) }),
  z.strictObject({ type: z.literal('raise-hand'), raised: z.boolean() }),
  z.strictObject({ type: z.literal('set-language'), language: languageSchema }),
  z.strictObject({ type: z.literal('set-extra-time'), factor: z.literal([...extraTimes]) }),
  z.strictObject({ type: z.literal('rename-me'), nickname: typedName }),
  z.strictObject({ type: z.literal('choose-team'), teamId: id }),
  z.strictObject({ type: z.literal('choose-role'), role: z.enum(roles), held: z.boolean() }),
  z.strictObject({ type: z.literal('try-vote'), option: between(practiceOptions) }),
  z.strictObject({
    type: z.literal('set-priorities'),
    priorities: prioritiesSchema,
  }),
  ...workCommandSchema.options,
]);

/** A post by the instructor's hand: whose, where, in which languages, with which picture of the scenario. */
const postByHand = {
  personaId: id,
  channelId: id,
  /** language -> words: who reads another one gets the first, as it is written */
  text: z.record(languageSchema, words(limits.post)),
  /** a picture file of the scenario */
  picture: words(limits.pictureFile).optional(),
  /** absent: all teams */
  teamIds: z.array(id).optional(),
};

/** How many teams there are, and who sits where. */
export const seatingCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set-teams'), count: z.int().min(1).max(limits.teams) }),
  z.strictObject({ type: z.literal('deal-seats') }),
  z.strictObject({ type: z.literal('move-seat'), seatId: id, teamId: id }),
  z.strictObject({
    type: z.literal('set-roles'),
    seatId: id,
    roles: z.array(z.enum(roles)).min(1).max(roles.length),
  }),
  z.strictObject({ type: z.literal('rename-seat'), seatId: id, nickname: typedName }),
  z.strictObject({ type: z.literal('remove-seat'), seatId: id }),
  z.strictObject({ type: z.literal('let-back'), seatId: id }),
]);

/** How the round is played and shown. */
export const settingCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('lock-lobby'), locked: z.boolean() }),
  z.strictObject({ type: z.literal('set-tempo'), tempo: z.literal([...tempos]) }),
  z.strictObject({ type: z.literal('set-untimed'), untimed: z.boolean() }),
  z.strictObject({
    type: z.literal('set-noise'),
    noise: z.number().min(limits.noise.least).max(limits.noise.most),
  }),
  z.strictObject({ type: z.literal('set-hold'), held: z.boolean() }),
  z.strictObject({ type: z.literal('set-sorting'), sorting: z.enum(sortings) }),
  z.strictObject({ type: z.literal('set-ranking'), shown: z.boolean() }),
  z.strictObject({ type: z.literal('set-podium'), shown: z.boolean() }),
  z.strictObject({ type: z.literal('fix-priorities'), priorities: prioritiesSchema.nullable() }),
]);

/** How play goes on, and what the instructor says in it. */
export const courseCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start') }),
  z.strictObject({ type: z.literal('pause'), blank: z.boolean() }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('end') }),
  z.strictObject({ type: z.literal('rewind'), toP: z.int().min(1), reason: words(limits.reason) }),
  z.strictObject({ type: z.literal('open-decision') }),
  z.strictObject({ type: z.literal('go-to-next') }),
  z.strictObject({
    type: z.literal('extend'),
    teamIds: z.array(id).optional(),
    seconds: z.int().min(limits.extendSeconds.least).max(limits.extendSeconds.most),
  }),
  z.strictObject({ type: z.literal('close-decisions'), teamId: id.optional() }),
  z.strictObject({ type: z.literal('nudge'), text: words(limits.nudge), teamIds: z.array(id).optional() }),
  z.strictObject({ type: z.literal('lower-hand'), seatId: id }),
]);

/** What happens in the story besides what teams do: posts, injects, and own words that wait. */
export const scriptCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('post-as'),
    ...postByHand,
    /** the line of a team's feed that it answers; then that team alone gets it */
    replyTo: z.strictObject({ teamId: id, n: z.int().min(1) }).optional(),
    /** the prepared post that it was */
    preparedId: id.optional(),
  }),
  z.strictObject({
    type: z.literal('prepare-post'),
    /** a new one, or one that is changed */
    preparedId: id,
    ...postByHand,
    /** goes out then by itself; null: lies ready */
    minute: minute.nullable(),
  }),
  z.strictObject({ type: z.literal('drop-post'), preparedId: id }),
  /** null: no longer */
  z.strictObject({ type: z.literal('plan-inject'), injectId: id, minute: minute.nullable() }),
  z.strictObject({ type: z.literal('fire-inject'), injectId: id, teamIds: z.array(id).optional() }),
  z.strictObject({ type: z.literal('skip-inject'), injectId: id }),
  z.strictObject({
    type: z.literal('delay-inject'),
    injectId: id,
    minutes: z.int().min(1).max(limits.delayMinutes),
  }),
  z.strictObject({ type: z.literal('hold-words'), teamId: id, postId: id }),
  z.strictObject({ type: z.literal('release-words'), teamId: id, postId: id }),
  z.strictObject({ type: z.literal('edit-words'), teamId: id, postId: id, text: words(limits.draft) }),
  z.strictObject({ type: z.literal('withdraw-words'), teamId: id, postId: id }),
]);

/** What the instructor may ask. In practice the one player may use some of it too: `decide.ts` says which. */
export const instructorCommandSchema = z.discriminatedUnion('type', [
  ...seatingCommandSchema.options,
  ...settingCommandSchema.options,
  ...courseCommandSchema.options,
  ...scriptCommandSchema.options,
]);

/** What the server's own clock and door ask. */
export type SystemCommand =
  | { type: 'expire'; teamId: string; decisionId: string; epoch: number }
  | { type: 'finish' }
  | { type: 'publish-prepared'; preparedId: string; minute: number }
  | { type: 'fire-planned'; injectId: string; minute: number }
  | { type: 'recover'; graceMs: number }
  | {
      type: 'admit';
      seatId: string;
      nickname: string;
      language: string;
      simulated: boolean;
      teamId?: string;
      /** comes along from an earlier round, with the name they had there */
      returning?: true;
    }
  | { type: 'set-presence'; seatId: string; present: boolean }
  | { type: 'set-works-council'; on: boolean }
  | { type: 'leave'; seatId: string };

export type WorkCommand = z.infer<typeof workCommandSchema>;
export type PlayerCommand = z.infer<typeof playerCommandSchema>;
export type SeatingCommand = z.infer<typeof seatingCommandSchema>;
export type SettingCommand = z.infer<typeof settingCommandSchema>;
export type CourseCommand = z.infer<typeof courseCommandSchema>;
export type ScriptCommand = z.infer<typeof scriptCommandSchema>;
export type InstructorCommand = z.infer<typeof instructorCommandSchema>;
export type Command = PlayerCommand | InstructorCommand | SystemCommand;

/** The names of the commands that a schema knows. */
export function typesOf(schema: {
  options: readonly { shape: { type: { value: string } } }[];
}): ReadonlySet<string> {
  return new Set(schema.options.map(({ shape }) => shape.type.value));
}

/**
 * In whose name a command is decided and logged; `door` is the server admitting people. No connection and no rights: the
 * server has checked both before. A practice player is a player whose round is practice.
 */
export type Actor =
  | { role: 'player'; seatId: string }
  | { role: 'instructor'; userId: string }
  | { role: 'clock' }
  | { role: 'door' };
