import { z } from 'zod';

/** Minutes since 00:00 of the first day of the scenario, from an author's `d2 07:30`. */
export type Minute = number;

const pattern = /^d([1-9]\d?) ([01]\d|2[0-3]):([0-5]\d)$/;

export const timeSchema = z
  .string()
  .regex(pattern, 'is not a time; write the day and the clock, such as "d1 18:45"')
  .transform((text): Minute => {
    const [, day, hours, minutes] = pattern.exec(text) ?? [];
    return (Number(day) - 1) * 1440 + Number(hours) * 60 + Number(minutes);
  });

/** A moment counted from something that happened to the team; exactly one anchor is named. */
export const afterSchema = z
  .strictObject({
    decision: z.string().optional(),
    response: z.string().optional(),
    inject: z.string().optional(),
    minutes: z.number().min(0).max(10_000),
  })
  .refine((after) => [after.decision, after.response, after.inject].filter(Boolean).length === 1, {
    message: 'needs exactly one of decision, response or inject',
  });

export type After = z.infer<typeof afterSchema>;
