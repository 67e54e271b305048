import { z } from 'zod';
import { instructorCommandSchema, languageSchema, playerCommandSchema, tempos } from '@/engine/command';
import { annotationCommandSchema } from '@/wire/annotation-commands';
import { newWorkshopSchema } from '@/wire/forms/workshop';

const token = z.string().regex(/^[\w-]{16,128}$/);
const id = z.string().regex(/^[\w-]{1,64}$/);
/** What a seat was given on joining. */
const door = z.union([z.strictObject({ pin: z.string().regex(/^\d{8}$/) }), z.strictObject({ token })]);
const feed = z.strictObject({ feedId: z.string().max(200), n: z.int().min(0) }).optional();

/** `auth` of the handshake. */
export const credentialsSchema = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('guest') }),
  z.strictObject({ as: z.literal('seat'), token, language: languageSchema, feed }),
  z.strictObject({
    as: z.literal('instructor'),
    ticket: token,
    workshopId: id,
    language: languageSchema,
    roundId: id.optional(),
    seatId: id.optional(),
  }),
  z.strictObject({
    as: z.literal('colleague'),
    token,
    language: languageSchema,
    roundId: id.optional(),
    seatId: id.optional(),
  }),
  z.strictObject({ as: z.literal('projector'), token, language: languageSchema }),
]);

export const lookUpSchema = door;
export const joinSchema = z.strictObject({
  by: door,
  nickname: z.string().max(60),
  language: languageSchema,
});
export const takeSeatSchema = z.strictObject({ by: door, seatCode: z.string().max(20) });
export const practiseSchema = z.strictObject({
  scenario: id,
  language: languageSchema,
  untimed: z.boolean(),
  tempo: z.literal([...tempos]),
});
export const invitationSchema = z.strictObject({ token });
export const acceptSchema = z.strictObject({ token, name: z.string().max(80) });
export const inviteSchema = z.strictObject({
  rights: z.enum(['co-instructor', 'observer']),
  handsOver: z.boolean(),
});
export const withdrawSchema = z.strictObject({ invitationId: id });
export const sendAwaySchema = z.strictObject({ colleagueId: id });
export const worksCouncilSchema = z.strictObject({ on: z.boolean() });
export const handOverSchema = z.strictObject({ to: id });
export const nextRoundSchema = z.strictObject({ scenario: id });
export const forkSchema = z.strictObject({
  toP: z.int().min(1),
  into: z.union([
    z.literal('here'),
    z.strictObject({ workshopId: id }),
    z.strictObject({ title: newWorkshopSchema.shape.title }),
  ]),
});
export const addSimulatedSchema = z.strictObject({ count: z.int().min(1).max(60) });
const change = { teamId: id, decisionId: id, responseId: id.nullable() };
export const whatIfSchema = z.strictObject({ roundId: id, ...change });
export const teamFeedSchema = z.strictObject({ roundId: id, teamId: id });
export const presentSchema = z.strictObject({
  slide: id,
  p: z.number().min(0).nullable(),
  teamId: id.nullable(),
  whatIf: z.strictObject(change).nullable(),
});
export const nothingSchema = z.undefined();
export const paperSchema = z.strictObject({ roundId: id, act: annotationCommandSchema });

/** A player may ask what an instructor may; the rules say who is allowed (alone in practice, some of it). */
export const commandSchema = z.strictObject({
  id,
  command: z.union([playerCommandSchema, instructorCommandSchema]),
});

/** NUL and halves of surrogate pairs: no person types them, and the database's JSON refuses them. */
const unwritable = /[\0\p{Cs}]/u;

/** Whether every text in a message can be written down and read again. */
export function isWritable(message: unknown): boolean {
  if (typeof message === 'string') return !unwritable.test(message);
  if (typeof message !== 'object' || message === null) return true;
  return Object.entries(message).every(([key, value]) => isWritable(key) && isWritable(value));
}
