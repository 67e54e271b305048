import { z } from 'zod';
import { type Filed, type Filing, type Kind, notAllowed } from './filing';

/** Whether the teams see their grades. */
export const showGradesSchema = z.strictObject({ type: z.literal('show-grades'), shown: z.boolean() });

/** Leaders alone, and only when there is nothing left to play for. */
export async function showGrades(
  { db, round, reader }: Filing,
  act: z.infer<typeof showGradesSchema>,
): Promise<Filed> {
  if (reader.rights !== 'leads') return notAllowed;
  if (round.stage !== 'ended') return { ok: false, code: 'not-allowed' };
  const gradesShownAt = act.shown ? new Date() : null;
  await db.round.update({ where: { id: round.id }, data: { gradesShownAt } });
  return { ok: true, papers: { shown: [{ id: 'grades', removed: !act.shown }] } };
}

export const shown: Kind = {
  read: async (db, round) => {
    const row = await db.round.findUnique({ where: { id: round.id }, select: { gradesShownAt: true } });
    return { shown: row?.gradesShownAt ? [{ id: 'grades', removed: false }] : [] };
  },
  shown: (reader, { shown: rows }) => (reader.rights === 'shows' ? {} : { shown: rows }),
};
