'use client';

import { useEffect, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type PracticeResult, practiceResult } from '../../_live/practice-results';

/** How this device's owner did before; nobody else sees it. */
export function PastResults({ scenario }: { scenario: string }) {
  const t = useTranslations('practice.card');
  const format = useFormatter();
  const [result, setResult] = useState<PracticeResult>();
  useEffect(() => setResult(practiceResult(scenario)), [scenario]);
  if (!result) return <p className="text-sm text-muted">{t('never')}</p>;
  const points = (value: number) =>
    format.number(value, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }).replace('-', '−');
  return (
    <p className="flex flex-wrap gap-x-4 text-sm" title={t('resultHint')}>
      <span className="font-medium">{t('last', { points: points(result.last) })}</span>
      <span className="text-muted">{t('best', { points: points(result.best) })}</span>
      <span className="sr-only">{t('resultHint')}</span>
    </p>
  );
}
