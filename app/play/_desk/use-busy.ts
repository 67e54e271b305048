'use client';

import type { PlayerView } from '@/engine/view/types';
import { useSecondsUntil } from '../../_live/use-play-clock';

/** Seconds until this person's hands are free again; 0 when they are. */
export function useBusySeconds(view: PlayerView, seatId: string | undefined): number {
  const until = seatId === undefined ? undefined : view.desk.busyUntil[seatId];
  return useSecondsUntil(until ?? null) ?? 0;
}
