'use client';

import type { PlayerView, SeatView } from '@/engine/view/types';
import { useBusySeconds } from '../_desk/use-busy';
import { useMe } from '../_play/use-me';

interface Publishing {
  me: SeatView | null;
  mayReply: boolean;
  mayPost: boolean;
  /** Real seconds until this person's hands are free; 0 when they are. */
  busySeconds: number;
}

/** What this person may say in public now. */
export function usePublish(view: PlayerView): Publishing {
  const me = useMe(view);
  const busySeconds = useBusySeconds(view, me?.id);
  const plays = view.stage === 'running' && me !== null;
  const social = plays && me.roles.includes('social');
  return { me, mayPost: social, mayReply: social || (plays && me.roles.includes('care')), busySeconds };
}
