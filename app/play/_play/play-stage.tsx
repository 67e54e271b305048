'use client';

import type { PlayerView } from '@/engine/view/types';
import { usePlayerView } from '../../_live/live-provider';
import { RoleNamesContext } from '../../_ui/role-names';
import { TextLanguage } from '../../_ui/text-language';
import { Ended } from '../_end/ended';
import { Lobby } from '../_lobby/lobby';
import { WarRoom } from '../_war-room/war-room';
import { CalmScreen } from './calm-screen';
import { LineState } from './line-state';
import { PlaySkeleton } from './play-skeleton';
import { useMe } from './use-me';

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
      <ReadStage view={view} />
    </RoleNamesContext>
  );
}

function ReadStage({ view }: { view: PlayerView }) {
  const me = useMe(view);
  return (
    <TextLanguage languages={view.scenario.languages} read={me?.language}>
      <Stage view={view} />
    </TextLanguage>
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
