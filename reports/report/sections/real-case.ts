import type { DebriefWords } from '@/engine/debrief/types';
import type { Block } from '../../pdf/document';
import { plain, type Reader } from '../../reader';

/** The real case behind the story, in dated facts with their sources. */
export function realCase({ t, figures }: Reader, { realCase: real }: DebriefWords): Block[] {
  const marks = (ids: readonly string[]) =>
    ids.map((id) => `[${real.sources.findIndex((source) => source.id === id) + 1}]`).join(' ');
  const { organisation, place } = real;
  return [
    { block: 'heading', level: 1, text: t('debrief.case.title'), page: true },
    { block: 'heading', level: 2, text: real.title },
    { block: 'text', text: t('debrief.case.where', { organisation, place }), tone: 'small' },
    { block: 'text', text: real.summary, tone: 'lead' },
    { block: 'note', kicker: t('debrief.case.respect'), text: real.respect },
    { block: 'heading', level: 3, text: t('debrief.case.facts') },
    {
      block: 'table',
      caption: t('debrief.case.facts'),
      columns: [
        { head: t('reports.pack.sheet.time'), share: 1 },
        { head: t('reports.pack.sheet.what'), share: 3.6 },
      ],
      rows: real.facts.map(({ date, minute, text, sources }) => [
        [
          { text: date, tone: 'strong' as const },
          ...(minute === null
            ? []
            : [
                {
                  text: t('debrief.case.yourClock', { moment: figures.moment(minute) }),
                  tone: 'muted' as const,
                },
              ]),
        ],
        plain(`${text} ${marks(sources)}`),
      ]),
    },
    { block: 'heading', level: 3, text: t('debrief.case.lessons') },
    { block: 'list', items: real.lessons, numbered: true },
    { block: 'heading', level: 3, text: t('debrief.case.sources') },
    {
      block: 'links',
      items: real.sources.map(({ title, address }) => ({
        text: `${title} · ${address}`,
        address: withProtocol(address),
      })),
    },
  ];
}

/** Case files print sources as bare addresses. */
function withProtocol(address: string): string {
  return /^https?:\/\//.test(address) ? address : `https://${address}`;
}
