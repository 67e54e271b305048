'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { fetchTicket } from '@/app/_account/account';
import type { LiveSettings } from '@/app/_live/live';

/** An instructor's line that stays with this round, whatever the workshop goes on to. */
export function useRoundLine(workshopId: string, roundId: string): LiveSettings {
  const language = useLocale();
  return useMemo<LiveSettings>(
    () => ({
      annotationsKey: `golden-hour.annotations.${workshopId}`,
      credentials: async () => {
        const answer = await fetchTicket();
        if (!answer.ok && answer.code === 'try-again') throw new Error('no ticket');
        return { as: 'instructor', ticket: answer.ok ? answer.ticket : '', workshopId, roundId, language };
      },
    }),
    [workshopId, roundId, language],
  );
}
