'use client';

import { useTranslations } from 'use-intl';
import { useLiveState } from '@/app/_live/live-provider';
import { QrCode } from '@/app/_ui/qr-code';
import { readableAddress } from '@/app/_ui/readable-address';
import { groupPin } from '@/words/pin';

/** QR code, address and PIN, each readable from the back row. */
export function HowToJoin() {
  const t = useTranslations('projector.lobby');
  const workshop = useLiveState(({ you }) => (you?.as === 'projector' ? you.workshop : null));
  if (!workshop?.pin) return <p className="text-stage text-muted">{t('full')}</p>;
  return (
    <section aria-label={t('join')} className="flex min-h-0 flex-col gap-[3vh]">
      <QrCode text={workshop.joinAddress} label={t('qr')} className="h-[42vh] w-auto self-start rounded-md" />
      <dl className="flex flex-col gap-[2.5vh]">
        <div>
          <dt className="text-stage text-muted">{t('address')}</dt>
          <dd className="text-3xl leading-tight font-semibold break-all">
            {readableAddress(workshop.address)}
          </dd>
        </div>
        <div>
          <dt className="text-stage text-muted">{t('pin')}</dt>
          <dd
            translate="no"
            className="figures text-stage-pin leading-none font-semibold tracking-wide whitespace-nowrap"
          >
            {groupPin(workshop.pin)}
          </dd>
        </div>
      </dl>
    </section>
  );
}
