import { randomUUID } from 'node:crypto';
import type { LogEntry } from '@/engine/event';
import type { Round } from '@/engine/round';
import { newToken } from '../accounts/tokens';
import type { Db, DbOrTransaction } from '../database/db';
import { postgresLog } from '../rounds/log';
import { storeRound } from '../rounds/store';
import { freePin } from './workshops';

/** A round that goes on from a moment of another one, as it is to be stored. */
export type NewFork = {
  /** the other round before the first line of its log */
  beginning: Round;
  /** how this one's log begins */
  log: LogEntry[];
  /** the other round's last line that counts */
  forkedAtSeq: number;
  /** team figures alone: asked for where it goes to, or promised where it comes from */
  worksCouncil: boolean;
};

/** Where the fork is played: in a workshop there is, or in a new one with this title and owner. */
export type ForkPlace = { workshopId: string } | { title: string; ownerId: string };

/** Writes the fork as the current round of its workshop, with its past: all of it or nothing. Gives both ids. */
export async function storeFork(
  db: Db,
  fork: NewFork,
  place: ForkPlace,
): Promise<{ workshopId: string; roundId: string }> {
  return db.$transaction(async (tx) => {
    const workshopId = 'workshopId' in place ? place.workshopId : await emptyWorkshop(tx, fork, place);
    const roundId = await storePast(tx, workshopId, fork);
    const { slug } = fork.beginning.scenario;
    const promised = fork.worksCouncil ? { worksCouncil: true } : {};
    const data = { currentRoundId: roundId, scenarioSlug: slug, ...promised };
    await tx.workshop.update({ where: { id: workshopId }, data });
    return { workshopId, roundId };
  });
}

/** The same for a practice round: one of its own, which stands in no workshop. Gives its id. */
export async function storePracticeFork(db: Db, fork: Omit<NewFork, 'worksCouncil'>): Promise<string> {
  return db.$transaction((tx) => storePast(tx, null, fork));
}

async function storePast(
  tx: DbOrTransaction,
  workshopId: string | null,
  { beginning, log, forkedAtSeq }: Omit<NewFork, 'worksCouncil'>,
): Promise<string> {
  const { id: forkedFromId, scenario, seed, teams } = beginning;
  const kind = workshopId === null ? ('practice' as const) : ('workshop' as const);
  const settings = { ...beginning.settings, kind, lobbyLocked: false };
  const roundId = await storeRound(tx, { workshopId, scenario, settings, teamCount: teams.length, seed });
  await tx.round.update({ where: { id: roundId }, data: { forkedFromId, forkedAtSeq } });
  await postgresLog(tx).append(roundId, log);
  return roundId;
}

async function emptyWorkshop(
  tx: DbOrTransaction,
  { beginning: { scenario, settings } }: NewFork,
  { title, ownerId }: Extract<ForkPlace, { title: string }>,
): Promise<string> {
  const id = randomUUID();
  const keys = { pin: await freePin(tx), joinToken: newToken(), projectorToken: newToken() };
  await tx.workshop.create({
    data: { id, ownerId, title, ...keys, scenarioSlug: scenario.slug, settings },
  });
  return id;
}

/** Open workshops of an owner besides this one, newest first, that are not being played: other groups to go on with. */
export async function otherGroups(db: DbOrTransaction, ownerId: string, workshopId: string) {
  const rows = await db.workshop.findMany({
    where: { ownerId, id: { not: workshopId }, closedAt: null, archivedAt: null, deletedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { id: true, title: true, currentRoundId: true, rounds: { select: { id: true, stage: true } } },
    take: 50,
  });
  const isPlaying = (row: (typeof rows)[number]) => {
    const stage = row.rounds.find(({ id }) => id === row.currentRoundId)?.stage;
    return stage === 'running' || stage === 'paused';
  };
  return rows.filter((row) => !isPlaying(row)).map(({ id, title }) => ({ id, title }));
}
