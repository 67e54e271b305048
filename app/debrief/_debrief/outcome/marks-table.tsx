'use client';

import { useTranslations } from 'use-intl';
import type { TeamDebrief } from '../../../../engine/debrief/types';
import { Cell, Head, RowHead, Table } from '../table';
import { TeamLabel } from '../team-label';
import { useFigures } from '../use-figures';

interface MarksTableProps {
  teams: readonly TeamDebrief[];
  ownTeamId?: string | undefined;
}

/** Three marks that are never mixed: what came of it, care at the desk, and use of what one knew. */
export function MarksTable({ teams, ownTeamId }: MarksTableProps) {
  const t = useTranslations('debrief.marks');
  const { plain } = useFigures();
  const mark = (value: number | null | undefined) =>
    value === null || value === undefined ? '–' : plain(value);
  const outcomes = teams.some(({ marks }) => marks.outcome !== null);
  if (teams.every(({ marks }) => marks.outcome === null && marks.desk === null && marks.intel === null))
    return null;
  return (
    <Table caption={t('title')}>
      <thead>
        <tr>
          <Head>{t('team')}</Head>
          {outcomes && <Head number>{t('outcome')}</Head>}
          {outcomes && <Head number>{t('percentile')}</Head>}
          <Head number>{t('desk')}</Head>
          <Head number>{t('intel')}</Head>
        </tr>
      </thead>
      <tbody>
        {teams.map(({ teamId, index, marks }) => (
          <tr key={teamId}>
            <RowHead>
              <TeamLabel index={index} own={teamId === ownTeamId} />
            </RowHead>
            {outcomes && <Cell number>{mark(marks.outcome?.score)}</Cell>}
            {outcomes && (
              <Cell number>
                {marks.outcome ? t('ofHundred', { value: plain(marks.outcome.percentile) }) : '–'}
              </Cell>
            )}
            <Cell number>{mark(marks.desk)}</Cell>
            <Cell number>{mark(marks.intel)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
