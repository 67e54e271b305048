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
    <div>
      <p className="text-stage text-muted">{namesTheDay ? phase : `${day} · ${phase}`}</p>
      <p>
        <span className="sr-only">{t('clock')}</span>
        <time className="figures text-stage-clock leading-none font-semibold">{clock}</time>
      </p>
      <Going className="text-stage" />
    </div>
  );
}
