import type { Debrief } from '@/engine/debrief/types';
import type { Block, Line } from '../../pdf/document';
import { foreignTo, plain, type Reader } from '../../reader';
import type { ReportedRound } from '../round';

const general = ['felt', 'knew', 'again', 'monday'] as const;

/** Questions for the room. */
export function questions({ t }: Reader): Block[] {
  return [
    { block: 'heading', level: 1, text: t('debrief.questions.title') },
    { block: 'text', text: t('debrief.questions.lead'), tone: 'small' },
    { block: 'list', items: general.map((one) => t(`debrief.questions.general.${one}`)), numbered: true },
  ];
}

/** What the figures can and cannot say. */
export function limits({ t }: Reader, { seed, rules }: Debrief): Block[] {
  return [
    { block: 'heading', level: 1, text: t('debrief.limits.title') },
    { block: 'text', text: t('debrief.limits.text') },
    { block: 'text', text: t('debrief.limits.effects') },
    { block: 'text', text: t('debrief.limits.hindsight') },
    {
      block: 'text',
      text: t('debrief.limits.seed', { seed: String(seed), rules: String(rules) }),
      tone: 'small',
    },
  ];
}

/** Lines of the page that stand ready for a pen when fewer were agreed. */
const linesOfPlan = 7;

/** What was agreed, and room to write on: what changes, who sees to it, by when. */
export function plan(reader: Reader, { annotations, names }: ReportedRound): Block[] {
  const { t, format } = reader;
  const agreed = (annotations.plan ?? []).filter(({ action }) => action !== '');
  const dayOf = (due: string) =>
    due === '' ? '' : format.dateTime(new Date(`${due}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
  const empty = Math.max(0, linesOfPlan - agreed.length);
  return [
    { block: 'heading', level: 1, text: t('reports.report.plan.title'), page: true },
    { block: 'text', text: t('reports.report.plan.lead'), tone: 'lead' },
    {
      block: 'table',
      caption: t('reports.report.plan.title'),
      columns: [
        { head: '', share: 0.25 },
        { head: t('reports.report.plan.action'), share: 4 },
        { head: t('reports.report.plan.owner'), share: 2 },
        { head: t('reports.report.plan.due'), share: 1.2 },
      ],
      rows: [
        ...agreed.map(({ action, language, owner, due }) => [
          linesOf(reader, action, language),
          ...[names ? owner : '', dayOf(due)].map(plain),
        ]),
        ...Array.from({ length: empty }, () => ['', '', ''].map(plain)),
      ].map((cells, index) => [plain(String(index + 1)), ...cells]),
      tall: 48,
    },
    { block: 'heading', level: 3, text: t('reports.report.plan.notes') },
    { block: 'ruled', lines: 8 },
  ];
}

function linesOf(reader: Reader, text: string, written: string | null | undefined): Line[] {
  const { language, aside } = foreignTo(reader, written);
  return [{ text, language }, ...(aside ? [{ text: aside, tone: 'muted' as const }] : [])];
}
