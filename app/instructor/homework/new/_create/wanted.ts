import type { z } from 'zod';
import { instantOf } from '@/app/instructor/_frame/local-time';
import { seedOf } from '@/app/instructor/_scenarios/seed-of';
import type { newHomeworkSchema } from '@/wire/forms/homework';
import { type RetentionDays, usualRetentionDays } from '@/wire/limits';
import type { Pace } from '@/wire/paces';
import { ownTimeZone } from '@/wire/time-zone';
import type { Terms } from '../../_homework/terms-fields';

/** What the form holds; numbers and moments as they are typed. */
export interface WantedHomework extends Terms {
  title: string;
  /** Empty for none. */
  group: string;
  scenario: string;
  pace: Pace | null;
  /** Null: a new storm each time. */
  seed: string | null;
  variant: string | undefined;
  worksCouncil: boolean;
  retentionDays: RetentionDays;
}

export function usual(scenario: string): WantedHomework {
  return {
    ...{ title: '', group: '', scenario, tries: 3, deadline: '', showsMedian: true },
    ...{ pace: null, seed: null, variant: undefined },
    ...{ worksCouncil: false, retentionDays: usualRetentionDays },
  };
}

/** What the server is asked for. */
export function asked(wanted: WantedHomework): z.input<typeof newHomeworkSchema> {
  const { variant, ...rest } = wanted;
  return {
    ...rest,
    title: wanted.title.trim(),
    group: wanted.group.trim() || undefined,
    deadline: instantOf(wanted.deadline),
    seed: seedOf(wanted.seed),
    timeZone: ownTimeZone(),
    ...(variant !== undefined && { variant }),
  };
}
