import { groupPin } from '@/words/pin';
import { drawQr } from '../drawings/qr';
import type { Block, PrintDocument } from '../pdf/document';
import type { Reader } from '../reader';
import { paperDecisions, scoreSheet } from './on-paper';
import type { Pack } from './read-pack';
import { runSheet } from './run-sheet';

/** The address people type and the one in the QR code. */
export interface Doors {
  readable: string;
  join: string;
}

/** Everything to print before the event: the way in, hand-outs for players, and the facilitator's own sheets. */
export function packDocument(reader: Reader, pack: Pack, doors: Doors): PrintDocument {
  return {
    title: reader.t('reports.pack.of', { title: pack.title }),
    language: reader.language,
    footer: reader.footer,
    blocks: [
      ...cover(reader, pack),
      ...poster(reader, pack, doors),
      ...briefing(reader, pack),
      ...roleCards(reader, pack),
      ...runSheet(reader, pack),
      ...paperDecisions(reader, pack),
      ...scoreSheet(reader, pack),
    ],
  };
}

const inside = ['poster', 'briefing', 'roles', 'sheet', 'decisions', 'score'] as const;

function cover({ t }: Reader, { company, title, workshop, tagline, teams, minutes }: Pack): Block[] {
  return [
    {
      block: 'title',
      kicker: `${t('reports.pack.kicker')} · ${company}`,
      text: title,
      lead: workshop,
    },
    { block: 'text', text: tagline },
    { block: 'text', text: t('reports.pack.size', { teams, minutes }) },
    { block: 'note', kicker: t('reports.pack.warning'), text: t('reports.pack.warningText') },
    { block: 'heading', level: 3, text: t('reports.pack.contents') },
    { block: 'list', items: inside.map((one) => t(`reports.pack.inside.${one}`)), numbered: true },
  ];
}

function poster({ t }: Reader, { pin, title }: Pack, { readable, join }: Doors): Block[] {
  const heading: Block = { block: 'heading', level: 1, text: t('reports.pack.poster.title'), page: true };
  if (pin === null) return [heading, { block: 'text', text: t('reports.pack.poster.closed') }];
  return [
    heading,
    { block: 'text', text: title, tone: 'lead' },
    {
      block: 'drawing',
      drawing: drawQr(join, t('reports.pack.poster.qr', { address: readable }), 380),
      centred: true,
    },
    { block: 'poster', text: readable, size: 24 },
    { block: 'poster', text: `${t('reports.pack.poster.pin')} ${groupPin(pin)}`, size: 48 },
    { block: 'text', text: t('reports.pack.poster.how', { address: readable }), tone: 'lead' },
  ];
}

function briefing({ t }: Reader, pack: Pack): Block[] {
  const part = (key: 'company' | 'situation' | 'rules'): Block[] => [
    { block: 'heading', level: 2, text: t(`reports.pack.briefing.${key}`) },
    ...paragraphs(pack.briefing[key]),
  ];
  return [
    {
      block: 'heading',
      level: 1,
      text: `${t('reports.pack.briefing.title')}: ${pack.company}`,
      page: true,
    },
    ...part('company'),
    ...part('situation'),
    ...part('rules'),
  ];
}

/** A page for each role, with room for notes. */
function roleCards({ t }: Reader, { roles }: Pack): Block[] {
  return roles.flatMap(({ role, name, card, watch }): Block[] => [
    {
      block: 'heading',
      level: 1,
      text: t('reports.pack.role.title', { role: name ?? t(`common.role.${role}`) }),
      page: true,
    },
    { block: 'heading', level: 3, text: t('reports.pack.role.card') },
    ...paragraphs(card),
    { block: 'heading', level: 3, text: t('reports.pack.role.watch') },
    ...paragraphs(watch),
    { block: 'heading', level: 3, text: t('reports.report.plan.notes') },
    { block: 'ruled', lines: 12 },
  ]);
}

function paragraphs(text: string): Block[] {
  return text
    .split(/\n+/)
    .filter((one) => one.trim() !== '')
    .map((one) => ({ block: 'text', text: one.trim() }));
}
