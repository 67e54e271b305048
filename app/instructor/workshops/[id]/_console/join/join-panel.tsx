'use client';

import { Presentation } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { buttonLook } from '@/app/_ui/button-look';
import { CopyLink } from '@/app/_ui/copy-link';
import { Panel } from '@/app/_ui/panel';
import { QrCode } from '@/app/_ui/qr-code';
import { readableAddress } from '@/app/_ui/readable-address';
import { groupPin } from '@/words/pin';
import { useConsole } from '../console-context';
import { AddressChoice } from './address-choice';

/** PIN, address, QR code: everything that gets people in, and the way to show it to the room. */
export function JoinPanel({ className }: { className?: string }) {
  const t = useTranslations('instructor.lobby');
  const { workshop } = useConsole();
  const { pin, pinIsGuessed, joinAddress, projectorPath } = workshop;
  return (
    <Panel title={t('title')} className={className}>
      {pin === null ? (
        <p className="text-muted">{t('noPin')}</p>
      ) : (
        <dl className="flex flex-col gap-3">
          <div>
            <dt className="kicker">{t('pin')}</dt>
            <dd translate="no" className="figures text-2xl font-semibold tracking-wide select-all">
              {groupPin(pin)}
            </dd>
          </div>
          <div>
            <dt className="kicker">{t('address')}</dt>
            <dd className="font-medium break-all select-all">{readableAddress(joinAddress)}</dd>
          </div>
        </dl>
      )}
      {pin !== null && pinIsGuessed && (
        <p role="status" className="mt-3 rounded-md border border-line px-3 py-2 text-sm">
          {t('pinIsGuessed')}
        </p>
      )}
      {pin !== null && (
        <QrCode
          text={joinAddress}
          label={t('qr')}
          className="mt-3 aspect-square w-full max-w-56 rounded-sm"
        />
      )}
      {pin !== null && <AddressChoice />}
      <div className="mt-4 flex flex-col gap-2">
        <a href={projectorPath} target="_blank" rel="noreferrer" className={buttonLook('secondary', 'small')}>
          <Presentation className="size-4" aria-hidden="true" />
          {t('openProjector')}
        </a>
        {pin !== null && <CopyLink address={joinAddress} label={t('copyLink')} kind="quiet" />}
      </div>
    </Panel>
  );
}
