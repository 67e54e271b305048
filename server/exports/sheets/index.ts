import type { EndedRound } from '../ended-round';
import { chat } from './chat';
import { curves } from './curves';
import { decisions } from './decisions';
import { desk } from './desk';
import { intel } from './intel';
import type { Row, Sheet, SheetId, SheetMaker, SheetWords } from './sheet';
import { teams } from './teams';
import { votes } from './votes';

/** The sheets of a round, in the order of the workbook. A new one is a file beside this and a line here. */
const makers: { id: SheetId; make: SheetMaker }[] = [
  { id: 'teams', make: teams },
  { id: 'decisions', make: decisions },
  { id: 'votes', make: votes },
  { id: 'curves', make: curves },
  { id: 'desk', make: desk },
  { id: 'intel', make: intel },
  { id: 'chat', make: chat },
];

/** All sheets that hold anything; `names`: with what single people did. A row holds nothing beside its columns. */
export function sheetsOf(round: EndedRound, words: SheetWords, names: boolean): Sheet[] {
  return makers
    .map(({ id, make }) => ({ id, ...make(round, words, names) }))
    .filter(({ rows }) => rows.length > 0)
    .map(onlyColumns);
}

function onlyColumns({ id, columns, rows }: Sheet): Sheet {
  const only = (row: Row): Row => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
  return { id, columns, rows: rows.map(only) };
}
