'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { ProjectorView } from '@/engine/view/types';

/** Scene D: loud news slides in over everything. */
export function Breaking({ breaking }: { breaking: NonNullable<ProjectorView['breaking']> }) {
  const t = useTranslations('projector.play');
  return (
    <article
      role="status"
      className="fixed inset-x-0 top-[13vh] bottom-[4.5rem] flex animate-slide-in flex-col justify-center gap-[3vh] border-y-8 border-[#c8102e] bg-black px-[5vw] text-white"
    >
      <p className="w-fit bg-[#c8102e] px-8 py-2 text-4xl font-bold tracking-wide uppercase">
        {t('breaking')}
      </p>
      <p className="line-clamp-4 font-serif text-stage-pin leading-[1.1] font-semibold text-balance">
        <ScenarioText>{breaking.text}</ScenarioText>
      </p>
      <p className="text-stage text-white/80">
        <ScenarioText>{breaking.author}</ScenarioText>
      </p>
    </article>
  );
}
