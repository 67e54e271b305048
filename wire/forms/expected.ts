import { z } from 'zod';
import { languageSchema, typedName } from '@/engine/command-fields';
import { limits, roles } from '@/engine/vocabulary';
import { longestList, mostExpected, remindDays } from '../expected';
import { id } from '../fields';

/** What is typed of one player; what is wrong with it the server says in a word. */
export const listedSchema = z.strictObject({
  name: typedName,
  email: z.string().max(400).nullable(),
  group: z.string().max(400).nullable(),
  team: z
    .int()
    .min(0)
    .max(limits.teams - 1)
    .nullable(),
  role: z.enum(roles).nullable(),
});

/** A list as text; `save` takes over the lines with which nothing is wrong. */
export const listSchema = z.strictObject({ text: z.string().max(longestList), save: z.boolean() });

/** One thing that is done to a player on the list. */
export const expectedChangeSchema = z.union([
  z.strictObject({ player: listedSchema }),
  z.strictObject({ removed: z.boolean() }),
  z.strictObject({ link: z.enum(['renew', 'withdraw']) }),
]);
export type ExpectedChange = z.infer<typeof expectedChangeSchema>;

/** Whom to invite by mail, and in which language. */
export const inviteSchema = z.strictObject({
  players: z.array(id).max(mostExpected),
  language: languageSchema,
});
/** How long before the date reminders go out by themselves; null: not at all. */
export const remindSchema = z.strictObject({
  days: z.literal([...remindDays]).nullable(),
  language: languageSchema,
});
