import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { EmptyState } from '@/app/_ui/empty-state';
import type { RoundResult } from '@/server/results/results';
import { getFormatter, getTranslations } from '../../_words/server';
import { dayOf } from './day-of';

interface ResultListProps {
  title: string;
  /** What is said while there is nothing. */
  none: string;
  items: readonly { name: string; path: string; rounds: readonly RoundResult[] }[];
}

/** Groups or scenarios, each with what there is of it. */
export async function ResultList({ title, none, items }: ResultListProps) {
  const t = await getTranslations('workshops.results');
  const format = await getFormatter();
  const last = (rounds: readonly RoundResult[]) =>
    dayOf(format, rounds.at(-1) ?? { startedAt: 0, timeZone: null }, { dateStyle: 'long' });
  return (
    <section className="mt-8">
      <h2 className="mb-3 text-lg">{title}</h2>
      {items.length === 0 && <EmptyState drawing="results" title={none} />}
      <ul className="divide-y divide-line border-line not-empty:border-y">
        {items.map(({ name, path, rounds }) => (
          <li key={path}>
            <Link
              href={path}
              className="grid grid-cols-[minmax(0,1fr)_1.25rem] items-center gap-3 px-2 py-3 transition-colors hover:bg-surface"
            >
              <span className="min-w-0">
                <span className="block text-base font-medium">{name}</span>
                <span className="block text-xs text-muted">
                  {t('rounds', { count: rounds.length })} ·{' '}
                  {t('teams', { count: rounds.reduce((sum, { teams }) => sum + teams.length, 0) })} ·{' '}
                  {t('last', { date: last(rounds) })}
                </span>
              </span>
              <ChevronRight aria-hidden="true" className="size-5 text-muted" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
