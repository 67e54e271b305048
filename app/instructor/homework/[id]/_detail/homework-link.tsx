'use client';

import { useTranslations } from 'use-intl';
import { ButtonLink } from '@/app/_ui/button';
import { CopyLink } from '@/app/_ui/copy-link';
import { QrCode } from '@/app/_ui/qr-code';

/** What the group is sent. */
export function HomeworkLink({ address }: { address: string }) {
  const t = useTranslations('homework.detail');
  return (
    <section
      aria-labelledby="homework-link"
      className="mt-6 flex flex-wrap items-center gap-4 rounded-md border border-line bg-surface p-4"
    >
      <QrCode text={address} label={t('link')} className="size-28 shrink-0" />
      <div className="min-w-0 flex-1 basis-56">
        <h2 id="homework-link" className="text-base font-medium">
          {t('link')}
        </h2>
        <p translate="no" className="figures mt-1 mb-3 text-xs break-all text-muted select-all">
          {address}
        </p>
        <div className="flex flex-wrap gap-2">
          <CopyLink address={address} label={t('copy')} kind="primary" />
          <ButtonLink href={address} target="_blank" rel="noreferrer" kind="secondary" size="small">
            {t('open')}
          </ButtonLink>
        </div>
      </div>
    </section>
  );
}
