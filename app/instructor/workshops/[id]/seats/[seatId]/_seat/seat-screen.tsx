'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { fetchTicket } from '@/app/_account/account';
import type { LiveSettings } from '@/app/_live/live';
import { LiveProvider } from '@/app/_live/live-provider';
import { Toasts } from '@/app/_ui/toast';
import { PlaySkeleton } from '@/app/play/_play/play-skeleton';
import { SeatFrame } from './seat-frame';

interface SeatScreenProps {
  workshopId: string;
  seatId: string;
}

/** A second line beside the console's, which looks and never asks. */
export function SeatScreen({ workshopId, seatId }: SeatScreenProps) {
  const language = useLocale();
  const settings = useMemo<LiveSettings>(
    () => ({
      looksOnly: true,
      credentials: async () => ({
        as: 'instructor',
        ticket: await fetchTicket(),
        workshopId,
        seatId,
        language,
      }),
    }),
    [workshopId, seatId, language],
  );
  return (
    <Toasts>
      <LiveProvider key={seatId} settings={settings} fallback={<PlaySkeleton />}>
        <SeatFrame back={`/instructor/workshops/${workshopId}`} />
      </LiveProvider>
    </Toasts>
  );
}
