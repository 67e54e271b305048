'use client';

import { useTranslations } from 'use-intl';

/** The last word is a caution. */
export function LimitsSlide() {
  const t = useTranslations('projector.story');
  return (
    <div className="flex flex-1 flex-col justify-center">
      <h1 className="text-4xl">{t('limits')}</h1>
      <p className="mt-[3vh] max-w-[85%] text-2xl leading-snug text-pretty text-muted">{t('limitsText')}</p>
    </div>
  );
}
