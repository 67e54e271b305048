import { wordsIn } from '@/engine/scenario';
import { placeIn } from './places';
import type { Row, SheetMaker } from './sheet';

/** Every level that was given, by objective; comments and who gave it only with names. */
export const grades: SheetMaker = (ended, words, names) => {
  const place = placeIn(ended, words);
  const { rubric } = wordsIn(ended.round.scenario, words.language);
  return {
    columns: [
      ...(['team', 'decisionId', 'question', 'objective', 'level', 'observer'] as const),
      ...(names ? (['comment', 'author'] as const) : []),
    ],
    rows: (ended.annotations.grades ?? []).flatMap((row): Row[] => {
      const where = place(row);
      if (!where || (!names && row.level === null)) return [];
      const { objectiveId, level, observer, comment, authorName } = row;
      return [
        {
          ...where,
          objective: objectiveId === null ? '' : (rubric?.[objectiveId]?.title ?? objectiveId),
          level,
          observer: observer ? words.yes : words.no,
          comment,
          author: authorName,
        },
      ];
    }),
  };
};
