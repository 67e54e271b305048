'use client';

import { useTranslations } from 'use-intl';
import { ListSlide } from './list-slide';

export function QuestionsSlide() {
  const t = useTranslations('debrief.questions');
  const lines = [t('general.felt'), t('general.knew'), t('general.again'), t('general.monday')];
  return <ListSlide title={t('title')} lines={lines} />;
}
