'use client';

import { useTranslations } from 'use-intl';
import { UpLink } from '../../_ui/up-link';

/** The way back to the list of workshops. */
export function ToWorkshops() {
  const t = useTranslations('instructor.console');
  return <UpLink href="/instructor">{t('back')}</UpLink>;
}
