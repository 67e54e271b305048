'use client';

import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../_ui/button';

/** Somebody opened the address without a seat on this device. */
export function NoSeat() {
  const t = useTranslations('play.noSeat');
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-4 px-4 py-12">
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="text-muted">{t('text')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <ButtonLink href="/join">{t('join')}</ButtonLink>
        <ButtonLink href="/practice" kind="secondary">
          {t('practise')}
        </ButtonLink>
      </div>
    </main>
  );
}
