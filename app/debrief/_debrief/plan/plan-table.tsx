'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlanRow } from '../../../../server/papers/papers';
import { Cell, Head, RowHead, Table } from '../table';
import { useDay } from './use-day';

/** The plan to read. */
export function PlanTable({ rows }: { rows: readonly PlanRow[] }) {
  const t = useTranslations('debrief.plan');
  const day = useDay();
  if (rows.length === 0) return <p className="text-sm text-muted">{t('emptyRead')}</p>;
  return (
    <Table caption={t('title')} quiet>
      <thead>
        <tr>
          <Head>{t('head.action')}</Head>
          <Head>{t('head.owner')}</Head>
          <Head>{t('head.due')}</Head>
          <Head>{t('head.done')}</Head>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, action, owner, due, doneAt }) => (
          <tr key={id}>
            <RowHead className="max-w-prose min-w-48 whitespace-normal">{action}</RowHead>
            <Cell>{owner || '–'}</Cell>
            <Cell className="whitespace-nowrap">{day(due) || '–'}</Cell>
            <Cell>
              {doneAt === null ? (
                t('open')
              ) : (
                <span className="inline-flex items-center gap-1 text-good">
                  <Check className="size-4" aria-hidden="true" />
                  {t('isDone')}
                </span>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
