import { z } from 'zod';
import { choiceSchema } from './condition';
import { timeSchema } from './time';
import { id } from './timing';

/** The real case behind a scenario: dated facts with sources; its words stand in the language files under `case`. */
export const caseSchema = z.strictObject({
  organisation: z.string(),
  /** what is printed, such as "2017-04-09" or "2017-04-09 18:30" (local time of the place named) */
  place: z.string(),
  facts: z
    .array(
      z.strictObject({
        id,
        date: z
          .string()
          .regex(
            /^\d{4}-\d{2}(-\d{2}( \d{2}:\d{2})?)?$/,
            'is not a date such as 2017-04-09 or 2017-04-09 18:30',
          ),
        /** where the same moment lies on the scenario's clock, for the reality line */
        at: timeSchema.optional(),
        sources: z.array(id).min(1),
      }),
    )
    .min(8),
  /** what the real organisation did at each decision of the scenario, as nearly as a response says it */
  path: z.array(z.strictObject({ id, choice: choiceSchema.or(z.strictObject({ silence: id })) })),
  sources: z.array(z.strictObject({ id, title: z.string(), address: z.string() })).min(3),
});

export type Case = z.infer<typeof caseSchema>;
