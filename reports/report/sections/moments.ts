import type { Block } from '../../pdf/document';
import type { Reader } from '../../reader';
import { choiceLabel } from '../../reading/choice-label';
import { bestMove, largestDivergence, largestLoss, type Move } from '../../reading/instructive';
import type { ReportedRound } from '../round';

/** The most instructive moments: where teams parted, the costliest one, the best one, with a question each. */
export function moments(reader: Reader, round: ReportedRound): Block[] {
  const { t } = reader;
  const found = [
    ...divergence(reader, round),
    ...move(reader, round, 'loss', largestLoss(round.debrief)),
    ...move(reader, round, 'recovery', bestMove(round.debrief)),
  ];
  if (found.length === 0) return [];
  return [{ block: 'heading', level: 1, text: t('reports.report.moments') }, ...found];
}

function divergence(reader: Reader, { debrief, words }: ReportedRound): Block[] {
  const { t, team, figures } = reader;
  const parted = largestDivergence(debrief);
  if (!parted) return [];
  const items = parted.choices.map(({ responseId, teams, effect }) =>
    t('reports.report.chose', {
      teams: teams.map(({ index }) => team(index)).join(', '),
      choice:
        choiceLabel({ decisionId: parted.decisionId, responseId }, words) ?? t('debrief.decisions.silence'),
      effect: figures.signed(effect),
    }),
  );
  return moment(reader, 'divergence', words.decisions[parted.decisionId]?.question ?? '', {
    block: 'list',
    items,
  });
}

function move(
  reader: Reader,
  { words }: ReportedRound,
  kind: 'loss' | 'recovery',
  given: Move | undefined,
): Block[] {
  if (!given) return [];
  const { t, team, figures } = reader;
  const { decision } = given;
  const text = t('reports.report.moved', {
    team: team(given.team.index),
    moment: figures.moment(decision.minute),
    choice: choiceLabel(decision, words) ?? t('debrief.decisions.silence'),
    effect: figures.signed(decision.effect.overall),
  });
  return moment(reader, kind, words.decisions[decision.decisionId]?.question ?? '', { block: 'text', text });
}

function moment(
  { t }: Reader,
  kind: 'divergence' | 'loss' | 'recovery',
  question: string,
  what: Block,
): Block[] {
  return [
    { block: 'heading', level: 2, text: t(`projector.story.${kind}`) },
    { block: 'text', text: question, tone: 'strong' },
    what,
    { block: 'note', kicker: t('debrief.decisions.questions'), text: t(`projector.story.${kind}Question`) },
  ];
}
