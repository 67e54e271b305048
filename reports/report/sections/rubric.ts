import type { GradeRow } from '@/wire/annotations';
import type { Block } from '../../pdf/document';
import { foreignTo, plain, type Reader, strong } from '../../reader';
import type { ReportedRound } from '../round';

/** The instructors' levels by objective and team, apart from the automatic score; comments only with names. */
export function rubric(reader: Reader, round: ReportedRound): Block[] {
  const { t, figures } = reader;
  const grades = (round.annotations.grades ?? []).filter(({ observer }) => !observer);
  const objectives = Object.entries(round.objectives).filter(([id]) =>
    grades.some(({ objectiveId, level }) => objectiveId === id && level !== null),
  );
  if (objectives.length === 0) return [];
  const { teams } = round.debrief;
  return [
    { block: 'heading', level: 1, text: t('reports.report.rubric.title') },
    { block: 'text', text: t('reports.report.rubric.lead'), tone: 'small' },
    {
      block: 'table',
      caption: t('reports.report.rubric.title'),
      columns: [
        { head: t('reports.column.objective'), share: 4 },
        ...teams.map(({ index }) => ({
          head: reader.team(index),
          share: Math.max(0.6, 4 / teams.length),
          align: 'right' as const,
        })),
      ],
      rows: objectives.map(([id, title]) => [
        strong(title),
        ...teams.map(({ teamId }) => plain(levelOf(grades, teamId, id, (level) => figures.plain(level, 1)))),
      ]),
    },
    ...(round.names ? comments(reader, round, grades) : []),
  ];
}

function levelOf(
  grades: readonly GradeRow[],
  teamId: string,
  objectiveId: string,
  written: (value: number) => string,
): string {
  const levels = grades.flatMap((grade) =>
    grade.teamId === teamId && grade.objectiveId === objectiveId && grade.level !== null ? [grade.level] : [],
  );
  if (levels.length === 0) return '–';
  return written(levels.reduce((sum, level) => sum + level, 0) / levels.length);
}

function comments(reader: Reader, { debrief }: ReportedRound, grades: readonly GradeRow[]): Block[] {
  const written = debrief.teams.flatMap(({ teamId, index }) =>
    grades
      .filter((grade) => grade.teamId === teamId && grade.comment !== '')
      .map(({ comment, language }) => ({
        text: `${reader.team(index)}: ${comment}`,
        ...foreignTo(reader, language),
      })),
  );
  return written.length === 0 ? [] : [{ block: 'list', items: written }];
}
