'use client';

import { Clock3, Gauge, UsersRound } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { CardLanguages } from '../../_scenarios/card-languages';
import { Cover } from '../../_scenarios/cover';
import { Badge } from '../../_ui/badge';
import { Button } from '../../_ui/button';
import { foreignLanguage } from '../../_ui/foreign-language';
import { useLanguageName } from '../../_ui/use-language-name';
import type { Offer } from './offer';
import { PastResults } from './past-results';
import { usePractice } from './use-practice';

const levels = { 1: 'easy', 2: 'medium', 3: 'hard' } as const;

/** One storm: what it looks like, how long, how hard, for how many, what can go wrong, and how it went last time. */
export function PracticeCard({ offer }: { offer: Offer }) {
  const t = useTranslations('practice.card');
  const locale = useLocale();
  const nameOf = useLanguageName();
  const foreign = foreignLanguage(offer.languages, locale);
  const { busy, start } = usePractice(offer);
  const minutes = Math.round(offer.minutes);
  const level = offer.difficulty === 1 || offer.difficulty === 2 ? offer.difficulty : 3;
  return (
    <li
      id={offer.slug}
      className="flex scroll-mt-4 flex-col overflow-hidden rounded-md border border-line bg-surface"
    >
      <Cover cover={offer.cover} />
      <div className="flex flex-1 flex-col p-4 sm:p-5">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted">
          <span className="flex items-center gap-1.5">
            <Clock3 className="size-3.5" aria-hidden="true" />
            {t('minutes', { minutes })}
          </span>
          <span className="flex items-center gap-1.5">
            <Gauge className="size-3.5" aria-hidden="true" />
            {t(`difficulty.${levels[level]}`)}
          </span>
          <span className="flex items-center gap-1.5">
            <UsersRound className="size-3.5" aria-hidden="true" />
            {t('team', offer.team)}
          </span>
          <CardLanguages languages={offer.languages} />
          {foreign && <span>{t('language', { language: nameOf(foreign) })}</span>}
        </p>
        <h2 lang={foreign} className="mt-2 font-serif text-2xl">
          {offer.title}
        </h2>
        <p lang={foreign} className="mt-1 text-pretty text-muted">
          {offer.preview || offer.tagline}
        </p>
        <ul aria-label={t('hazards')} className="mt-3 mb-5 flex flex-wrap gap-1.5">
          {offer.hazards.map((name) => (
            <li key={name}>
              <Badge>{name}</Badge>
            </li>
          ))}
        </ul>
        <div className="mt-auto flex flex-wrap items-center justify-between gap-4">
          <PastResults scenario={offer.slug} />
          <Button
            size="large"
            busy={busy}
            onClick={() => void start()}
            aria-label={t('startSpoken', { title: offer.title, minutes })}
          >
            {t('start', { minutes })}
          </Button>
        </div>
      </div>
    </li>
  );
}
