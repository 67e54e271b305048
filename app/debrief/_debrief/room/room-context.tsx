'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Presented } from '../../../../server/protocol';
import { useLive, useLiveState } from '../../../_live/live-provider';

/** The screen of the room, for whoever may turn its pages. */
export interface Room {
  /** What it shows now; null while nobody has chosen anything. */
  presented: Presented | null;
  /** Gives whether it is shown. What is not said stays as it is. */
  show: (change: Partial<Presented>) => Promise<boolean>;
}

const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room | null {
  return useContext(RoomContext);
}

const firstSlide: Presented = { slide: 'outcome', p: null, teamId: null, whatIf: null };

/** Turns the pages over the live line. */
export function LiveRoom({ roundId, children }: { roundId: string; children: ReactNode }) {
  const live = useLive();
  const heard = useLiveState((state) => state.presented);
  const presented = heard?.roundId === roundId ? heard.presented : null;
  const room = useMemo<Room>(
    () => ({
      presented,
      show: async (change) => {
        const ack = await live.present({ ...(presented ?? firstSlide), ...change });
        return ack.ok;
      },
    }),
    [live, presented],
  );
  return <RoomContext value={room}>{children}</RoomContext>;
}
