import { cardKinds } from '@/wire/annotations';
import type { Block } from '../../pdf/document';
import { foreignTo, type Reader } from '../../reader';
import type { ReportedRound } from '../round';

/** What the teams want to keep, to change and to ask, with the dots that it got. */
export function board(reader: Reader, { annotations }: ReportedRound): Block[] {
  const { t } = reader;
  const cards = (annotations.cards ?? []).filter(({ hidden }) => !hidden);
  if (cards.length === 0) return [];
  return [
    { block: 'heading', level: 1, text: t('debrief.board.title') },
    ...cardKinds.flatMap((kind): Block[] => {
      const own = cards.filter((card) => card.kind === kind).toSorted((a, b) => b.dots - a.dots);
      if (own.length === 0) return [];
      const items = own.map(({ text, dots, language }) => ({
        text: dots === 0 ? text : `${text} (${t('debrief.board.dots', { count: dots })})`,
        ...foreignTo(reader, language),
      }));
      return [
        { block: 'heading', level: 3, text: t(`debrief.board.kind.${kind}`) },
        { block: 'list', items },
      ];
    }),
  ];
}
