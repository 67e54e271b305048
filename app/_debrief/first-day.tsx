'use client';

import { createContext, useContext } from 'react';

/** The weekday on which the scenario begins; null where nobody knows it. */
const FirstDay = createContext<string | null>(null);

/** Around everything that tells moments of the scenario: `<FirstDayProvider value={words.firstDay}>`. */
export const FirstDayProvider = FirstDay;

export function useFirstDay(): string | null {
  return useContext(FirstDay);
}
