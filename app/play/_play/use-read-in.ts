'use client';

import { currentSeat, keepSeat } from '../../_live/seats';
import { useAct } from './use-act';

/** Changes what this device's seat reads the story in. Gives whether the round has accepted it. */
export function useReadIn(): (language: string) => Promise<boolean> {
  const act = useAct();
  return async (language) => {
    const accepted = await act({ type: 'set-language', language });
    const seat = currentSeat();
    if (!accepted || !seat) return false;
    keepSeat({ ...seat, language });
    return true;
  };
}
