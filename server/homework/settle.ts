import type { Round } from '@/engine/round';
import { nothingDecided } from '@/engine/rules/nothing-decided';
import { stormHeard } from '@/engine/view/stakes';
import type { Db } from '../database/db';
import { queueGrades } from '../deliveries/queue';
import { learnerIn } from '../privacy/homework';

/** Notes that the clock of a try was started or has stopped; nothing for other rounds. `at` is epoch ms. */
export async function noteTry(db: Db, { id: roundId, settings, stage }: Round, at: number): Promise<void> {
  if (settings.kind !== 'practice') return;
  const when = new Date(at);
  if (stage === 'running') {
    await db.homeworkTry.updateMany({ where: { roundId, startedAt: null }, data: { startedAt: when } });
  }
  if (stage === 'ended') {
    await db.homeworkTry.updateMany({ where: { roundId, endedAt: null }, data: { endedAt: when } });
  }
}

type Settling = {
  db: Db;
  /** the round as it is, with what was played in it */
  round: Round;
  /** stores the round's debrief, whoever waits for it */
  makeDebrief: (roundId: string) => Promise<void>;
  /** epoch ms */
  now: number;
};

/**
 * A try has ended: its result is worked out and kept with it, once. This is the one place where that is told, so what
 * else is to hear of a result (a learning management system, say) is called from here. Nothing for other rounds.
 */
export async function settleTry({ db, round, makeDebrief, now }: Settling): Promise<void> {
  const { id: roundId } = round;
  const waits = { roundId, settled: false, endedAt: { not: null } };
  if (round.settings.kind !== 'practice' || (await db.homeworkTry.count({ where: waits })) === 0) return;
  if (!nothingDecided(round)) await makeDebrief(roundId);
  const figures = await figuresOf(db, roundId);
  await db.$transaction(async (tx) => {
    await tx.homeworkTry.updateMany({
      where: waits,
      data: { ...figures, storm: stormIn(round), settled: true },
    });
    const playerId = await learnerIn(tx, roundId);
    if (playerId !== undefined && figures.usual !== null) await queueGrades(tx, playerId, now);
  });
}

/** The rounds of tries that ended while nobody could settle them: the server stopped in between. */
export async function unsettledRounds(db: Db): Promise<string[]> {
  const rows = await db.homeworkTry.findMany({
    where: { settled: false, round: { stage: 'ended' } },
    select: { roundId: true },
  });
  return rows.flatMap(({ roundId }) => roundId ?? []);
}

type Figures = { score: number | null; usual: number | null; percentile: number | null };

/** Null where the debrief has no outcome: the round ended early. */
async function figuresOf(db: Db, roundId: string): Promise<Figures> {
  const [found] = await db.$queryRaw<Figures[]>`
    SELECT (outcome->>'score')::float8 AS score, (outcome->>'percentile')::float8 AS percentile,
      COALESCE(outcome->'usual'->>'score', outcome->>'score')::float8 AS usual
    FROM (SELECT debrief->'teams'->0->'marks'->'outcome' AS outcome FROM round WHERE id = ${roundId}) AS kept`;
  return found ?? { score: null, usual: null, percentile: null };
}

function stormIn(round: Round): number[] {
  const [team] = round.teams;
  if (!team) return [];
  const { storm, mentions } = stormHeard(team.world);
  return [...storm, mentions];
}
