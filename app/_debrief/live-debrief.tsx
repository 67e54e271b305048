'use client';

import type { DebriefMessage } from '@/wire/downstream';
import { RoleNamesContext } from '../_ui/role-names';
import { type Access, LiveAnnotations } from './annotations/annotations-context';
import { DebriefScreen } from './debrief';
import { LiveRoom } from './follow/room-context';
import { LiveReplays } from './replays/replays-context';

interface LiveDebriefProps {
  message: DebriefMessage;
  viewer: 'player' | 'instructor';
  access: Access;
  /** A round of one's own has nobody to write for. */
  alone?: boolean | undefined;
  /** Whether a room looks at this round now: not at an earlier one. */
  inRoom?: boolean | undefined;
  teamId?: string | undefined;
}

/** The debrief with a line to the server behind it: what-if, feeds, the board, the room. */
export function LiveDebrief(props: LiveDebriefProps) {
  const { message, viewer, access, alone = false, inRoom = !alone, teamId } = props;
  const { roundId, debrief, words } = message;
  const screen = (
    <RoleNamesContext value={words.roleNames ?? {}}>
      <DebriefScreen debrief={debrief} words={words} viewer={viewer} teamId={teamId} />
    </RoleNamesContext>
  );
  const written = alone ? (
    screen
  ) : (
    <LiveAnnotations roundId={roundId} access={access}>
      {screen}
    </LiveAnnotations>
  );
  const seen = inRoom ? (
    <LiveRoom roundId={roundId} leads={access === 'leads'}>
      {written}
    </LiveRoom>
  ) : (
    written
  );
  return <LiveReplays roundId={roundId}>{seen}</LiveReplays>;
}
