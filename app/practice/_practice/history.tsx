'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { signed } from '@/words/signed';
import { bestMarkOf, type PracticeRun } from '../../_live/practice-results';
import { NextCard } from '../../_scenarios/next-card';
import { nextOffer } from '../../_scenarios/next-offer';
import type { Offer } from './offer';
import { useAllRuns } from './use-all-runs';

/** How many of the last runs stand in the list. */
const shownRuns = 6;

/** What this device remembers of its owner's practice, and what to play next. Nothing before the first run is over. */
export function History({ offers }: { offers: readonly Offer[] }) {
  const t = useTranslations('practice.history');
  const runs = useAllRuns(offers);
  if (runs.size === 0) return null;
  const proposal = nextOffer(offers, (slug) => bestMarkOf(runs.get(slug)));
  const [played, all] = [runs.size, offers.length];
  return (
    <section aria-label={t('title')} className="grid gap-4 md:grid-cols-2">
      <div className="rounded-md border border-line bg-surface p-4 sm:p-5">
        <h2 className="text-lg">{t('title')}</h2>
        <p className="text-sm text-muted">{t('lead', { played, all })}</p>
        <progress
          value={played}
          max={all}
          aria-label={t('title')}
          className="mt-2 h-1.5 w-full [accent-color:var(--accent)]"
        />
        <Runs offers={offers} runs={runs} />
        <Hazards offers={offers} runs={runs} />
      </div>
      {proposal && <NextCard proposal={proposal} />}
    </section>
  );
}

interface RunsProps {
  offers: readonly Offer[];
  runs: ReadonlyMap<string, PracticeRun[]>;
}

function Runs({ offers, runs }: RunsProps) {
  const t = useTranslations('practice.history');
  const format = useFormatter();
  const list = offers.flatMap(({ slug, title }) =>
    (runs.get(slug) ?? []).map((run, index) => ({ ...run, title, key: `${slug} ${index}` })),
  );
  const newest = list.sort((left, right) => (right.at ?? 0) - (left.at ?? 0)).slice(0, shownRuns);
  return (
    <ul className="mt-3 divide-y divide-line text-sm">
      {newest.map(({ key, title, mark, points, at, retry }) => (
        <li key={key} className="flex items-baseline gap-3 py-1.5">
          <span className="min-w-0 flex-1">
            {title} <span className="text-xs text-muted">{retry && t('retry')}</span>
          </span>
          <span className="text-xs text-muted">
            {at === null ? t('earlier') : format.dateTime(new Date(at), { dateStyle: 'medium' })}
          </span>
          <span className="figures font-medium whitespace-nowrap">
            {mark === null
              ? t('points', { points: signed(format, points) })
              : t('run', { mark: Math.round(mark) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What can go wrong, and how it went where it did. */
function Hazards({ offers, runs }: RunsProps) {
  const t = useTranslations('practice.history');
  const names = [...new Set(offers.flatMap(({ hazards }) => hazards))];
  return (
    <details className="mt-3 text-sm">
      <summary className="min-h-8 cursor-pointer py-1 font-medium">{t('hazards')}</summary>
      <ul className="mt-1 grid gap-y-1">
        {names.map((name) => {
          const of = offers.filter(({ slug, hazards }) => hazards.includes(name) && runs.has(slug));
          const marks = of.map(({ slug }) => bestMarkOf(runs.get(slug)) ?? 0);
          const best = Math.round(Math.max(...marks));
          return (
            <li key={name} className="flex items-baseline justify-between gap-3">
              <span className={of.length === 0 ? 'text-muted' : undefined}>{name}</span>
              <span className="text-xs whitespace-nowrap text-muted">
                {of.length === 0
                  ? t('hazardNew')
                  : best > 0
                    ? t('hazardBest', { mark: best })
                    : t('hazardMet')}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
