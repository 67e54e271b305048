'use client';

import { useTranslations } from 'use-intl';
import type { ProjectorView } from '@/engine/view/types';

/** Scene D: loud news slides in over everything. */
export function Breaking({ breaking }: { breaking: NonNullable<ProjectorView['breaking']> }) {
  const t = useTranslations('projector.play');
  return (
    <article
      role="status"
      className="-mx-[5vw] flex animate-slide-in flex-col gap-[2vh] border-y-8 border-[#c8102e] bg-black px-[5vw] py-[6vh] text-white"
    >
      <p className="w-fit bg-[#c8102e] px-6 py-1 text-3xl font-bold tracking-wide uppercase">
        {t('breaking')}
      </p>
      <p className="line-clamp-4 font-serif text-[5rem] leading-[1.1] font-semibold text-balance">
        {breaking.text}
      </p>
      <p className="text-stage text-white/80">{breaking.author}</p>
    </article>
  );
}
