import { dayMs } from '@/wire/limits';
import type { Db, DbOrTransaction } from '../database/db';
import { rightsOf } from '../workshops/access';
import { renameInAnnotations, renameInPlan } from './annotations';
import { blankRound, type Renamed } from './blank';

/** The most workshops in one run; the rest is done the next day. */
const mostAtOnce = 50;

/**
 * Removes the names of people from workshops whose days are over (counted from the last activity), together with their
 * own words; team results stay. A workshop that is still to be held keeps its list of players until then. Gives the rounds that are different now. `now` is epoch ms.
 */
export async function removeOldNames(db: Db, now: number): Promise<string[]> {
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT w.id FROM workshop w
    LEFT JOIN LATERAL (
      SELECT max(GREATEST(r.created_at, r.started_at, r.ended_at)) AS last, bool_or(r.stage = 'running') AS running
      FROM round r WHERE r.workshop_id = w.id
    ) played ON true
    LEFT JOIN LATERAL (
      SELECT max(GREATEST(e.created_at, w.starts_at)) AS last FROM expected_player e WHERE e.workshop_id = w.id
    ) listed ON true
    WHERE NOT COALESCE(played.running, false)
      AND GREATEST(w.created_at, played.last, listed.last) < ${new Date(now)}::timestamptz - w.retention_days * ${dayMs}::float8 * interval '1 millisecond'
      AND (w.names_removed_at IS NULL OR GREATEST(w.created_at, played.last, listed.last) > w.names_removed_at)
    ORDER BY w.created_at
    LIMIT ${mostAtOnce}`;
  const changed: string[] = [];
  for (const { id } of due) changed.push(...(await removeNames(db, id, now)));
  return changed;
}

/** Removes the names from one workshop, in one transaction. */
async function removeNames(db: Db, workshopId: string, now: number): Promise<string[]> {
  return db.$transaction(
    async (tx) => {
      const rounds = await tx.round.findMany({ where: { workshopId }, select: { id: true } });
      const people: Renamed[] = [];
      for (const { id: roundId } of rounds) {
        const renamed = await blankRound(tx, roundId, 'everybody');
        await renameInAnnotations(tx, roundId, renamed);
        await tx.certificate.updateMany({ where: { roundId }, data: { name: null } });
        await tx.card.updateMany({ where: { roundId }, data: { seatId: null } });
        await tx.$executeRaw`
          UPDATE survey_answer SET answers = jsonb_set(answers, '{words}', '""'),
            shown = jsonb_set(shown, '{words}', '""') WHERE round_id = ${roundId}`;
        people.push(...renamed);
      }
      await renameInPlan(tx, workshopId, people);
      await forgetColleagues(tx, workshopId);
      await tx.expectedPlayer.deleteMany({ where: { workshopId } });
      await tx.workshop.update({ where: { id: workshopId }, data: { namesRemovedAt: new Date(now) } });
      return rounds.map(({ id }) => id);
    },
    { timeout: 60_000 },
  );
}

/** Colleagues become "Observer 1", also under what they wrote; nobody comes in with their keys any more. */
async function forgetColleagues(db: DbOrTransaction, workshopId: string): Promise<void> {
  const colleagues = await db.colleague.findMany({ where: { workshopId }, orderBy: { createdAt: 'asc' } });
  for (const [i, { id, rights, revokedAt }] of colleagues.entries()) {
    const name = `${rightsOf(rights) === 'observer' ? 'Observer' : 'Co-instructor'} ${i + 1}`;
    await db.colleague.update({ where: { id }, data: { name, revokedAt: revokedAt ?? new Date() } });
    const where = { authorId: id, round: { workshopId } };
    await db.note.updateMany({ where, data: { authorName: name } });
    await db.grade.updateMany({ where, data: { authorName: name } });
    await db.overrule.updateMany({ where, data: { authorName: name } });
  }
}
