'use client';

import { useLiveState, usePlayerView } from '../../_live/live-provider';
import type { KeptSeat } from '../../_live/seats';
import { Ended } from '../_end/ended';
import { Lobby } from '../_lobby/lobby';
import { WarRoom } from '../_war-room/war-room';
import { CalmScreen } from './calm-screen';
import { Farewell } from './farewell';
import { LineState } from './line-state';
import { RoomSkeleton } from './room-skeleton';
import { useKeptSeatUpToDate } from './use-kept-seat';
import { useSeatLanguage } from './use-seat-language';

/** Which screen the round is at; the line's state stands above all of them. */
export function PlayRoom({ kept }: { kept: KeptSeat }) {
  const signedOff = useLiveState((state) => state.signedOff);
  useKeptSeatUpToDate(kept);
  useSeatLanguage();
  if (signedOff) return <Farewell code={signedOff} kept={kept} />;
  return <Stage />;
}

function Stage() {
  const view = usePlayerView();
  if (view === null) {
    return (
      <>
        <LineState />
        <RoomSkeleton />
      </>
    );
  }
  if (view.blank) return <CalmScreen />;
  switch (view.stage) {
    case 'lobby':
      return <Lobby view={view} />;
    case 'running':
    case 'paused':
      return <WarRoom view={view} />;
    case 'ended':
      return <Ended view={view} />;
  }
}
