'use client';

import { useTranslations } from 'use-intl';
import { roomQuestions } from '@/reports/reading/slide-list';
import { Section } from '../section';

/** For the conversation: the scenario's own questions stand with each decision, these frame the whole. */
export function Questions() {
  const t = useTranslations('debrief.questions');
  return (
    <Section id="questions" slide="questions" title={t('title')} lead={t('lead')}>
      <ol className="max-w-measure divide-y divide-line border-y border-line">
        {roomQuestions.map((question, index) => (
          <li key={question} className="flex gap-4 py-3 text-lg">
            <span translate="no" className="figures text-muted">
              {index + 1}
            </span>
            <span className="text-pretty">{t(`general.${question}`)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
