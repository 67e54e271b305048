'use client';

import { useEffect, useRef } from 'react';
import { useRoom } from './room-context';

/** The room's screen follows the host's finger a few times a second. */
const restMs = 200;

/** While the room looks at the curves, it sees where whoever leads points, and whose feed they read. */
export function usePointRoom(p: number | undefined, teamId: string): void {
  const room = useRoom();
  const latest = useRef(room);
  useEffect(() => {
    latest.current = room;
  });
  useEffect(() => {
    if (p === undefined) return;
    const timer = setTimeout(() => {
      const { presented, show } = latest.current ?? { presented: null, show: null };
      if (presented?.slide === 'curves') void show?.({ p, teamId });
    }, restMs);
    return () => clearTimeout(timer);
  }, [p, teamId]);
}
