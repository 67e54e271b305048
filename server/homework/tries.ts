import { randomUUID } from 'node:crypto';
import type { Scenario } from '@/engine/scenario';
import { usualSettings } from '@/engine/usual-settings';
import type { HomeworkTryItem } from '@/wire/homework';
import { type Pace, paces } from '@/wire/paces';
import { hashToken } from '../accounts/tokens';
import type { Db, DbOrTransaction } from '../database/db';
import { storeRound } from '../rounds/store';
import { type HomeworkRecord, stageOf } from './records';

/** Somebody's device: the key is made there, and only its hash is kept. */
export type Device = { homeworkId: string; key: string };

export type Learner = { id: string; name: string | null };

/** Whoever began on this device; undefined where nobody has. */
export async function learnerOn(db: DbOrTransaction, device: Device): Promise<Learner | undefined> {
  const found = await db.homeworkPlayer.findUnique({
    where: { homeworkId_keyHash: { homeworkId: device.homeworkId, keyHash: hashToken(device.key) } },
    select: { id: true, name: true },
  });
  return found ?? undefined;
}

/** The tries that count, oldest first: those whose clock was started. */
export async function triesOf(db: DbOrTransaction, playerId: string): Promise<HomeworkTryItem[]> {
  const rows = await db.homeworkTry.findMany({
    where: { playerId, startedAt: { not: null } },
    orderBy: { createdAt: 'asc' },
  });
  return rows.flatMap(({ roundId, startedAt, endedAt, score, percentile, settled }) =>
    startedAt === null
      ? []
      : [
          {
            startedAt: startedAt.getTime(),
            endedAt: endedAt?.getTime() ?? null,
            ...{ score, percentile },
            pending: roundId !== null && endedAt !== null && !settled,
          },
        ],
  );
}

/** The round that this person has not played to its end, started or not; undefined where there is none. */
export async function openRoundOf(db: DbOrTransaction, playerId: string): Promise<string | undefined> {
  const found = await db.homeworkTry.findFirst({
    where: { playerId, endedAt: null, round: { stage: { not: 'ended' } } },
    orderBy: { createdAt: 'desc' },
    select: { roundId: true },
  });
  return found?.roundId ?? undefined;
}

export type TryRefusal = 'homework-closed' | 'homework-over' | 'no-tries-left';

type Beginning = {
  homework: HomeworkRecord;
  scenario: Scenario;
  key: string;
  /** null in works-council mode */
  name: string | null;
  /** the player's choice; counts only where the instructor made none */
  pace: Pace;
  /** epoch ms */
  now: number;
};

/**
 * The round in which this person plays: the one they have not ended, else a new one where the deadline and the tries
 * allow it. The person's record is locked meanwhile, so that two requests at once are one try.
 */
export async function roundForTry(
  db: Db,
  given: Beginning,
): Promise<{ roundId: string } | { refusal: TryRefusal }> {
  const { homework, key, now } = given;
  return db.$transaction(async (tx) => {
    const stage = stageOf(homework, now);
    const known = await learnerOn(tx, { homeworkId: homework.id, key });
    if (!known && stage !== 'open') return { refusal: `homework-${stage}` as const };
    const playerId = await lockedLearner(tx, given);
    const open = await openRoundOf(tx, playerId);
    if (open) return { roundId: open };
    if (stage !== 'open') return { refusal: `homework-${stage}` as const };
    const used = await tx.homeworkTry.count({ where: { playerId, startedAt: { not: null } } });
    if (homework.tries !== null && used >= homework.tries) return { refusal: 'no-tries-left' as const };
    const roundId = await storeTry(tx, given);
    await tx.homeworkTry.create({ data: { id: randomUUID(), playerId, roundId } });
    return { roundId };
  });
}

async function lockedLearner(tx: DbOrTransaction, { homework, key, name }: Beginning): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO homework_player (id, homework_id, name, key_hash)
    VALUES (${randomUUID()}, ${homework.id}, ${name}, ${hashToken(key)})
    ON CONFLICT (homework_id, key_hash) DO UPDATE SET key_hash = EXCLUDED.key_hash RETURNING id`;
  if (!row) throw new Error('the database gave no row');
  return row.id;
}

async function storeTry(tx: DbOrTransaction, { homework, scenario, pace }: Beginning): Promise<string> {
  const { variant, seed } = homework;
  const settings = {
    ...usualSettings,
    kind: 'practice' as const,
    ...paces[homework.pace ?? pace],
    ...(homework.pace !== null && { paceFixed: true }),
    ...(variant !== null && { variant }),
  };
  return storeRound(tx, { workshopId: null, scenario, settings, teamCount: 1, seed: seed ?? undefined });
}
