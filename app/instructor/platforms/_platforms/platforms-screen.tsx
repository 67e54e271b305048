'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { CopyLink } from '@/app/_ui/copy-link';
import { Toasts } from '@/app/_ui/toast';
import type { PlatformItem, Trainer } from './items';
import { PlatformDialog } from './platform-dialog';
import { PlatformLine } from './platform-line';

type Addresses = { launch: string; login: string; redirect: string; keys: string };

interface PlatformsScreenProps {
  items: readonly PlatformItem[];
  trainers: readonly Trainer[];
  /** undefined: this server has no address that stays */
  addresses: Addresses | undefined;
}

/** Our addresses for the platform, the platforms that are registered, and the way to register one. */
export function PlatformsScreen({ items, trainers, addresses }: PlatformsScreenProps) {
  const t = useTranslations('lti.platforms');
  const [adding, setAdding] = useState(false);
  if (!addresses) {
    return <p className="mt-6 rounded-md border border-line bg-surface p-4 text-sm">{t('needsAddress')}</p>;
  }
  return (
    <Toasts>
      <OwnAddresses addresses={addresses} />
      <ul className="mt-8 divide-y divide-line border-y border-line">
        {items.map((item) => (
          <PlatformLine key={item.platform.id} item={item} trainers={trainers} />
        ))}
        {items.length === 0 && <li className="px-2 py-3 text-sm text-muted">{t('none')}</li>}
      </ul>
      <Button className="mt-4" onClick={() => setAdding(true)}>
        {t('add')}
      </Button>
      {adding && <PlatformDialog trainers={trainers} onClose={() => setAdding(false)} />}
    </Toasts>
  );
}

function OwnAddresses({ addresses }: { addresses: Addresses }) {
  const t = useTranslations('lti.platforms');
  return (
    <section className="mt-6">
      <h2 className="text-lg">{t('ours')}</h2>
      <dl className="mt-3 grid gap-3">
        {(['launch', 'login', 'redirect', 'keys'] as const).map((one) => (
          <div
            key={one}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 rounded-md border border-line bg-surface px-3 py-2"
          >
            <dt className="text-xs text-muted">{t(`address.${one}`)}</dt>
            <dd className="min-w-0">
              <code translate="no" className="figures text-sm break-all select-all">
                {addresses[one]}
              </code>
            </dd>
            <dd className="col-start-2 row-span-2 row-start-1">
              <CopyLink
                address={addresses[one]}
                label={t('copyOf', { name: t(`address.${one}`) })}
                short={t('copy')}
                kind="quiet"
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
