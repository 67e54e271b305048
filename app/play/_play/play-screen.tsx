'use client';

import { useEffect, useState } from 'react';
import type { FeedPosition } from '@/wire/credentials';
import type { LiveSettings } from '../../_live/live';
import { LiveProvider } from '../../_live/live-provider';
import { currentSeat, type KeptSeat } from '../../_live/seats';
import { Toasts } from '../../_ui/toast';
import { NoSeat } from './no-seat';
import { PlaySkeleton } from './play-skeleton';
import { SeatStage } from './seat-stage';

/** Finds this device's seat and opens the line for it. */
export function PlayScreen() {
  const [seat, setSeat] = useState<KeptSeat | 'none'>();
  useEffect(() => setSeat(currentSeat() ?? 'none'), []);
  if (seat === undefined) return <PlaySkeleton />;
  if (seat === 'none') return <NoSeat />;
  return (
    <Toasts>
      <LiveProvider key={seat.seatId} settings={settingsOf(seat)} fallback={<PlaySkeleton />}>
        <SeatStage kept={seat} />
      </LiveProvider>
    </Toasts>
  );
}

function settingsOf({ seatId, token, language }: KeptSeat): LiveSettings {
  return {
    outboxKey: `golden-hour.outbox.${seatId}`,
    annotationsKey: `golden-hour.annotations.${seatId}`,
    credentials: async (feed: FeedPosition | undefined) => ({
      as: 'seat',
      token,
      language: currentSeat()?.language ?? language,
      ...(feed && { feed }),
    }),
  };
}
