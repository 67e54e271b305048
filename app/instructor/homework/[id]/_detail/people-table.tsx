'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { Cell, Head, RowHead, Table } from '@/app/_debrief/table';
import { EmptyState } from '@/app/_ui/empty-state';
import type { HomeworkPerson } from '@/wire/homework';
import { zoned } from '../../_homework/zoned';

interface PeopleTableProps {
  people: readonly HomeworkPerson[];
  timeZone: string;
}

/** Who began, how often, the best result and when; in the order in which they came. */
export function PeopleTable({ people, timeZone }: PeopleTableProps) {
  const t = useTranslations('homework.detail');
  const format = useFormatter();
  if (people.length === 0) {
    return (
      <EmptyState drawing="room" title={t('nobody')}>
        {t('nobodyText')}
      </EmptyState>
    );
  }
  return (
    <Table caption={t('table')}>
      <thead>
        <tr>
          <Head>{t('name')}</Head>
          <Head number>{t('best')}</Head>
          <Head number>{t('better')}</Head>
          <Head number>{t('tries')}</Head>
          <Head>{t('last')}</Head>
          <Head>{t('state')}</Head>
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name, best, percentile, tries, lastAt, underway, late }, index) => (
          <tr key={id}>
            <RowHead>{name ?? t('nameless', { number: index + 1 })}</RowHead>
            <Cell number>{best === null ? '–' : format.number(Math.round(best))}</Cell>
            <Cell number>
              {percentile === null ? '–' : t('betterOf', { percent: Math.round(percentile) })}
            </Cell>
            <Cell number>{format.number(tries)}</Cell>
            <Cell>{lastAt === null ? '–' : format.dateTime(new Date(lastAt), zoned(timeZone))}</Cell>
            <Cell className="text-muted">
              {t(underway ? 'playing' : best === null ? 'early' : 'done')}
              {late && ` · ${t('late')}`}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
