'use client';

import { useTranslations } from 'use-intl';
import type { TeamDebrief } from '@/engine/debrief/types';
import { useDebriefAnnotations } from '../annotations/annotations-context';
import { Cell, Head, RowHead, Table } from '../table';
import { TeamLabel } from '../team-label';
import { useFigures } from '../use-figures';
import { MarkBar } from './mark-bar';
import { MarksExplained } from './marks-explained';
import { rubricMean } from './rubric-mean';

interface MarksTableProps {
  teams: readonly TeamDebrief[];
  ownTeamId?: string | undefined;
}

/** Marks that are never mixed: what came of it, care at the desk, use of what one knew, and what the graders say. */
export function MarksTable({ teams, ownTeamId }: MarksTableProps) {
  const t = useTranslations('debrief.marks');
  const grades = useDebriefAnnotations()?.annotations.grades ?? [];
  const outcomes = teams.some(({ marks }) => marks.outcome !== null);
  const graded = teams.some(({ teamId }) => rubricMean(grades, teamId) !== null);
  if (teams.every(({ marks }) => marks.outcome === null && marks.desk === null && marks.intel === null))
    return null;
  return (
    <div className="mt-2">
      <Table caption={t('title')}>
        <thead>
          <tr>
            <Head>{t('team')}</Head>
            {outcomes && <Head>{t('outcome')}</Head>}
            {outcomes && <Head>{t('percentile')}</Head>}
            <Head>{t('desk')}</Head>
            <Head>{t('intel')}</Head>
            {graded && <Head>{t('rubric')}</Head>}
          </tr>
        </thead>
        <tbody>
          {teams.map((team) => (
            <MarksRow
              key={team.teamId}
              team={team}
              own={team.teamId === ownTeamId}
              outcomes={outcomes}
              rubric={graded ? rubricMean(grades, team.teamId) : undefined}
            />
          ))}
        </tbody>
      </Table>
      <MarksExplained outcomes={outcomes} graded={graded} />
    </div>
  );
}

interface MarksRowProps {
  team: TeamDebrief;
  own: boolean;
  outcomes: boolean;
  /** 0 to 4; undefined: nobody has graded */
  rubric: number | null | undefined;
}

function MarksRow({ team: { index, marks }, own, outcomes, rubric }: MarksRowProps) {
  const t = useTranslations('debrief.marks');
  const { plain } = useFigures();
  return (
    <tr>
      <RowHead>
        <TeamLabel index={index} own={own} />
      </RowHead>
      {outcomes && (
        <Cell>
          <MarkBar value={marks.outcome?.score ?? null} />
        </Cell>
      )}
      {outcomes && (
        <Cell>{marks.outcome ? t('ofHundred', { value: plain(marks.outcome.percentile) }) : '–'}</Cell>
      )}
      <Cell>
        <MarkBar value={marks.desk} />
      </Cell>
      <Cell>
        <MarkBar value={marks.intel} />
      </Cell>
      {rubric !== undefined && (
        <Cell>{rubric === null ? '–' : t('ofFour', { value: plain(rubric, 1) })}</Cell>
      )}
    </tr>
  );
}
