'use client';

import { useTranslations } from 'use-intl';
import type { ScenarioCard } from '@/engine/view/types';
import { Cover } from '../../_scenarios/cover';
import { useTextLanguage } from '../../_ui/text-language';
import { WrittenIn } from '../../_ui/written-in';
import { firstWords } from './first-words';

/** The company in a picture and some 25 words. */
export function CompanyBrief({ scenario }: { scenario: ScenarioCard }) {
  const t = useTranslations('lobby.briefing');
  const lang = useTextLanguage();
  return (
    <article className="overflow-hidden rounded-md border border-line bg-surface">
      <Cover cover={scenario.cover} />
      <div className="p-4">
        <p className="kicker">{t('kicker', { company: scenario.company })}</p>
        <p lang={lang} className="mt-2 font-serif text-lg text-pretty">
          {firstWords(scenario.briefing.company, 25)}
        </p>
        <p lang={lang} className="mt-2 text-sm text-pretty text-muted">
          {scenario.tagline}
        </p>
        {lang && <WrittenIn language={lang} />}
      </div>
    </article>
  );
}
