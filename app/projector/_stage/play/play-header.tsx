'use client';

import { useTranslations } from 'use-intl';
import { useLiveState } from '@/app/_live/live-provider';
import { readableAddress } from '@/app/_ui/readable-address';
import type { ProjectorView } from '@/engine/view/types';
import { groupPin } from '@/words/pin';

/** What is played, and how somebody who comes late gets in. */
export function PlayHeader({ view }: { view: ProjectorView }) {
  const t = useTranslations('projector.play');
  const workshop = useLiveState(({ you }) => (you?.as === 'projector' ? you.workshop : null));
  return (
    <header className="flex items-baseline justify-between gap-8 text-stage text-muted">
      <h1 className="truncate font-medium">{view.scenario.title}</h1>
      {workshop?.pin && (
        <p className="shrink-0 whitespace-nowrap">
          {t('lateJoin', { address: readableAddress(workshop.address), pin: groupPin(workshop.pin) })}
        </p>
      )}
    </header>
  );
}
