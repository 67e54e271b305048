import { teamLook } from '@/look/team-look';
import type { Block } from '../pdf/document';
import { plain, type Reader, strong } from '../reader';
import type { Pack, PackDecision } from './read-pack';

const letter = (index: number) => String.fromCharCode(65 + index);
/** The most teams on one score sheet. */
const mostColumns = 10;

/** The decisions for a team without a network: a letter to draw a ring round, and a line for the reason. */
export function paperDecisions(reader: Reader, { decisions }: Pack): Block[] {
  const { t } = reader;
  return [
    { block: 'heading', level: 1, text: t('reports.pack.paper.title'), page: true },
    { block: 'text', text: t('reports.pack.paper.lead'), tone: 'small' },
    ...decisions.flatMap((decision, index) => onPaper(reader, decision, index + 1)),
  ];
}

function onPaper({ t, figures }: Reader, decision: PackDecision, number: number): Block[] {
  const moment =
    decision.minute === null ? t('reports.pack.sheet.conditional') : figures.moment(decision.minute);
  return [
    { block: 'heading', level: 2, text: `${number}. ${decision.question}` },
    {
      block: 'text',
      text: t('reports.pack.paper.seconds', { moment, seconds: decision.seconds }),
      tone: 'small',
    },
    ...(decision.context ? [{ block: 'text' as const, text: decision.context }] : []),
    {
      block: 'table',
      caption: decision.question,
      columns: [
        { head: '', share: 0.3 },
        { head: t('reports.report.choice'), share: 6 },
      ],
      rows: [
        ...decision.responses.map(({ label, tradeoff }, index) => [
          strong(letter(index)),
          [{ text: label, tone: 'strong' as const }, { text: tradeoff }],
        ]),
        [strong('–'), plain(t('reports.pack.paper.silence'))],
      ],
    },
    { block: 'text', text: t('reports.pack.paper.reason'), tone: 'small' },
    { block: 'ruled', lines: 1 },
    { block: 'text', text: t('reports.pack.paper.team'), tone: 'small' },
  ];
}

/** A grid of decisions and teams for letters, and what else the facilitator notes by hand. */
export function scoreSheet({ t }: Reader, { decisions, teams }: Pack): Block[] {
  const more = (['desk', 'shared', 'statement'] as const).map((key) => t(`reports.pack.score.${key}`));
  const rows = [...decisions.map(({ question }, index) => `${index + 1}. ${question}`), ...more];
  const sheets = Math.ceil(teams / mostColumns);
  const each = Math.ceil(teams / sheets);
  return Array.from({ length: sheets }, (_, sheet): Block[] => {
    const from = sheet * each;
    const count = Math.min(each, teams - from);
    return [
      { block: 'heading', level: 1, text: t('reports.pack.score.title'), page: true },
      { block: 'text', text: t('reports.pack.score.lead'), tone: 'small' },
      {
        block: 'table',
        caption: t('reports.pack.score.title'),
        columns: [
          { head: t('reports.pack.score.decision'), share: 5 },
          ...Array.from({ length: count }, (_, index) => ({
            head: teamLook(from + index).letter,
            share: 5 / Math.max(5, count),
          })),
        ],
        rows: rows.map((row) => [plain(row), ...Array.from({ length: count }, () => plain(''))]),
        tall: 26,
      },
    ];
  }).flat();
}
