import { z } from 'zod';
import { id, words } from './fields';
import { type Filed, type Filing, type Kind, misplaced, notAllowed } from './filing';
import type { GradeRow } from './papers';

/** The level as it should be; null takes it back. Without an objective only the comment counts. */
export const gradeSchema = z.strictObject({
  type: z.literal('grade'),
  teamId: id,
  decisionId: id.nullable(),
  objectiveId: id.nullable(),
  level: z.int().min(0).max(4).nullable(),
  comment: words(2000),
});

type Grade = z.infer<typeof gradeSchema>;

/** Each grader has a row of their own: nobody writes over another's. */
export async function grade({ db, round, reader, name }: Filing, act: Grade): Promise<Filed> {
  if (reader.rights !== 'leads' && reader.rights !== 'observes') return notAllowed;
  const wrong = misplaced(round, act.teamId, act.decisionId);
  if (wrong) return wrong;
  const key = {
    roundId: round.id,
    authorId: reader.id,
    teamId: act.teamId,
    decisionId: act.decisionId ?? '',
    objectiveId: act.objectiveId ?? '',
  };
  const data = { authorName: name, level: act.objectiveId === null ? null : act.level, comment: act.comment };
  const row = await db.grade.upsert({
    where: { roundId_authorId_teamId_decisionId_objectiveId: key },
    create: { ...key, ...data },
    update: data,
  });
  return { ok: true, papers: { grades: [rowOf(row)] } };
}

export const grades: Kind = {
  read: async (db, round) => {
    const rows = await db.grade.findMany({ where: { roundId: round.id } });
    return { grades: rows.map(rowOf).filter(({ removed }) => !removed) };
  },
  shown: (reader, { grades: rows }) => {
    if (reader.rights === 'leads') return { grades: rows };
    if (reader.rights === 'observes')
      return { grades: rows?.filter(({ authorId }) => authorId === reader.id) };
    return {};
  },
};

type Row = Omit<GradeRow, 'id' | 'decisionId' | 'objectiveId' | 'removed'> & {
  decisionId: string;
  objectiveId: string;
};

function rowOf({ authorId, authorName, teamId, decisionId, objectiveId, level, comment }: Row): GradeRow {
  return {
    id: [authorId, teamId, decisionId, objectiveId].join('/'),
    authorId,
    authorName,
    teamId,
    decisionId: decisionId || null,
    objectiveId: objectiveId || null,
    level,
    comment,
    removed: level === null && comment === '',
  };
}
