'use client';

import { CirclePause, EyeOff, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useRewind } from '@/app/_live/use-rewind';
import { useConsole } from '../console-context';

/** Nobody, least of all the instructor, may overlook that nothing moves. */
export function StandstillBanner() {
  const t = useTranslations('instructor.bar');
  const { view } = useConsole();
  const back = useRewind();
  if (view.stage !== 'paused') return null;
  const Icon = view.blank ? EyeOff : back ? Undo2 : CirclePause;
  return (
    <div className="flex shrink-0 items-center justify-center gap-2 border-b border-accent/40 bg-accent/12 px-4 py-1.5 text-sm">
      <Icon className="size-4 shrink-0 text-accent" aria-hidden="true" />
      <p role="status">
        {back && <strong className="font-semibold">{back}. </strong>}
        {t(view.blank ? 'blank' : 'paused')}
      </p>
    </div>
  );
}
