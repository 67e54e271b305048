import { z } from 'zod';
import { mostTeams, tempos } from '../engine/command';

/** What the form for a new workshop says. */
export const newWorkshopSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .regex(/^[^\p{Cc}\p{Cs}]{1,80}$/u),
  /** slug */
  scenario: z.string().max(64),
  teams: z.int().min(1).max(mostTeams),
  tempo: z.literal([...tempos]).default(1),
  untimed: z.boolean().default(false),
  sorting: z.enum(['automatic', 'own-choice']).default('automatic'),
  ranking: z.boolean().default(false),
  /** The same number brings the same storm; left out, chance decides. */
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional(),
});
