import { hashToken, newToken } from '../accounts/tokens';
import type { Db, DbOrTransaction } from '../database/db';
import { renameInAnnotations, renameInPlan } from './annotations';
import { blankRound, type Renamed } from './blank';
import { eraseLearner, learnerIn } from './homework';

/**
 * Erases a person: the name and own words in every round they played, their survey sheets, what their certificates say,
 * their cards, their line of the player list; others' words lose the name. Their key opens nothing any more. What they did stays as a number, so the
 * team's results and the round's hash hold. Gives the rounds that are different now.
 */
export async function eraseSeat(db: Db, seatId: string): Promise<string[]> {
  return db.$transaction(
    async (tx) => {
      const seat = await tx.seat.findUnique({ where: { id: seatId } });
      if (!seat) return [];
      const { workshopId, roundId } = seat;
      if (workshopId === null) return forgetPractice(tx, roundId);
      const where = { workshopId };
      const rounds = await tx.round.findMany({ where, select: { id: true } });
      const names: Renamed[] = [];
      for (const { id } of rounds) {
        const renamed = await blankRound(tx, id, { seatIds: [seatId] });
        await renameInAnnotations(tx, id, renamed);
        names.push(...renamed);
      }
      await renameInPlan(tx, workshopId, names);
      await tx.expectedPlayer.deleteMany({ where: { seatId } });
      await tx.surveyAnswer.deleteMany({ where: { seatId } });
      await tx.card.updateMany({ where: { seatId }, data: { text: '…', seatId: null } });
      await tx.certificate.updateMany({ where: { seatId }, data: { name: null } });
      // The row stays without a key, so that nobody else can ever be given this seat.
      const tokenHash = hashToken(newToken());
      await tx.seat.update({ where: { id: seatId }, data: { tokenHash, codeHash: null } });
      return rounds.map(({ id }) => id);
    },
    { timeout: 60_000 },
  );
}

/** A practice round is deleted: it has no team whose results would have to stay. A homework's other tries go with it. */
async function forgetPractice(db: DbOrTransaction, roundId: string | null): Promise<string[]> {
  if (roundId === null) return [];
  const learner = await learnerIn(db, roundId);
  if (learner !== undefined) return eraseLearner(db, learner);
  await db.round.deleteMany({ where: { id: roundId, workshopId: null } });
  return [roundId];
}
