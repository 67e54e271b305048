'use client';

import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { signed } from '@/words/signed';
import { bestOf, type PracticeRun, practiceRuns } from '../../_live/practice-results';

/** How this device's owner did before; nobody else sees it. */
export function PastResults({ scenario }: { scenario: string }) {
  const t = useTranslations('practice.card');
  const format = useFormatter();
  const [runs, setRuns] = useState<PracticeRun[]>([]);
  useEffect(() => setRuns(practiceRuns(scenario)), [scenario]);
  const [last, best] = [runs.at(-1), bestOf(runs)];
  if (!last) return <p className="text-sm text-muted">{t('never')}</p>;
  const points = (value: number) => signed(format, value);
  return (
    <p className="flex flex-wrap gap-x-4 text-sm" title={t('resultHint')}>
      <span className="font-medium">{t('last', { points: points(last.points) })}</span>
      {best && <span className="text-muted">{t('best', { points: points(best.points) })}</span>}
      <span className="sr-only">{t('resultHint')}</span>
    </p>
  );
}
