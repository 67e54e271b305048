'use client';

import { Undo2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Debrief } from '../../../engine/debrief/types';
import { useFigures } from './use-figures';

/** That something was played and then undone, said openly: when, from where, to where and why. */
export function StepsBack({ debrief: { stepsBack = [] } }: { debrief: Debrief }) {
  const t = useTranslations('debrief.stepsBack');
  const format = useFormatter();
  const { moment } = useFigures();
  if (stepsBack.length === 0) return null;
  return (
    <ul aria-label={t('title')} className="mt-3 flex max-w-measure flex-col gap-1 text-sm text-muted">
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
