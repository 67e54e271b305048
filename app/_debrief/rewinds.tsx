'use client';

import { GitBranch, History, Undo2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Debrief } from '@/engine/debrief/types';
import { useFigures } from './use-figures';

/** That a round was played under earlier rules, began in another one, or was undone in part, said openly. */
export function Rewinds({ debrief }: { debrief: Debrief }) {
  const { stepsBack = [], forkedMinute, earlierRules = false, rules } = debrief;
  const t = useTranslations('debrief.stepsBack');
  const format = useFormatter();
  const { moment } = useFigures();
  if (stepsBack.length === 0 && forkedMinute === undefined && !earlierRules) return null;
  return (
    <ul aria-label={t('title')} className="mt-3 flex max-w-measure flex-col gap-1 text-sm text-muted">
      {earlierRules && (
        <li className="flex items-start gap-2">
          <History className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
          <span>{t('earlierRules', { rules: String(rules) })}</span>
        </li>
      )}
      {forkedMinute !== undefined && (
        <li className="flex items-start gap-2">
          <GitBranch className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
          <span>{t('forked', { from: moment(forkedMinute) })}</span>
        </li>
      )}
      {stepsBack.map(({ at, fromMinute, toMinute, reason }) => (
        <li key={at} className="flex items-start gap-2">
          <Undo2 className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
          <span>
            {t('one', {
              clock: format.dateTime(new Date(at), { timeStyle: 'short' }),
              from: moment(fromMinute),
              to: moment(toMinute),
              reason,
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
