import { z } from 'zod';
import { roles } from '@/engine/vocabulary';
import { listProblems } from '@/wire/expected';

/** What the server made of a list: `ListAnswer` of the wire. */
export const listRead = z.object({
  lines: z.array(
    z.object({
      line: z.number(),
      name: z.string(),
      email: z.string().nullable(),
      group: z.string().nullable(),
      team: z.number().nullable(),
      role: z.enum(roles).nullable(),
      problem: z.enum(listProblems).nullable(),
      said: z.string(),
    }),
  ),
  leftOut: z.array(z.string()),
  saved: z.number(),
  left: z.string(),
});
export type ListRead = z.infer<typeof listRead>;
