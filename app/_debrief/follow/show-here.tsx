'use client';

import { Presentation } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../_ui/icon-button';
import { useRoom } from './room-context';

/** Beside a heading, for whoever leads: puts this part of the debrief on the screen of the room. */
export function ShowHere({ slide, title }: { slide: string; title: string }) {
  const t = useTranslations('debrief.room');
  const room = useRoom();
  if (!room?.show) return null;
  const { presented, show } = room;
  const isShown = presented?.slide === slide;
  return (
    <IconButton
      icon={Presentation}
      label={t(isShown ? 'isShown' : 'showIt', { title })}
      aria-pressed={isShown}
      size="small"
      className="print:hidden"
      onClick={() => void show({ slide })}
    />
  );
}
