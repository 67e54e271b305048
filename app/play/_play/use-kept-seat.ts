'use client';

import { useEffect } from 'react';
import { useLiveState } from '../../_live/live-provider';
import { type KeptSeat, keepSeat } from '../../_live/seats';

/** What the device remembers of the seat follows what the round knows: the name may be given by the instructor. */
export function useKeptSeatUpToDate(kept: KeptSeat): void {
  const nickname = useLiveState(({ you, view }) =>
    you?.as === 'player' && view?.kind === 'player'
      ? view.team.seats.find((seat) => seat.id === you.seatId)?.nickname
      : undefined,
  );
  useEffect(() => {
    if (nickname !== undefined) keepSeat({ ...kept, nickname, keptAt: Date.now() });
  }, [nickname, kept]);
}
