'use client';

import { useTranslations } from 'use-intl';
import type { Slide } from '@/reports/reading/slide-list';

/** What a slide is called, also where it is not seen. */
export function useSlideTitle(): (slide: Slide) => string {
  const t = useTranslations('debrief.room.title');
  return ({ kind, page }) => (page === 0 ? t(kind) : t('more', { title: t(kind), page: page + 1 }));
}
