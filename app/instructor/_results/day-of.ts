import type { DateTimeFormatOptions, useFormatter } from 'use-intl';
import type { RoundResult } from '@/server/results/results';
import { isTimeZone } from '@/wire/time-zone';

type Writes = Pick<ReturnType<typeof useFormatter>, 'dateTime'>;
type Played = Pick<RoundResult, 'startedAt' | 'timeZone'>;

/** The day on which a round was played, by the clock of its workshop: near midnight, another one has another day. */
export function dayOf(format: Writes, { startedAt, timeZone }: Played, look: DateTimeFormatOptions): string {
  return format.dateTime(new Date(startedAt), { ...look, ...(isTimeZone(timeZone) && { timeZone }) });
}
