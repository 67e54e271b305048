'use client';

import type { PlayerView } from '@/engine/view/types';
import { usePlayerView } from '../../_live/live-provider';
import { RoleNamesContext } from '../../_ui/role-names';
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
  return (
    <RoleNamesContext value={view.scenario.roleNames}>
      <Stage view={view} />
    </RoleNamesContext>
  );
}

function Stage({ view }: { view: PlayerView }) {
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
