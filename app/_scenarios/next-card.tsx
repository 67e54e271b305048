'use client';

import { useTranslations } from 'use-intl';
import { ButtonLink } from '../_ui/button';
import type { OfferBrief, Proposal } from './next-offer';

/** The scenario to play next, and why that one. */
export function NextCard({ proposal: { offer, fresh } }: { proposal: Proposal<OfferBrief> }) {
  const t = useTranslations('practice.next');
  const minutes = Math.round(offer.minutes);
  const start = useTranslations('practice.card')('minutes', { minutes });
  return (
    <section
      aria-labelledby="next-offer"
      className="flex flex-col rounded-md border border-accent bg-accent/10 p-4 sm:p-5"
    >
      <p className="kicker">{t('title')}</p>
      <h2 id="next-offer" className="mt-1 font-serif text-xl">
        {offer.title}
      </h2>
      <p className="mt-1 text-sm text-pretty text-muted">
        {start} · {fresh.length > 0 ? t('fresh', { hazards: fresh.slice(0, 3).join(', ') }) : t('better')}
      </p>
      <p className="mt-auto flex flex-wrap gap-2 pt-4">
        <ButtonLink href={`/practice#${offer.slug}`}>{t('action', { title: offer.title })}</ButtonLink>
      </p>
    </section>
  );
}
