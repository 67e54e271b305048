import { z } from 'zod';
import { languageSchema } from '@/engine/command-fields';
import { id, token } from './fields';

/** The last feed line that a client has, and the feed it belongs to. */
const feedPosition = z.strictObject({ feedId: z.string().max(200), n: z.int().min(0) });

/** `roundId`: to read an earlier round and stay with it. `seatId`: to see what this seat sees, and nothing else. */
const staff = { language: languageSchema, roundId: id.optional(), seatId: id.optional() };

/**
 * `auth` of the Socket.io handshake: what a connection shows to be let in, not yet checked. `server/live/admit.ts` makes a
 * `Session` of it or refuses. Nothing in a command can change it.
 */
export const credentialsSchema = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('guest') }),
  z.strictObject({ as: z.literal('seat'), token, language: languageSchema, feed: feedPosition.optional() }),
  z.strictObject({ as: z.literal('instructor'), ticket: token, workshopId: id, ...staff }),
  z.strictObject({ as: z.literal('staff'), token, ...staff }),
  z.strictObject({ as: z.literal('projector'), token, language: languageSchema }),
]);

export type Credentials = z.infer<typeof credentialsSchema>;
export type FeedPosition = z.infer<typeof feedPosition>;
