'use client';

import { useTranslations } from 'use-intl';
import { EmptyState } from '../../_ui/empty-state';
import { PageHeader } from '../../_ui/page-header';
import { Toasts } from '../../_ui/toast';
import { ContinueCard } from './continue-card';
import { History } from './history';
import type { Offer } from './offer';
import { PracticeCard } from './practice-card';

/** A learner alone: go on first, then choose a storm; how fast it blows is chosen there. */
export function PracticeList({ offers }: { offers: readonly Offer[] }) {
  const t = useTranslations('practice');
  return (
    <Toasts>
      <div className="mx-auto min-h-dvh max-w-5xl px-4 pb-16">
        <PageHeader />
        <main className="flex flex-col gap-6 pt-6 sm:pt-10">
          <div>
            <h1 className="text-2xl">{t('list.title')}</h1>
            <p className="mt-2 max-w-measure text-muted">{t('list.lead')}</p>
          </div>
          <ContinueCard />
          <History offers={offers} />
          {offers.length === 0 && (
            <EmptyState drawing="practice" title={t('none.title')}>
              {t('none.text')}
            </EmptyState>
          )}
          <ul className="grid gap-4 md:grid-cols-2">
            {offers.map((offer) => (
              <PracticeCard key={offer.slug} offer={offer} />
            ))}
          </ul>
        </main>
      </div>
    </Toasts>
  );
}
