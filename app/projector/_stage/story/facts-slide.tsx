'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords } from '@/engine/debrief/types';

type Facts = DebriefWords['realCase']['facts'];

/** The dated facts of the real case, a handful at a time; their sources stand in the debrief on the phones. */
export function FactsSlide({ words: { realCase }, facts }: { words: DebriefWords; facts: Facts }) {
  const t = useTranslations('projector.story');
  return (
    <>
      <p className="text-stage font-semibold text-accent">{t('case')}</p>
      <h1 className="mt-2 font-serif text-3xl">{realCase.title}</h1>
      <ol className="mt-[4vh] grid min-h-0 flex-1 auto-cols-fr grid-flow-col grid-rows-3 gap-x-[4vw] gap-y-[2.5vh]">
        {facts.map(({ id, date, text }) => (
          <li key={id} className="border-l-2 border-line pl-8 leading-snug">
            <time className="figures text-stage text-muted">{date}</time>
            <p className="text-stage text-pretty">{text}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
