'use client';

import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../_ui/button';
import { GuestScreen } from '../../_ui/guest-screen';

/** Somebody opened the address without a seat on this device. */
export function NoSeat() {
  const t = useTranslations('play.noSeat');
  return (
    <GuestScreen place="centre">
      <div className="flex flex-col gap-4">
        <h1 className="text-2xl">{t('title')}</h1>
        <p className="text-muted">{t('text')}</p>
        <div className="mt-2 flex flex-wrap gap-2">
          <ButtonLink href="/join">{t('join')}</ButtonLink>
          <ButtonLink href="/practice" kind="secondary">
            {t('practise')}
          </ButtonLink>
        </div>
      </div>
    </GuestScreen>
  );
}
