import { type MarkKind, markKinds } from '@/engine/vocabulary';
import type { OverruleRow, StatementRow } from '@/wire/annotations';
import { placeIn } from './places';
import type { Row, SheetMaker, SheetWords } from './sheet';

/** What teams wrote, with the automatic marks and the instructor's word against them, both kept. */
export const statements: SheetMaker = (ended, words) => {
  const place = placeIn(ended, words);
  const { statements: rows = [], overrules = [] } = ended.annotations;
  return {
    columns: [
      'team',
      'decisionId',
      'question',
      'moment',
      'kind',
      'text',
      'language',
      'words',
      'marks',
      'overruled',
    ],
    rows: rows.flatMap((row): Row[] => {
      const where = place(row);
      if (!where) return [];
      return [
        {
          ...where,
          moment: words.moment(row.minute),
          kind: words.statementKind(row.kind),
          text: row.text,
          language: words.languageName(row.language),
          words: row.words,
          marks: row.marks.map(({ mark }) => words.mark(mark)).join(', '),
          overruled: overruledIn(row, overrules, words),
        },
      ];
    }),
  };
};

function overruledIn(row: StatementRow, overrules: OverruleRow[], words: SheetWords): string {
  return overrules
    .filter(({ teamId, decisionId }) => teamId === row.teamId && decisionId === row.decisionId)
    .flatMap(({ mark, holds }) => {
      const known = knownMark(mark);
      return known ? [`${words.mark(known)}: ${holds ? words.yes : words.no}`] : [];
    })
    .join(', ');
}

function knownMark(mark: string): MarkKind | undefined {
  return markKinds.find((one) => one === mark);
}
