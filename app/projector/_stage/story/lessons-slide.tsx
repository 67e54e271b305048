'use client';

import { useTranslations } from 'use-intl';
import type { DebriefWords } from '@/engine/debrief/types';
import { ListSlide } from './list-slide';

const most = 6;

export function LessonsSlide({ words: { realCase } }: { words: DebriefWords }) {
  const t = useTranslations('projector.story');
  return <ListSlide title={t('lessons')} lines={realCase.lessons.slice(0, most)} />;
}
