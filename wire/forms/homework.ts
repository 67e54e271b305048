import { z } from 'zod';
import { retentionDays, usualRetentionDays } from '../limits';
import { paceNames } from '../paces';
import { isTimeZone } from '../time-zone';
import { shownTitle } from './name-fields';
import { requestId } from './request-id';

/** Epoch ms of a year that people plan for. */
const deadline = z.int().min(Date.UTC(2020, 0)).max(Date.UTC(2100, 0)).nullable();
const zone = z.string().max(64).refine(isTimeZone);

/** What the form for a new homework says. */
export const newHomeworkSchema = z.strictObject({
  requestId: requestId.optional(),
  title: shownTitle,
  group: shownTitle.optional(),
  /** slug */
  scenario: z.string().max(64),
  /** null: as many as one likes */
  tries: z.int().min(1).max(20).nullable(),
  deadline,
  /** of the instructor's browser: the deadline is written in it */
  timeZone: zone,
  /** null: the player's own choice */
  pace: z.enum(paceNames).nullable(),
  /** the same storm for everybody; null: another one each time */
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .nullable(),
  variant: z.string().max(100).optional(),
  showsMedian: z.boolean(),
  worksCouncil: z.boolean(),
  retentionDays: z.literal([...retentionDays]).default(usualRetentionDays),
});

/** What may be changed of a homework; what is left out stays. */
export const homeworkChangeSchema = z
  .strictObject({
    title: shownTitle,
    /** null: of no group */
    group: shownTitle.nullable(),
    tries: newHomeworkSchema.shape.tries,
    deadline,
    timeZone: zone,
    showsMedian: z.boolean(),
    closed: z.boolean(),
  })
  .partial();

export type NewHomework = Omit<z.infer<typeof newHomeworkSchema>, 'requestId'>;
export type HomeworkChange = z.infer<typeof homeworkChangeSchema>;
