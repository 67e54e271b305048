import { z } from 'zod';
import { limits, sortings, tempos } from '@/engine/vocabulary';
import { retentionDays, usualRetentionDays } from '../limits';
import { isTimeZone } from '../time-zone';
import { shownTitle } from './name-fields';
import { requestId } from './request-id';

/** Epoch ms of a year that people plan for. */
const startsAt = z.int().min(Date.UTC(2020, 0)).max(Date.UTC(2100, 0)).nullable();
const timeZone = z.string().max(64).refine(isTimeZone);

/** What the form for a new workshop says. */
export const newWorkshopSchema = z.strictObject({
  requestId: requestId.optional(),
  title: shownTitle,
  /** Whose workshop it is: workshops of one group are compared over time. */
  group: shownTitle.optional(),
  /** slug */
  scenario: z.string().max(64),
  teams: z.int().min(1).max(limits.teams),
  tempo: z.literal([...tempos]).default(1),
  untimed: z.boolean().default(false),
  sorting: z.enum(sortings).default('automatic'),
  ranking: z.boolean().default(false),
  podium: z.boolean().default(true),
  /** A variant of the truth, or how it really happened; left out, the round draws one. */
  variant: z.string().max(100).optional(),
  /** What a person does is shown to that person alone; stays so once a round has started. */
  worksCouncil: z.boolean().default(false),
  /** Days after the last activity until names are removed. */
  retentionDays: z.literal([...retentionDays]).default(usualRetentionDays),
  /** The same number brings the same storm; left out, chance decides. */
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional(),
  /** Of the trainer's browser: days and times of the workshop are written in it. */
  timeZone: timeZone.optional(),
  /** When it is to be held. */
  startsAt: startsAt.optional(),
});

/** What may be changed of a workshop outside its console; what is left out stays. */
export const workshopChangeSchema = z
  .strictObject({
    title: shownTitle,
    /** null: of no group */
    group: shownTitle.nullable(),
    /** null: no date yet */
    startsAt,
    /** the one in which the date was typed */
    timeZone,
    archived: z.boolean(),
    deleted: z.boolean(),
  })
  .partial();

/** `sameStorm`: the seed of the latest round comes along; else chance draws one. */
const sameStorm = z.boolean().default(false);

export const copySchema = z.strictObject({ title: shownTitle, sameStorm });

export const runAgainSchema = z.strictObject({ sameStorm });

export type WorkshopChange = z.infer<typeof workshopChangeSchema>;
