'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords } from '@/engine/debrief/types';

/** The real case in a few sentences; its facts follow on slides of their own. */
export function CaseSlide({ words: { realCase } }: { words: DebriefWords }) {
  const t = useTranslations();
  const { organisation, place } = realCase;
  return (
    <>
      <p className="text-stage font-semibold text-accent">{t('projector.story.case')}</p>
      <h1 className="mt-2 font-serif text-4xl">{realCase.title}</h1>
      <p className="mt-1 text-stage text-muted">{t('debrief.case.where', { organisation, place })}</p>
      <p className="mt-[4vh] max-w-[82%] font-serif text-3xl leading-snug text-pretty">{realCase.summary}</p>
      <p className="mt-auto max-w-[70%] text-stage text-pretty text-muted">{realCase.respect}</p>
    </>
  );
}
