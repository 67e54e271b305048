import type { DebriefDecision } from '@/engine/debrief/types';
import type { Block, Cell, Line } from '../../pdf/document';
import { effect, plain, type Reader, strong } from '../../reader';
import { choiceLabel } from '../../reading/choice-label';
import { type ChoiceGroup, choiceGroups, type DecisionRow, decisionRows } from '../../reading/decision-rows';
import type { ReportedRound } from '../round';

/** As many teams stand side by side; of more, those that chose alike stand together. */
const mostColumns = 4;

export function decisions(reader: Reader, round: ReportedRound): Block[] {
  const { t } = reader;
  const rows = decisionRows(round.debrief.teams);
  return [
    { block: 'heading', level: 1, text: t('debrief.decisions.title') },
    { block: 'text', text: t('debrief.decisions.lead'), tone: 'small' },
    ...(rows.length === 0 ? [{ block: 'text' as const, text: t('debrief.decisions.noDecisions') }] : []),
    ...rows.flatMap((row, index) => decision(reader, round, row, index + 1)),
  ];
}

function decision(reader: Reader, round: ReportedRound, row: DecisionRow, number: number): Block[] {
  const { t, figures } = reader;
  const words = round.words.decisions[row.decisionId];
  const reality = round.words.realCase.reality[row.decisionId];
  const wide = row.cells.length <= mostColumns;
  return [
    { block: 'heading', level: 2, text: `${number}. ${words?.question ?? row.decisionId}` },
    { block: 'text', text: figures.moment(row.minute), tone: 'small' },
    wide ? sideBySide(reader, round, row) : byChoice(reader, round, row),
    ...(words ? titled(t('debrief.decisions.expected'), words.expected) : []),
    ...(words?.because ? titled(t('debrief.decisions.because'), words.because) : []),
    ...(words?.disagree ? titled(t('debrief.decisions.disagree'), words.disagree) : []),
    ...(reality ? titled(t('debrief.decisions.reality'), reality) : []),
    { block: 'heading', level: 3, text: t('debrief.decisions.questions') },
    { block: 'list', items: words?.debrief ?? [] },
  ];
}

function titled(title: string, text: string): Block[] {
  return [
    { block: 'heading', level: 3, text: title },
    { block: 'text', text },
  ];
}

/** A column for each team: what it chose, how, what it knew, what it changed. */
function sideBySide(reader: Reader, round: ReportedRound, { cells }: DecisionRow): Block {
  const { t, team } = reader;
  const each = (head: string, cell: (decision: DebriefDecision) => Cell): Cell[] => [
    strong(head),
    ...cells.map(({ decision: made }) => (made ? cell(made) : plain('–'))),
  ];
  return {
    block: 'table',
    caption: t('debrief.decisions.title'),
    columns: [{ head: '', share: 0.7 }, ...cells.map((one) => ({ head: team(one.team.index), share: 1 }))],
    rows: [
      each(t('reports.report.choice'), (made) => choiceLines(reader, round, made)),
      each(t('debrief.decisions.votes'), (made) => plain(votes(reader, round, made))),
      each(t('reports.column.intelShared'), (made) => intelLines(reader, round, made)),
      each(t('debrief.decisions.effect'), (made) => effect(reader, made.effect.overall, 1)),
    ],
  };
}

function choiceLines({ t, figures }: Reader, { words }: ReportedRound, made: DebriefDecision): Line[] {
  const took = t('debrief.decisions.took', { time: figures.duration(made.seconds) });
  return [
    { text: choiceLabel(made, words) ?? t('debrief.decisions.silence'), tone: 'strong' },
    { text: `${took}, ${t(`debrief.decisions.ending.${made.ending}`)}`, tone: 'muted' },
  ];
}

function votes({ t, figures }: Reader, { words }: ReportedRound, made: DebriefDecision): string {
  const cast = made.split.filter((one) => one.votes > 0).sort((left, right) => right.votes - left.votes);
  if (cast.length === 0) return t('debrief.decisions.noVotes');
  const label = (responseId: string) => words.decisions[made.decisionId]?.responses[responseId] ?? responseId;
  return [
    ...cast.map((one) => t('debrief.decisions.votesFor', { count: one.votes, label: label(one.responseId) })),
    ...(made.confidence === null
      ? []
      : [t('debrief.decisions.confidence', { value: figures.plain(made.confidence, 1) })]),
    ...(made.changedTheirMind === 0
      ? []
      : [t('debrief.decisions.changed', { count: made.changedTheirMind })]),
  ].join('; ');
}

function intelLines({ t }: Reader, { words }: ReportedRound, { intel }: DebriefDecision): Line[] {
  const held = intel.filter((one) => one.held);
  if (held.length === 0) return plain('–');
  const shared = held.filter((one) => one.sharedBefore).length;
  const back = held.filter((one) => !one.sharedBefore).map(({ id }) => words.intel[id] ?? id);
  return [
    { text: t('debrief.decisions.intel', { shared, held: held.length }) },
    ...(back.length === 0
      ? []
      : [{ text: `${t('debrief.decisions.intelHeldBack')} ${back.join('; ')}`, tone: 'muted' as const }]),
  ];
}

function byChoice(reader: Reader, { words }: ReportedRound, row: DecisionRow): Block {
  const { t, team } = reader;
  const label = ({ responseId }: ChoiceGroup) =>
    choiceLabel({ decisionId: row.decisionId, responseId }, words) ?? t('debrief.decisions.silence');
  return {
    block: 'table',
    caption: t('debrief.decisions.title'),
    columns: [
      { head: t('reports.report.choice'), share: 3 },
      { head: t('reports.report.by'), share: 2 },
      { head: t('debrief.decisions.effect'), share: 0.7, align: 'right' },
    ],
    rows: choiceGroups(row).map((group) => [
      strong(label(group)),
      plain(group.teams.map(({ index }) => team(index)).join(', ')),
      effect(reader, group.effect, 1),
    ]),
  };
}
