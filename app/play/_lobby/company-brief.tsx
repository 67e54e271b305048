'use client';

import { useTranslations } from 'use-intl';
import type { ScenarioCard } from '@/engine/view/types';
import { Cover } from '../../_scenarios/cover';
import { firstWords } from './first-words';

/** The company in a picture and some 25 words. */
export function CompanyBrief({ scenario }: { scenario: ScenarioCard }) {
  const t = useTranslations('lobby.briefing');
  return (
    <article className="overflow-hidden rounded-md border border-line bg-surface">
      <Cover cover={scenario.cover} />
      <div className="p-4">
        <p className="kicker">{t('kicker', { company: scenario.company })}</p>
        <p className="mt-2 font-serif text-lg text-pretty">{firstWords(scenario.briefing.company, 25)}</p>
        <p className="mt-2 text-sm text-pretty text-muted">{scenario.tagline}</p>
      </div>
    </article>
  );
}
