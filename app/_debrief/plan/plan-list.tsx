'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlanRow } from '@/wire/annotations';
import { AsWritten } from '../../_ui/as-written';
import { classNames } from '../../_ui/class-names';
import { useDay } from './use-day';

/** The plan to read: what, and below it or beside it who, until when, and whether it is done. */
export function PlanList({ rows }: { rows: readonly PlanRow[] }) {
  const t = useTranslations('debrief.plan');
  const day = useDay();
  if (rows.length === 0) return <p className="text-sm text-muted">{t('emptyRead')}</p>;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {rows.map(({ id, action, language, owner, due, doneAt }) => (
        <li key={id} className="grid gap-x-6 gap-y-1 py-3 text-sm md:grid-cols-[minmax(0,1fr)_24rem]">
          <div>
            <AsWritten
              language={language}
              className={classNames(
                'text-base text-pretty break-words',
                doneAt !== null && 'text-muted line-through',
              )}
            >
              {action}
            </AsWritten>
          </div>
          <dl className="flex flex-wrap items-baseline gap-x-5 gap-y-1 md:justify-end">
            <Fact name={t('head.owner')} value={owner || '–'} />
            <Fact name={t('head.due')} value={day(due) || '–'} />
            <Fact
              name={t('head.done')}
              value={t(doneAt === null ? 'open' : 'isDone')}
              done={doneAt !== null}
            />
          </dl>
        </li>
      ))}
    </ol>
  );
}

function Fact({ name, value, done = false }: { name: string; value: string; done?: boolean }) {
  return (
    <div className="flex items-baseline gap-1.5">
      <dt className="text-xs text-muted">{name}</dt>
      <dd className={classNames('inline-flex items-center gap-1 font-medium', done && 'text-good')}>
        {done && <Check className="size-4" aria-hidden="true" />}
        {value}
      </dd>
    </div>
  );
}
