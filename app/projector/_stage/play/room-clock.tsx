'use client';

import { useTranslations } from 'use-intl';
import { Going } from '@/app/_live/going';
import { useScenarioTime } from '@/app/_live/use-play-clock';
import type { ProjectorView } from '@/engine/view/types';

/** The scenario's clock, readable from the last row. */
export function RoomClock({ view }: { view: ProjectorView }) {
  const t = useTranslations('projector.play');
  const { day, clock } = useScenarioTime();
  const phase = view.clock.phase.name;
  // 'Mon' says nothing beside 'Monday morning'.
  const namesTheDay = phase.toLowerCase().startsWith(day.toLowerCase().replace('.', ''));
  return (
    <div className="flex min-w-0 items-baseline gap-6">
      <p className="flex min-w-0 items-baseline gap-6">
        <span className="sr-only">{t('clock')}</span>
        <time className="figures text-4xl leading-none font-semibold text-text">{clock}</time>
        <span className="line-clamp-2 leading-tight">{namesTheDay ? phase : `${day} · ${phase}`}</span>
      </p>
      <Going className="text-stage" />
    </div>
  );
}
