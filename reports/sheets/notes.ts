import { placeIn } from './places';
import { type Row, type SheetMaker, seconds } from './sheet';

/** Instructors' and observers' notes. They are about people: without names there are none. */
export const notes: SheetMaker = (ended, words, names) => {
  const place = placeIn(ended, words);
  const rows = names ? (ended.annotations.notes ?? []) : [];
  return {
    columns: ['seconds', 'moment', 'team', 'decisionId', 'question', 'tag', 'text', 'language', 'author'],
    rows: rows.flatMap((row): Row[] => {
      const where = place(row);
      if (!where) return [];
      const { p, minute, tag, text, authorName } = row;
      const language = words.languageName(row.language);
      const said = { tag: tag ? words.tag(tag) : '', text, language, author: authorName };
      return [{ ...where, seconds: seconds(p), moment: words.moment(minute), ...said }];
    }),
  };
};
