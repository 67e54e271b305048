'use client';

import { useTranslations } from 'use-intl';
import type { Debrief } from '@/engine/debrief/types';
import { useInWords } from '../../_grading/in-words';
import type { AnnotationState } from '../../_live/annotations';
import { Cell, Head, RowHead, Table } from '../table';
import { TeamLabel } from '../team-label';
import { useFigures } from '../use-figures';

interface RubricTableProps {
  debrief: Debrief;
  annotations: AnnotationState;
}

/** The instructors' grades of each team by objective, as a mean over everything that was graded; observers' are left out. */
export function RubricTable({ debrief, annotations }: RubricTableProps) {
  const t = useTranslations('debrief.rubric');
  const inWords = useInWords();
  const { plain } = useFigures();
  const meanOf = (teamId: string, objectiveId: string) => {
    const levels = annotations.grades.flatMap((row) =>
      row.teamId === teamId && row.objectiveId === objectiveId && !row.observer ? (row.level ?? []) : [],
    );
    return levels.length === 0 ? '–' : plain(levels.reduce((sum, one) => sum + one, 0) / levels.length, 1);
  };
  return (
    <Table caption={t('table')}>
      <thead>
        <tr>
          <Head>{t('objective')}</Head>
          {debrief.teams.map(({ teamId, index }) => (
            <Head key={teamId} number className="text-text">
              <TeamLabel index={index} />
            </Head>
          ))}
        </tr>
      </thead>
      <tbody>
        {annotations.objectives.map(({ id, words }) => (
          <tr key={id}>
            <RowHead className="font-normal">{inWords(words)?.title}</RowHead>
            {debrief.teams.map(({ teamId }) => (
              <Cell key={teamId} number>
                {meanOf(teamId, id)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
