import type { DebriefDecision, TeamDebrief } from '@/engine/debrief/types';
import { printInk } from '@/look/light-colour';
import type { Block, Cell, Line } from '../../pdf/document';
import { plain, type Reader, strong, toneOf } from '../../reader';
import { choiceLabel } from '../../reading/choice-label';
import { reasonIn } from '../../reading/reason';
import { waterfallSteps } from '../../reading/waterfall-steps';
import type { ReportedRound } from '../round';
import { outcomeSentence } from './outcome';

/** Reasons of fewer points explain nothing; of the others, as many stand beside a decision. */
const leastPoints = 0.5;
const mostReasons = 2;

/** Each team on its own: how it ended, who was in it, and which decision moved it how far, and why. */
export function teams(reader: Reader, round: ReportedRound): Block[] {
  const { t } = reader;
  return [
    { block: 'heading', level: 1, text: t('reports.report.teams'), page: true },
    { block: 'text', text: t('debrief.why.lead'), tone: 'small' },
    ...round.debrief.teams.flatMap((team) => oneTeam(reader, round, team)),
    { block: 'text', text: t('debrief.why.note', { together: t('debrief.why.together') }), tone: 'small' },
  ];
}

function oneTeam(reader: Reader, round: ReportedRound, team: TeamDebrief): Block[] {
  const { t } = reader;
  return [
    { block: 'heading', level: 2, text: reader.team(team.index) },
    { block: 'text', text: outcomeSentence(reader, team) },
    ...(round.names
      ? [
          {
            block: 'text' as const,
            tone: 'small' as const,
            text: t('reports.report.people', { names: team.names.join(', ') }),
          },
        ]
      : []),
    waterfall(reader, round, team),
  ];
}

type Step = { label: Line[]; from: number; to: number; change: number | null };

function waterfall(reader: Reader, round: ReportedRound, team: TeamDebrief): Block {
  const { t, figures } = reader;
  const steps = stepsOf(reader, round, team);
  const places = steps.flatMap(({ from, to }) => [from, to, 0]);
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const at = (value: number) => (value - low) / Math.max(1, high - low);
  const bar = ({ from, to, change }: Step): Cell => ({
    from: at(from),
    to: at(to),
    zero: at(0),
    colour: change === null ? printInk.total : change < 0 ? printInk.bad : printInk.good,
  });
  return {
    block: 'table',
    caption: t('debrief.why.chart', { group: t('debrief.curves.overall') }),
    columns: [
      { head: t('reports.report.step'), share: 3 },
      { head: '', share: 2 },
      { head: t('reports.report.change'), share: 0.7, align: 'right' },
      { head: t('reports.report.after'), share: 0.7, align: 'right' },
    ],
    rows: steps.map((step) => [
      step.label,
      bar(step),
      step.change === null
        ? plain('')
        : [{ text: figures.signed(step.change, 1), tone: toneOf(step.change) }],
      plain(figures.signed(step.to, 1)),
    ]),
  };
}

function stepsOf(reader: Reader, { words }: ReportedRound, team: TeamDebrief): Step[] {
  const { t } = reader;
  const made = new Map(team.decisions.map((decision) => [decision.decisionId, decision]));
  const steps = waterfallSteps(team, 'overall', {
    desk: t('debrief.why.desk'),
    together: t('debrief.why.together'),
    decision: (decision) => choiceLabel(decision, words) ?? t('debrief.decisions.silence'),
  });
  let at = 0;
  const causes = steps.map(({ id, label, change }): Step => {
    const from = at;
    at += change;
    const decision = made.get(id);
    const why = decision ? because(reader, words, decision) : [];
    return { label: [{ text: label }, ...why], from, to: at, change };
  });
  return [
    { label: strong(t('debrief.outcome.doingNothing')), from: 0, to: 0, change: null },
    ...causes,
    { label: strong(t('debrief.why.end')), from: 0, to: at, change: null },
  ];
}

function because(reader: Reader, words: ReportedRound['words'], { terms }: DebriefDecision): Line[] {
  const sentence = reasonIn(reader.reason, reader.figures, words);
  const strongest = terms
    .filter(({ effect }) => Math.abs(effect.overall) >= leastPoints)
    .sort((left, right) => Math.abs(right.effect.overall) - Math.abs(left.effect.overall))
    .slice(0, mostReasons);
  if (strongest.length === 0) return [];
  const reasons = strongest
    .map((term) => `${sentence(term)} (${reader.figures.signed(term.effect.overall, 1)})`)
    .join('; ');
  return [{ text: reader.t('reports.report.because', { reasons }), tone: 'muted' }];
}
