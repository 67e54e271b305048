'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { useLiveState } from '../../_live/live-provider';
import { ButtonLink } from '../../_ui/button';
import { CopyLink } from '../../_ui/copy-link';
import { QrCode } from '../../_ui/qr-code';
import { WorksCouncilNote } from './works-council-note';

/** The person's own link: to open now, or to keep and use after the day. */
export function OwnDataLink({ view }: { view: PlayerView }) {
  const t = useTranslations('privacy.own');
  const address = useLiveState(({ you }) => (you?.as === 'player' ? you.dataAddress : undefined));
  // Who only looks at a seat gets no key to its data.
  if (!address) return null;

  return (
    <section aria-label={t('link')} className="rounded-md border border-line bg-surface p-4">
      <h3 className="text-sm font-semibold">{t('title')}</h3>
      <p className="mt-1 text-xs text-muted">{t('linkHint')}</p>
      <div className="mt-3 flex flex-wrap items-center gap-4">
        <QrCode text={address} label={t('qr')} className="aspect-square w-28 rounded-sm" />
        <div className="flex flex-col items-start gap-2">
          <ButtonLink
            kind="secondary"
            size="small"
            href={localPart(address)}
            target="_blank"
            rel="noreferrer"
          >
            {t('open')}
          </ButtonLink>
          <CopyLink address={address} label={t('copy')} kind="quiet" />
        </div>
      </div>
      <div className="mt-3">
        <WorksCouncilNote view={view} />
      </div>
    </section>
  );
}

/** On this device the page is opened at the address that one came by. */
function localPart(address: string): string {
  const { pathname, hash } = new URL(address);
  return pathname + hash;
}
