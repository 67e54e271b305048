'use client';

import { Presentation } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Change } from '@/engine/debrief/what-if';
import { Button } from '../../_ui/button';
import { useRoom } from '../follow/room-context';

/** For the instructor: puts this what-if on the screen of the room. */
export function ShowInRoom({ change }: { change: Change }) {
  const t = useTranslations('debrief.whatIf');
  const room = useRoom();
  if (!room?.show) return null;
  const { presented, show } = room;
  const isShown =
    presented?.slide === 'what-if' && JSON.stringify(presented.whatIf) === JSON.stringify(change);
  return (
    <Button
      kind="secondary"
      size="small"
      aria-pressed={isShown}
      onClick={() => void show({ slide: 'what-if', whatIf: change })}
    >
      <Presentation className="size-4" aria-hidden="true" />
      {t(isShown ? 'inRoom' : 'showInRoom')}
    </Button>
  );
}
