import type { Command } from '@/wire/annotation-commands';
import type { GradeRow } from '@/wire/annotations';
import { type Kind, misplaced, notAllowed, type SaveContext, type Saved } from './save';
import { areShown, playersWhoSeeGrades } from './shown';

/** Each grader has a row of their own: nobody writes over another's. */
export async function grade(
  { db, round, reader, name }: SaveContext,
  command: Command<'grade'>,
): Promise<Saved> {
  if (reader.rights !== 'runs' && reader.rights !== 'observes') return notAllowed;
  const wrong = misplaced(round, command.teamId, command.decisionId);
  if (wrong) return wrong;
  const { rubric = [] } = round.scenario.structure;
  if (command.objectiveId !== null && !rubric.some(({ id: one }) => one === command.objectiveId))
    return { ok: false, code: 'no-such-thing' };
  const key = {
    roundId: round.id,
    authorId: reader.id,
    teamId: command.teamId,
    decisionId: command.decisionId ?? '',
    objectiveId: command.objectiveId ?? '',
  };
  const data = {
    authorName: name,
    level: command.objectiveId === null ? null : command.level,
    comment: command.comment,
    language: command.language ?? null,
  };
  const row = await db.grade.upsert({
    where: { roundId_authorId_teamId_decisionId_objectiveId: key },
    create: { ...key, ...data },
    update: data,
  });
  const players = await playersWhoSeeGrades(db, round.id);
  // What an observer sees of others' grades depends on their own.
  const annotations = { grades: [rowOf(row, reader.rights === 'observes')] };
  return { ok: true, annotations, anew: [...players, 'observes'] };
}

export const grades: Kind = {
  read: async (db, round) => {
    const observers = await db.colleague.findMany({
      where: { rights: 'observer', workshop: { rounds: { some: { id: round.id } } } },
      select: { id: true },
    });
    const watched = new Set(observers.map(({ id: colleagueId }) => colleagueId));
    const rows = await db.grade.findMany({ where: { roundId: round.id } });
    const all = rows.map((row) => rowOf(row, watched.has(row.authorId)));
    return { grades: all.filter(({ removed }) => !removed) };
  },
  shown: (reader, { grades: rows, shown }) => {
    if (reader.rights === 'runs') return { grades: rows };
    if (reader.rights === 'plays') return { grades: areShown(shown) ? forTeam(rows, reader.teamId) : [] };
    return reader.rights === 'observes' ? { grades: rows && forObserver(rows, reader.id) } : {};
  },
};

/** One's own, and of the others' the levels of what one has rated oneself: nobody is led by what others think. */
function forObserver(rows: GradeRow[], id: string): GradeRow[] {
  const rated = new Set(rows.flatMap((row) => (row.authorId === id && row.level !== null ? thing(row) : [])));
  return rows.flatMap((row) => {
    if (row.authorId === id) return row;
    return row.level !== null && rated.has(thing(row)) ? { ...row, comment: '' } : [];
  });
}

function thing({ teamId, decisionId, objectiveId }: GradeRow): string {
  return [teamId, decisionId, objectiveId].join('/');
}

/** The instructors' grades of one's own team, without who gave them; observers' are for the instructors. */
function forTeam(rows: GradeRow[] | undefined, teamId: string): GradeRow[] | undefined {
  const own = rows?.filter((row) => row.teamId === teamId && !row.observer);
  const authors = [...new Set(own?.map(({ authorId }) => authorId))];
  return own?.map((row) => {
    const nameless = `instructor-${authors.indexOf(row.authorId) + 1}`;
    const place = { decisionId: row.decisionId ?? '', objectiveId: row.objectiveId ?? '' };
    return rowOf({ ...row, ...place, authorId: nameless, authorName: '' }, false);
  });
}

type Row = Omit<GradeRow, 'id' | 'observer' | 'decisionId' | 'objectiveId' | 'removed'> & {
  decisionId: string;
  objectiveId: string;
};

function rowOf(
  { authorId, authorName, teamId, decisionId, objectiveId, level, comment, language }: Row,
  observer: boolean,
): GradeRow {
  return {
    id: [authorId, teamId, decisionId, objectiveId].join('/'),
    authorId,
    authorName,
    observer,
    teamId,
    decisionId: decisionId || null,
    objectiveId: objectiveId || null,
    level,
    comment,
    language,
    removed: level === null && comment === '',
  };
}
