'use client';

import { useTranslations } from 'use-intl';
import { UpLink } from '@/app/_ui/up-link';

/** The way back to the list of homework. */
export function ToHomework() {
  const t = useTranslations('homework.detail');
  return <UpLink href="/instructor/homework">{t('back')}</UpLink>;
}
