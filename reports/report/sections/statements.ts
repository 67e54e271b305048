import type { OverruleRow, StatementRow } from '@/wire/annotations';
import type { Block } from '../../pdf/document';
import { foreignTo, type Reader } from '../../reader';
import type { ReportedRound } from '../round';

/** What the teams wrote, each with the marks it earned and the instructor's word against one. */
export function statements(reader: Reader, round: ReportedRound): Block[] {
  const { t } = reader;
  const { statements: rows = [], overrules = [] } = round.annotations;
  if (rows.length === 0) return [];
  return [
    { block: 'heading', level: 1, text: t('reports.report.statements.title'), page: true },
    { block: 'text', text: t('reports.report.statements.lead'), tone: 'small' },
    ...round.debrief.teams.flatMap(({ teamId, index }): Block[] => {
      const own = rows.filter((row) => row.teamId === teamId);
      if (own.length === 0) return [];
      return [
        { block: 'heading', level: 2, text: reader.team(index) },
        ...own.flatMap((row) => oneStatement(reader, round, row, overrules)),
      ];
    }),
  ];
}

function oneStatement(
  reader: Reader,
  { words }: ReportedRound,
  row: StatementRow,
  overrules: readonly OverruleRow[],
): Block[] {
  const { t } = reader;
  const marks = row.marks.map(({ mark }) => {
    const against = overrules.find(
      ({ teamId, decisionId, mark: other }) =>
        teamId === row.teamId && decisionId === row.decisionId && other === mark,
    );
    const word = t(`reports.mark.${mark}`);
    return against && !against.holds ? t('reports.report.statements.overruled', { mark: word }) : word;
  });
  const found =
    marks.length === 0
      ? t('reports.report.statements.none')
      : t('reports.report.statements.marks', { marks: marks.join(', ') });
  return [
    { block: 'heading', level: 3, text: words.decisions[row.decisionId]?.question ?? row.decisionId },
    {
      block: 'note',
      kicker: t(`reports.statementKind.${row.kind}`),
      text: row.text,
      ...foreignTo(reader, row.language),
    },
    { block: 'text', text: found, tone: 'small' },
  ];
}
