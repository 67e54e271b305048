'use client';

import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import type { LiveSettings } from '@/app/_live/live';
import { LiveProvider } from '@/app/_live/live-provider';
import { currentColleague } from '@/app/_live/staff-key';
import { Toasts } from '@/app/_ui/toast';
import { SeatFrame } from '@/app/instructor/workshops/[id]/seats/[seatId]/_seat/seat-frame';
import { PlaySkeleton } from '@/app/play/_play/play-skeleton';

/** A line with the key on this device, which looks and never asks; without a key the server says so in words. */
export function StaffSeat({ seatId }: { seatId: string }) {
  const language = useLocale();
  const settings = useMemo<LiveSettings>(
    () => ({
      looksOnly: true,
      credentials: async () => {
        const token = currentColleague()?.token ?? noKey;
        return { as: 'staff', token, seatId, language };
      },
    }),
    [seatId, language],
  );
  return (
    <Toasts>
      <LiveProvider key={seatId} settings={settings} fallback={<PlaySkeleton />}>
        <SeatFrame back="/staff" />
      </LiveProvider>
    </Toasts>
  );
}

/** Has the form of a key and opens nothing. */
const noKey = 'no-key-on-this-device';
