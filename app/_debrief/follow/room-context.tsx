'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Presented } from '@/wire/downstream';
import { useLive, useLiveState } from '../../_live/live-provider';

/** The screen of the room. */
export interface Room {
  /** What it shows; null while nobody has turned a page. */
  presented: Presented | null;
  /** For whoever may turn its pages: gives whether it is shown. What is not said stays as it is. */
  show: ((change: Partial<Presented>) => Promise<boolean>) | null;
}

const RoomContext = createContext<Room | null>(null);

/** Null where there is no room: practice, and a debrief without a line behind it. */
export function useRoom(): Room | null {
  return useContext(RoomContext);
}

const firstSlide: Presented = { slide: 'outcome', p: null, teamId: null, whatIf: null };

interface LiveRoomProps {
  roundId: string;
  leads: boolean;
  children: ReactNode;
}

/** Follows the room over the live line; instructors turn its pages. */
export function LiveRoom({ roundId, leads, children }: LiveRoomProps) {
  const live = useLive();
  const heard = useLiveState((state) => state.presented);
  const presented = heard?.roundId === roundId ? heard.presented : null;
  const room = useMemo<Room>(() => {
    const show = async (change: Partial<Presented>) =>
      (await live.present({ ...(presented ?? firstSlide), ...change })).ok;
    return { presented, show: leads ? show : null };
  }, [live, presented, leads]);
  return <RoomContext value={room}>{children}</RoomContext>;
}
