'use client';

import { useTranslations } from 'use-intl';
import { useProblemWords } from '@/app/_ask/use-problem-words';

const known = ['round-running', 'no-such-workshop', 'signed-out', 'malformed'] as const;

/** Why the server did not take the sheet; nothing typed is lost. */
export function TabletopProblem({ code }: { code: string | undefined }) {
  const t = useTranslations('workshops.problem');
  const inWords = useProblemWords();
  if (code === undefined) return null;
  const own = known.find((one) => one === code);
  return (
    <p role="alert" className="text-sm text-danger">
      {t('title')} {own ? t(own) : (inWords(code) ?? t('failed'))}
    </p>
  );
}
