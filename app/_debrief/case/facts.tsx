'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords } from '@/engine/debrief/types';
import { useFigures } from '../use-figures';
import { sourceAnchor } from './sources';

type RealCase = DebriefWords['realCase'];

/** What happened when; a fact that lies within the round says where on the players' clock. */
export function Facts({ facts, sources }: Pick<RealCase, 'facts' | 'sources'>) {
  const t = useTranslations('debrief.case');
  const { moment } = useFigures();
  return (
    <>
      <h3 className="mt-8 mb-3 text-base">{t('facts')}</h3>
      <ol className="max-w-measure border-l-2 border-line">
        {facts.map((fact) => (
          <li key={fact.id} className="relative pb-5 pl-5">
            <span
              aria-hidden="true"
              className="absolute top-1.5 -left-[7px] size-3 rounded-full border-2 border-control bg-background"
            />
            <p className="kicker">
              <time className="figures">{fact.date}</time>
              {fact.minute !== null && <> · {t('yourClock', { moment: moment(fact.minute) })}</>}
            </p>
            <p className="mt-0.5 text-sm">
              <ScenarioText>{fact.text}</ScenarioText>
              <SourceMarks ids={fact.sources} sources={sources} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The small figures of a footnote, each a link to its source below. */
function SourceMarks({ ids, sources }: { ids: readonly string[]; sources: RealCase['sources'] }) {
  const t = useTranslations('debrief.case');
  return (
    <span className="ml-1 inline-flex gap-1 whitespace-nowrap">
      {ids.map((id) => {
        const place = sources.findIndex((source) => source.id === id);
        const source = sources[place];
        if (!source) return null;
        return (
          <a
            key={id}
            href={`#${sourceAnchor(id)}`}
            aria-label={t('source', { number: place + 1, title: source.title })}
            className="figures text-xs text-accent hover:underline"
          >
            [{place + 1}]
          </a>
        );
      })}
    </span>
  );
}
