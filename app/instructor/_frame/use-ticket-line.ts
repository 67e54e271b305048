'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { fetchTicket } from '@/app/_account/account';
import type { LiveSettings } from '@/app/_live/live';

/**
 * The line of somebody with an account to a workshop, or to an earlier round of it: a fresh one-use ticket at every attempt
 * to connect.
 */
export function useTicketLine(workshopId: string, roundId?: string): LiveSettings {
  const language = useLocale();
  return useMemo(
    () => ({
      annotationsKey: `golden-hour.annotations.${workshopId}`,
      credentials: async () => {
        const place = { workshopId, ...(roundId && { roundId }), language };
        return { as: 'instructor', ticket: await fetchTicket(), ...place };
      },
    }),
    [workshopId, roundId, language],
  );
}
