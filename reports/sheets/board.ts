import { cardKinds } from '@/wire/annotations';
import { placeIn } from './places';
import type { Row, SheetMaker } from './sheet';

/** The hot-wash board as the room saw it, column by column: hidden cards are left out, and nobody is named as their author. */
export const board: SheetMaker = (ended, words) => {
  const place = placeIn(ended, words);
  const cards = (ended.annotations.cards ?? []).filter(({ hidden }) => !hidden);
  return {
    columns: ['kind', 'team', 'text', 'language', 'dots'],
    rows: cards
      .toSorted((a, b) => cardKinds.indexOf(a.kind) - cardKinds.indexOf(b.kind) || b.dots - a.dots)
      .flatMap((card): Row[] => {
        const where = place(card);
        if (!where) return [];
        const language = words.languageName(card.language);
        return [{ ...where, kind: words.cardKind(card.kind), text: card.text, language, dots: card.dots }];
      }),
  };
};
