import type { Command } from '@/wire/annotation-commands';
import type { PlanRow } from '@/wire/annotations';
import { type Kind, notAllowed, type SaveContext, type Saved } from './save';

/** The most lines of a plan. */
const mostItems = 60;

/** Instructors alone. The plan belongs to the workshop and is carried from round to round. */
export async function savePlanItem(
  { db, round, workshopId, reader }: SaveContext,
  { id: itemId, action, language = null, owner, due, done, removed }: Command<'save-plan-item'>,
): Promise<Saved> {
  if (reader.rights !== 'runs' || workshopId === null) return notAllowed;
  const known = await db.planItem.findUnique({ where: { id: itemId } });
  if (known && known.workshopId !== workshopId) return notAllowed;
  if (!known && (await db.planItem.count({ where: { workshopId, removedAt: null } })) >= mostItems)
    return { ok: false, code: 'board-full' };
  const data = {
    action,
    language,
    owner,
    due,
    doneAt: done ? (known?.doneAt ?? new Date()) : null,
    removedAt: removed ? new Date() : null,
  };
  const row = await db.planItem.upsert({
    where: { id: itemId },
    create: { id: itemId, workshopId, roundId: round.id, ...data },
    update: data,
  });
  return { ok: true, annotations: { plan: [rowOf(row)] } };
}

export const plan: Kind = {
  read: async (db, round) => {
    const rows = await db.planItem.findMany({
      where: { removedAt: null, workshop: { rounds: { some: { id: round.id } } } },
      orderBy: { createdAt: 'asc' },
    });
    return { plan: rows.map(rowOf) };
  },
  /** Everybody reads the lines that have words; a line without words is told to instructors alone. */
  shown: (reader, { plan: rows }) => {
    if (reader.rights === 'runs') return { plan: rows };
    return { plan: rows?.map((row) => (row.action === '' ? { ...row, owner: '', removed: true } : row)) };
  },
};

type Row = Pick<PlanRow, 'id' | 'action' | 'language' | 'owner' | 'due'> & {
  doneAt: Date | null;
  removedAt: Date | null;
};

function rowOf({ id: itemId, action, language, owner, due, doneAt, removedAt }: Row): PlanRow {
  return {
    id: itemId,
    action,
    language,
    owner,
    due,
    doneAt: doneAt?.getTime() ?? null,
    removed: removedAt !== null,
  };
}
