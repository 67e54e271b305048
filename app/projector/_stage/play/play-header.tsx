'use client';

import { useTranslations } from 'use-intl';
import { useLiveState } from '@/app/_live/live-provider';
import { usePlayMs } from '@/app/_live/use-play-clock';
import { classNames } from '@/app/_ui/class-names';
import { readableAddress } from '@/app/_ui/readable-address';
import type { ProjectorView } from '@/engine/view/types';
import { groupPin } from '@/words/pin';
import { RoomClock } from './room-clock';

/** Ms of play after which the way in stands small. */
const lateMs = 120_000;

/** The story's clock, and how somebody who comes late gets in: large in the first two minutes. */
export function PlayHeader({ view }: { view: ProjectorView }) {
  const t = useTranslations('projector.play');
  const workshop = useLiveState(({ you }) => (you?.as === 'projector' ? you.workshop : null));
  const late = usePlayMs() > lateMs;
  return (
    <header className="flex shrink-0 items-center justify-between gap-8 text-muted">
      <h1 className="sr-only">{view.scenario.title}</h1>
      <RoomClock view={view} />
      {workshop?.pin && (
        <p className={classNames('shrink-0 whitespace-nowrap', !late && 'text-3xl text-text')}>
          {t('lateJoin', { address: readableAddress(workshop.address), pin: groupPin(workshop.pin) })}
        </p>
      )}
    </header>
  );
}
