'use client';

import { useTranslations } from 'use-intl';
import { launchProblems } from '@/wire/lti';
import { useProblemWords } from '../../_ask/use-problem-words';

const choosingProblems = ['no-such-scenario', 'no-such-homework'] as const;

/** What went wrong on the way in from a platform, in words. */
export function useLtiProblem(): (code: string) => string {
  const t = useTranslations('lti.problem');
  const failed = useTranslations('errors')('server-fault');
  const general = useProblemWords();
  return (code) => {
    const own = [...launchProblems, ...choosingProblems].find((one) => one === code);
    return own ? t(own) : (general(code) ?? failed);
  };
}
