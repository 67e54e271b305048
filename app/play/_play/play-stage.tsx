'use client';

import { usePlayerView } from '../../_live/live-provider';
import { Ended } from '../_end/ended';
import { Lobby } from '../_lobby/lobby';
import { WarRoom } from '../_war-room/war-room';
import { CalmScreen } from './calm-screen';
import { LineState } from './line-state';
import { PlaySkeleton } from './play-skeleton';

/** Which screen the round is at. */
export function PlayStage() {
  const view = usePlayerView();
  if (view === null) {
    return (
      <>
        <LineState />
        <PlaySkeleton />
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
