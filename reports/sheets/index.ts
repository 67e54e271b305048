import type { SheetId } from '@/wire/limits';
import type { EndedRound } from '../reading/ended-round';
import { board } from './board';
import { chat } from './chat';
import { curves } from './curves';
import { decisions } from './decisions';
import { desk } from './desk';
import { grades } from './grades';
import { intel } from './intel';
import { notes } from './notes';
import { plan } from './plan';
import type { Row, Sheet, SheetMaker, SheetWords } from './sheet';
import { statements } from './statements';
import { survey } from './survey';
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
  { id: 'statements', make: statements },
  { id: 'grades', make: grades },
  { id: 'notes', make: notes },
  { id: 'board', make: board },
  { id: 'plan', make: plan },
  { id: 'survey', make: survey },
];

/** What nobody did on paper: one lock a team stands for its votes, and nobody noted who told what. */
const livePlay: readonly SheetId[] = ['votes', 'desk', 'intel', 'chat'];

/** All sheets that hold anything; `names`: with what single people did. A row holds nothing beside its columns. */
export function sheetsOf(round: EndedRound, words: SheetWords, names: boolean): Sheet[] {
  return makers
    .filter(({ id }) => !(round.debrief.onPaper && livePlay.includes(id)))
    .map(({ id, make }) => ({ id, ...make(round, words, names) }))
    .filter(({ rows }) => rows.length > 0)
    .map(onlyColumns);
}

function onlyColumns({ id, columns, rows }: Sheet): Sheet {
  const only = (row: Row): Row => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
  return { id, columns, rows: rows.map(only) };
}
