import { shortened } from '@/engine/signs';
import type { RunSheetItem } from '@/engine/view/console';
import type { Block, Cell, Line } from '../pdf/document';
import type { Reader } from '../reader';
import type { Pack } from './read-pack';

/** The most words of a post that are printed. */
const longest = 160;

/** What comes when, what waits in the drawer, and what to watch for. */
export function runSheet(reader: Reader, { runSheet: items }: Pack): Block[] {
  const { t } = reader;
  return [
    { block: 'heading', level: 1, text: t('reports.pack.sheet.title'), page: true },
    { block: 'text', text: t('reports.pack.sheet.lead'), tone: 'small' },
    {
      block: 'table',
      caption: t('reports.pack.sheet.title'),
      columns: [
        { head: t('reports.pack.sheet.time'), share: 0.9 },
        { head: t('reports.pack.sheet.what'), share: 2 },
        { head: t('reports.pack.sheet.notes'), share: 3.4 },
      ],
      rows: items.map((item) => rowOf(reader, item)),
    },
  ];
}

function rowOf(reader: Reader, item: RunSheetItem): Cell[] {
  const { t } = reader;
  return [
    [{ text: timeOf(reader, item), tone: item.minute === null ? 'muted' : 'plain' }],
    [
      { text: item.label, tone: item.kind === 'decision' ? 'strong' : 'plain' },
      { text: t(`reports.pack.sheet.kind.${item.kind}`), tone: 'muted' },
    ],
    notes(reader, item),
  ];
}

function timeOf({ t, figures }: Reader, { minute, state }: RunSheetItem): string {
  if (minute !== null) return figures.moment(minute);
  return t(state === 'deck' ? 'reports.pack.sheet.deck' : 'reports.pack.sheet.conditional');
}

function notes({ t }: Reader, { channelName, text, facilitator, expected }: RunSheetItem): Line[] {
  const words = shortened(text, longest);
  return [
    { text: channelName, tone: 'strong' },
    ...(facilitator === null ? [{ text: words }] : []),
    ...(facilitator ? [{ text: t('reports.pack.sheet.watch', { text: facilitator }) }] : []),
    ...(expected ? [{ text: t('reports.pack.sheet.expected', { text: expected }) }] : []),
  ];
}
