'use client';

import { useLiveState } from '../../_live/live-provider';
import type { KeptSeat } from '../../_live/seats';
import { Farewell } from './farewell';
import { PlayStage } from './play-stage';
import { useKeptSeatUpToDate } from './use-kept-seat';
import { useSeatLanguage } from './use-seat-language';

/** The round as this device's seat plays it, as long as it has the seat. */
export function SeatStage({ kept }: { kept: KeptSeat }) {
  const signedOff = useLiveState((state) => state.signedOff);
  useKeptSeatUpToDate(kept);
  useSeatLanguage();
  return signedOff ? <Farewell code={signedOff} kept={kept} /> : <PlayStage />;
}
