'use client';

import { useTranslations } from 'use-intl';
import type { WhatIf } from '@/engine/debrief/what-if';
import { groups } from '@/engine/vocabulary';

import { Effect } from '../effect';
import { Cell, Head, RowHead, Table } from '../table';
import { useFigures } from '../use-figures';

/** What each group would think at the end and a month later, beside what it thought. */
export function GroupDifferences({ whatIf: { played, changed } }: { whatIf: WhatIf }) {
  const t = useTranslations();
  const { signed } = useFigures();
  return (
    <Table caption={t('debrief.whatIf.groups')}>
      <thead>
        <tr>
          <Head>{t('debrief.whatIf.group')}</Head>
          <Head number>{t('debrief.outcome.end')}</Head>
          <Head number>{t('debrief.whatIf.change')}</Head>
          <Head number>{t('debrief.outcome.after')}</Head>
          <Head number>{t('debrief.whatIf.change')}</Head>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => {
          const [then, now] = [played.byGroup[group], changed.byGroup[group]];
          return (
            <tr key={group}>
              <RowHead>{t(`model.stakeholder.${group}`)}</RowHead>
              <Cell number>
                {t('debrief.whatIf.fromTo', { from: signed(then.end), to: signed(now.end) })}
              </Cell>
              <Cell number>
                <Effect value={now.end - then.end} />
              </Cell>
              <Cell number>
                {t('debrief.whatIf.fromTo', { from: signed(then.after30Days), to: signed(now.after30Days) })}
              </Cell>
              <Cell number>
                <Effect value={now.after30Days - then.after30Days} />
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
