import { z } from 'zod';
import { languageSchema, typedName } from '@/engine/command-fields';
import { limits } from '@/engine/vocabulary';

const id = z.string().min(1).max(64);

/** What somebody typed in from score sheets. */
export const tabletopFormSchema = z.strictObject({
  /** when it was played */
  day: z.iso.date().refine((day) => day >= '2000-01-01' && day <= '2099-12-31'),
  language: languageSchema,
  /** what was left empty counts as silence, instead of being a problem */
  emptyIsSilence: z.boolean().default(false),
  teams: z
    .array(
      z.strictObject({
        people: z.array(typedName).max(30),
        choices: z.record(
          id,
          z.strictObject({ responseId: id.nullable(), seconds: z.int().min(1).max(3600).optional() }),
        ),
      }),
    )
    .min(1)
    .max(limits.teams),
});

export type TabletopForm = z.infer<typeof tabletopFormSchema>;
