'use client';

import { useTranslations } from 'use-intl';
import { useDebriefAnnotations } from '../annotations/annotations-context';
import { Section } from '../section';
import { SurveyForm } from './survey-form';
import { SurveyResults } from './survey-results';

/** Five questions to every participant: a sheet to fill in for players, what all sheets say together for instructors. */
export function Survey() {
  const t = useTranslations('debrief.survey');
  const held = useDebriefAnnotations();
  if (held === null || held.access === 'reads') return null;
  const { access, annotations } = held;
  const [summary] = annotations.survey;
  const [own] = annotations.answers;
  return (
    <Section
      id="survey"
      slide="survey"
      title={t('title')}
      lead={t(access === 'plays' ? 'lead' : 'leadResults')}
    >
      {access === 'plays' && <SurveyForm given={own?.answers} />}
      {access === 'leads' && summary && <SurveyResults summary={summary} />}
    </Section>
  );
}
