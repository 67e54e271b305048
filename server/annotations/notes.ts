import type { Round } from '@/engine/round';
import { minuteAt, planOf } from '@/engine/world/plan';
import type { Command } from '@/wire/annotation-commands';
import { type NoteRow, noteTags } from '@/wire/annotations';
import type { Kind, SaveContext, Saved } from './save';
import { misplaced, notAllowed } from './save';

/** Instructors and observers write notes, and change their own alone. */
export async function saveNote(
  { db, round, reader, name }: SaveContext,
  command: Command<'save-note'>,
): Promise<Saved> {
  if (reader.rights !== 'runs' && reader.rights !== 'observes') return notAllowed;
  const { id: noteId, p, teamId, decisionId, tag, text, language = null, removed } = command;
  const wrong = misplaced(round, teamId, decisionId);
  if (wrong) return wrong;
  const known = await db.note.findUnique({ where: { id: noteId } });
  if (known && (known.roundId !== round.id || known.authorId !== reader.id)) return notAllowed;
  const data = { teamId, decisionId, tag, text, language, removedAt: removed ? new Date() : null };
  const row = await db.note.upsert({
    where: { id: noteId },
    create: { id: noteId, roundId: round.id, authorId: reader.id, authorName: name, p, ...data },
    update: data,
  });
  return { ok: true, annotations: { notes: [rowOf(round, row)] } };
}

export const notes: Kind = {
  read: async (db, round) => {
    const rows = await db.note.findMany({
      where: { roundId: round.id, removedAt: null },
      orderBy: [{ p: 'asc' }, { createdAt: 'asc' }],
    });
    return { notes: rows.map((row) => rowOf(round, row)) };
  },
  shown: (reader, { notes: rows }) => {
    if (reader.rights === 'runs') return { notes: rows };
    if (reader.rights === 'observes')
      return { notes: rows?.filter(({ authorId }) => authorId === reader.id) };
    return {};
  },
};

type Row = Omit<NoteRow, 'p' | 'minute' | 'tag' | 'removed'> & {
  p: bigint;
  tag: string | null;
  removedAt: Date | null;
};

function rowOf(
  round: Round,
  { id: noteId, authorId, authorName, teamId, decisionId, text, language, ...row }: Row,
): NoteRow {
  const p = Number(row.p);
  return {
    id: noteId,
    authorId,
    authorName,
    p,
    minute: Math.floor(minuteAt(planOf(round.scenario), p)),
    teamId,
    decisionId,
    tag: noteTags.find((tag) => tag === row.tag) ?? null,
    text,
    language,
    removed: row.removedAt !== null,
  };
}
