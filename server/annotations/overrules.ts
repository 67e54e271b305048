import type { Command } from '@/wire/annotation-commands';
import type { OverruleRow } from '@/wire/annotations';
import { type Kind, misplaced, notAllowed, type SaveContext, type Saved } from './save';
import { areShown, playersWhoSeeGrades } from './shown';

/** Instructors alone; the automatic mark stays beside it. */
export async function overrule(
  { db, round, reader, name }: SaveContext,
  command: Command<'overrule'>,
): Promise<Saved> {
  if (reader.rights !== 'runs') return notAllowed;
  const { teamId, decisionId, mark, holds } = command;
  const wrong = misplaced(round, teamId, decisionId);
  if (wrong) return wrong;
  const key = { roundId: round.id, teamId, decisionId, mark };
  const anew = await playersWhoSeeGrades(db, round.id);
  if (holds === null) {
    await db.overrule.deleteMany({ where: key });
    const row = rowOf({ ...key, holds: false, authorName: name });
    return { ok: true, annotations: { overrules: [{ ...row, removed: true }] }, anew };
  }
  const data = { holds, authorId: reader.id, authorName: name };
  const row = await db.overrule.upsert({
    where: { roundId_teamId_decisionId_mark: key },
    create: { ...key, ...data },
    update: data,
  });
  return { ok: true, annotations: { overrules: [rowOf(row)] }, anew };
}

export const overrules: Kind = {
  read: async (db, round) => {
    const rows = await db.overrule.findMany({ where: { roundId: round.id } });
    return { overrules: rows.map(rowOf) };
  },
  shown: (reader, { overrules: rows, shown }) => {
    if (reader.rights === 'runs') return { overrules: rows };
    if (reader.rights !== 'plays') return {};
    if (!areShown(shown)) return { overrules: [] };
    const own = rows?.filter(({ teamId }) => teamId === reader.teamId);
    return { overrules: own?.map((row) => ({ ...row, authorName: '' })) };
  },
};

type Row = Omit<OverruleRow, 'id' | 'removed'>;

function rowOf({ teamId, decisionId, mark, holds, authorName }: Row): OverruleRow {
  const key = [teamId, decisionId, mark].join('/');
  return { id: key, teamId, decisionId, mark, holds, authorName, removed: false };
}
