import type { z } from 'zod';
import { instantOf } from '@/app/instructor/_frame/local-time';
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
    seed: wanted.seed === null ? null : Number(wanted.seed.trim() || Number.NaN),
    timeZone: ownTimeZone(),
    ...(variant !== undefined && { variant }),
  };
}

/** A number for a storm that nobody has to think of. */
export function anySeed(): string {
  const [value = 0] = crypto.getRandomValues(new Uint16Array(1));
  return String(value);
}
