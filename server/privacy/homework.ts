import { dayMs } from '@/wire/limits';
import { hashToken, newToken } from '../accounts/tokens';
import type { Db, DbOrTransaction } from '../database/db';

/** The person whose try this round is; undefined for every other round. */
export async function learnerIn(db: DbOrTransaction, roundId: string | null): Promise<string | undefined> {
  if (roundId === null) return undefined;
  const found = await db.homeworkTry.findUnique({ where: { roundId }, select: { playerId: true } });
  return found?.playerId;
}

/** The seats in all rounds that this person has played for a homework, as far as they are still kept. */
export async function seatsOfLearner(db: DbOrTransaction, playerId: string): Promise<string[]> {
  const seats = await db.seat.findMany({
    where: { round: { homeworkTry: { playerId } } },
    select: { id: true },
  });
  return seats.map(({ id }) => id);
}

/** Deletes a person from a homework: the name, the tries with their results, and the rounds. Gives the ids of those. */
export async function eraseLearner(db: DbOrTransaction, playerId: string): Promise<string[]> {
  const rounds = await db.round.findMany({ where: { homeworkTry: { playerId } }, select: { id: true } });
  const ids = rounds.map(({ id }) => id);
  await db.round.deleteMany({ where: { id: { in: ids } } });
  await db.homeworkPlayer.deleteMany({ where: { id: playerId } });
  return ids;
}

/**
 * Homework whose days are over, counted from its deadline or from the last try, whichever is later: names go, devices
 * are no longer known, and the rounds are deleted with what was written in them. Results stay as figures. `now` is epoch ms.
 */
export async function removeLearners(db: Db, now: number): Promise<void> {
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT h.id FROM homework AS h
    LEFT JOIN LATERAL (
      SELECT max(GREATEST(t.created_at, t.ended_at)) AS last
      FROM homework_player AS p JOIN homework_try AS t ON t.player_id = p.id WHERE p.homework_id = h.id
    ) AS played ON true
    WHERE GREATEST(h.created_at, h.deadline, played.last)
        < ${new Date(now)}::timestamptz - h.retention_days * ${dayMs}::float8 * interval '1 millisecond'
      AND (h.names_removed_at IS NULL OR played.last > h.names_removed_at)`;
  for (const { id } of due) await forgetPeople(db, id, now);
  // Opened and never started: its round has been cleared away.
  await db.homeworkTry.deleteMany({ where: { roundId: null, startedAt: null } });
}

async function forgetPeople(db: Db, homeworkId: string, now: number): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.round.deleteMany({ where: { homeworkTry: { player: { homeworkId } } } });
    const people = await tx.homeworkPlayer.findMany({ where: { homeworkId }, select: { id: true } });
    for (const { id } of people) {
      const keyHash = hashToken(newToken());
      await tx.homeworkPlayer.update({ where: { id }, data: { name: null, keyHash } });
    }
    await tx.ltiLearner.deleteMany({ where: { player: { homeworkId } } });
    await tx.homework.update({ where: { id: homeworkId }, data: { namesRemovedAt: new Date(now) } });
  });
}
