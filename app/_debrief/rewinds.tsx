'use client';

import { GitBranch, Undo2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Debrief } from '@/engine/debrief/types';
import { useFigures } from './use-figures';

/** That a round began in another one, or was undone in part, said openly: when, from where, to where and why. */
export function Rewinds({ debrief: { stepsBack = [], forkedMinute } }: { debrief: Debrief }) {
  const t = useTranslations('debrief.stepsBack');
  const format = useFormatter();
  const { moment } = useFigures();
  if (stepsBack.length === 0 && forkedMinute === undefined) return null;
  return (
    <ul aria-label={t('title')} className="mt-3 flex max-w-measure flex-col gap-1 text-sm text-muted">
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
