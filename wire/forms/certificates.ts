import { z } from 'zod';
import { formLimits } from '../limits';
import { personName } from './name-fields';

const id = z.string().min(1).max(128);
const name = personName(formLimits.certificateName).optional();

/** Also when a name has a sign that cannot be printed. */
const anyway = z.boolean().default(false);

/** What the instructor asks for: certificates for these people. */
export const issueSchema = z.strictObject({
  people: z
    .array(z.strictObject({ seatId: id, name }))
    .min(1)
    .max(500),
  anyway,
});

export const withdrawSchema = z.strictObject({ seatId: id, withdrawn: z.boolean() });

/** What a player asks for: their own, by the key to their seat. */
export const ownSchema = z.strictObject({
  token: z.string().regex(/^[\w-]{16,128}$/),
  roundId: id,
  name,
  anyway,
});
