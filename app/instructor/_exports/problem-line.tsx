'use client';

import { useTranslations } from 'use-intl';
import type { Problem } from './use-download';

export function ProblemLine({ problem, letters }: { problem: Problem | undefined; letters: string }) {
  const t = useTranslations('exports.problem');
  return (
    <p role="alert" className="mt-3 text-sm text-danger empty:hidden">
      {problem === 'unprintable' ? t(problem, { letters }) : problem && `${t('title')} ${t(problem)}`}
    </p>
  );
}
