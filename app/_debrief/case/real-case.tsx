'use client';

import { useTranslations } from 'use-intl';
import { ScenarioText } from '@/app/_ui/scenario-text';
import type { DebriefWords } from '@/engine/debrief/types';
import { Section } from '../section';
import { Facts } from './facts';
import { Sources } from './sources';

/** The real case behind the story: told in dated facts, each with its sources. */
export function RealCase({ words: { realCase } }: { words: DebriefWords }) {
  const t = useTranslations('debrief.case');
  const { organisation, place } = realCase;
  return (
    <Section id="case" slide="case" title={t('title')}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <h3 className="font-serif text-2xl">
            <ScenarioText>{realCase.title}</ScenarioText>
          </h3>
          <p className="kicker mt-1">{t('where', { organisation, place })}</p>
          <p className="mt-4 max-w-measure font-serif text-lg text-pretty">
            <ScenarioText>{realCase.summary}</ScenarioText>
          </p>
          <Facts facts={realCase.facts} sources={realCase.sources} />
        </div>
        <div className="flex flex-col gap-8">
          <div className="rounded-md border border-line bg-surface p-5">
            <h3 className="text-base">{t('lessons')}</h3>
            <ol className="mt-3 flex flex-col gap-3">
              {realCase.lessons.map((lesson, index) => (
                <li key={lesson} className="flex gap-3 text-sm">
                  <span translate="no" className="figures text-muted">
                    {index + 1}
                  </span>
                  <span>
                    <ScenarioText>{lesson}</ScenarioText>
                  </span>
                </li>
              ))}
            </ol>
          </div>
          <div>
            <h3 className="kicker">{t('respect')}</h3>
            <p className="mt-1 text-sm text-muted">
              <ScenarioText>{realCase.respect}</ScenarioText>
            </p>
          </div>
          <Sources sources={realCase.sources} />
        </div>
      </div>
    </Section>
  );
}
