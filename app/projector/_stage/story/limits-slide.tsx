'use client';

import { useTranslations } from 'use-intl';
import { useLiveState } from '@/app/_live/live-provider';
import { readableAddress } from '@/app/_ui/readable-address';

/** The last word is a caution, and where every number of the model can be read. */
export function LimitsSlide() {
  const t = useTranslations('projector.story');
  const address = useLiveState(({ you }) => (you?.as === 'projector' ? you.workshop.address : null));
  return (
    <div className="flex flex-1 flex-col justify-center">
      <h1 className="text-4xl">{t('limits')}</h1>
      <p className="mt-[3vh] max-w-[85%] text-2xl leading-snug text-pretty text-muted">{t('limitsText')}</p>
      {address && (
        <p className="mt-[5vh] text-2xl">
          {t.rich('limitsHow', {
            address: `${readableAddress(address)}/how-it-scores`,
            where: (words) => (
              <span translate="no" className="figures text-accent">
                {words}
              </span>
            ),
          })}
        </p>
      )}
    </div>
  );
}
