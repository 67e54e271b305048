'use client';

import type { PlayerView, SeatView } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';

/** This person's own seat; null for the moment before the server has said who we are. */
export function useMe(view: PlayerView): SeatView | null {
  const seatId = useLiveState(({ you }) => (you?.as === 'player' ? you.seatId : null));
  return view.team.seats.find((seat) => seat.id === seatId) ?? null;
}

/** The nickname behind a seat, also of one who has left. */
export function nameOf(view: PlayerView, seatId: string, gone: string): string {
  return view.team.seats.find((seat) => seat.id === seatId)?.nickname ?? gone;
}
