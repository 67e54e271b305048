'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords } from '../../../../engine/debrief/types';

const mostFacts = 5;

/** The real case in one screen; the whole of it, with every source, stands in the debrief on the phones. */
export function CaseSlide({ words: { realCase } }: { words: DebriefWords }) {
  const t = useTranslations();
  const { organisation, place } = realCase;
  return (
    <>
      <p className="text-stage font-semibold text-accent">{t('projector.story.case')}</p>
      <h1 className="mt-2 font-serif text-3xl">{realCase.title}</h1>
      <p className="mt-1 text-stage text-muted">{t('debrief.case.where', { organisation, place })}</p>
      <div className="mt-[3vh] grid min-h-0 flex-1 grid-cols-[minmax(0,6fr)_minmax(0,7fr)] gap-[4vw] overflow-hidden">
        <p className="font-serif text-2xl leading-snug text-pretty">{realCase.summary}</p>
        <ol className="flex flex-col gap-[1.6vh] overflow-hidden border-l-2 border-line pl-8">
          {realCase.facts.slice(0, mostFacts).map(({ id, date, text }) => (
            <li key={id} className="leading-tight">
              <time className="figures text-stage text-muted">{date}</time>
              <p className="line-clamp-2 text-stage">{text}</p>
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}
