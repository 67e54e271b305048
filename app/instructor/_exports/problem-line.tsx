'use client';

import { useTranslations } from 'use-intl';
import { useProblemWords } from '../../_ask/use-problem-words';

const known = ['not-ready', 'no-such-round', 'signed-out', 'works-council'] as const;

/** Why there is no file; `problem` is a code, `letters` what no font has. */
export function ProblemLine({ problem, letters }: { problem: string | undefined; letters: string }) {
  const t = useTranslations('exports.problem');
  const inWords = useProblemWords();
  const own = known.find((one) => one === problem);
  const words = own ? t(own) : (inWords(problem ?? '') ?? t('failed'));
  return (
    <p role="alert" className="mt-3 text-sm text-danger empty:hidden">
      {problem === 'unprintable' ? t(problem, { letters }) : problem && `${t('title')} ${words}`}
    </p>
  );
}
