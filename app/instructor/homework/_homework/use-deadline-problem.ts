import { useTranslations } from 'use-intl';
import { instantOf } from '@/app/instructor/_frame/local-time';

/** What is wrong with a deadline as it was typed: one in the past would close the homework before it began. */
export function useDeadlineProblem(): (typed: string) => { deadline?: string } {
  const t = useTranslations('homework.form');
  return (typed) => {
    const at = instantOf(typed);
    if (at === null) return {};
    if (Number.isNaN(at)) return { deadline: t('deadlineWrong') };
    return at <= Date.now() ? { deadline: t('deadlinePast') } : {};
  };
}
