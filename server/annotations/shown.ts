import type { Command } from '@/wire/annotation-commands';
import type { ShownRow } from '@/wire/annotations';
import type { Db } from '../database/db';
import { type Kind, notAllowed, type SaveContext, type Saved } from './save';

/** Instructors alone, and only once the round is over. */
export async function showGrades(
  { db, round, reader }: SaveContext,
  command: Command<'show-grades'>,
): Promise<Saved> {
  if (reader.rights !== 'runs') return notAllowed;
  if (round.stage !== 'ended') return { ok: false, code: 'not-allowed' };
  const gradesShownAt = command.shown ? new Date() : null;
  await db.round.update({ where: { id: round.id }, data: { gradesShownAt } });
  return { ok: true, annotations: { shown: [{ id: 'grades', removed: !command.shown }] }, anew: ['plays'] };
}

export const shown: Kind = {
  read: async (db, round) => {
    return { shown: (await gradesAreShown(db, round.id)) ? [{ id: 'grades', removed: false }] : [] };
  },
  shown: (reader, { shown: rows }) => (reader.rights === 'shows' ? {} : { shown: rows }),
};

/** Whether the teams see their grades, as far as these rows say. */
export function areShown(rows: ShownRow[] | undefined): boolean {
  return rows?.some(({ removed }) => !removed) ?? false;
}

/** The same, asked of the database. */
export async function gradesAreShown(db: Db, roundId: string): Promise<boolean> {
  const row = await db.round.findUnique({ where: { id: roundId }, select: { gradesShownAt: true } });
  return row?.gradesShownAt != null;
}

/** Whoever has to be told anew when a grade or a mark changes: the players, once they see such things. */
export async function playersWhoSeeGrades(db: Db, roundId: string): Promise<['plays'] | []> {
  return (await gradesAreShown(db, roundId)) ? ['plays'] : [];
}
