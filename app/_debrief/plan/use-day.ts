'use client';

import { useFormatter } from 'use-intl';

/** A day of the calendar as the reader's language writes it; empty stays empty. */
export function useDay(): (day: string) => string {
  const format = useFormatter();
  return (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime())
      ? ''
      : format.dateTime(date, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  };
}
