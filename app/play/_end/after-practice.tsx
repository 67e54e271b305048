'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { currentSeat, type KeptSeat } from '../../_live/seats';
import { ButtonLink } from '../../_ui/button';
import { NextStorm } from './next-storm';

/** What comes after a practice round: back to the homework that it was a try of, else the next scenario. */
export function AfterPractice({ scenario, forked }: { scenario: string; forked: boolean }) {
  const [seat, setSeat] = useState<KeptSeat>();
  useEffect(() => setSeat(currentSeat()), []);
  if (!seat) return null;
  const { door, title } = seat;
  const homework = 'practice' in door ? door.homework : undefined;
  if (homework === undefined) return <NextStorm after={scenario} />;
  return <HomeworkCard title={title} path={`/homework#${homework}`} counts={!forked} />;
}

function HomeworkCard({ title, path, counts }: { title: string; path: string; counts: boolean }) {
  const t = useTranslations('practice.homework');
  return (
    <section
      aria-labelledby="to-homework"
      className="rounded-md border border-accent bg-accent/10 p-4 sm:p-5"
    >
      <h2 id="to-homework" className="text-lg">
        {t('title', { title })}
      </h2>
      <p className="mt-1 mb-4 text-sm text-pretty text-muted">{t(counts ? 'text' : 'again')}</p>
      <ButtonLink href={path}>{t('action')}</ButtonLink>
    </section>
  );
}
