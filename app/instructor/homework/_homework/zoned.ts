import { isTimeZone } from '@/wire/time-zone';

/** How a moment of a homework is written: by the clock of whoever made it. */
export function zoned(zone: string) {
  return {
    ...{ dateStyle: 'medium' as const, timeStyle: 'short' as const },
    ...(isTimeZone(zone) && { timeZone: zone }),
  };
}
