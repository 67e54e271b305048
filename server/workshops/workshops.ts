import { randomInt, randomUUID } from 'node:crypto';
import type { Settings } from '@/engine/round';
import type { Scenario } from '@/engine/scenario';
import { newToken } from '../accounts/tokens';
import type { Db, DbOrTransaction } from '../database/db';
import { storeRound } from '../rounds/store';

export type WorkshopRecord = {
  id: string;
  ownerId: string;
  title: string;
  pin: string | null;
  joinToken: string;
  projectorToken: string;
  currentRoundId: string;
  /** a colleague's id; null: the owner is the host */
  hostId: string | null;
  worksCouncil: boolean;
  /** days after the last activity until names are removed */
  retentionDays: number;
  /** the address of this server that its people are told; null: nobody has chosen */
  joinAddress: string | null;
  /** closed or archived, so nobody can join */
  closed: boolean;
};

export type NewWorkshop = {
  /** by chance when left out */
  id?: string | undefined;
  ownerId: string;
  title: string;
  scenario: Scenario;
  teamCount: number;
  /** those of its first round; the lobby is open, and it is played live */
  settings: Omit<Settings, 'kind' | 'lobbyLocked' | 'onPaper'>;
  retentionDays?: number | undefined;
  /** the trainer's; null when it is not known */
  timeZone?: string | null | undefined;
  /** when it is to be held, epoch ms */
  startsAt?: number | null | undefined;
  /** whose workshop it is, in the instructor's words */
  group?: string | null | undefined;
  /** by chance when left out */
  seed?: number | undefined;
};

/** Opens a workshop with its first round in the lobby, in one transaction. */
export async function createWorkshop(db: Db, given: NewWorkshop): Promise<{ id: string; pin: string }> {
  const { ownerId, title, scenario, teamCount, seed, group = null, retentionDays, timeZone = null } = given;
  const { startsAt } = given;
  const settings = { ...given.settings, kind: 'workshop' as const, lobbyLocked: false };
  return db.$transaction(async (tx) => {
    const { id = randomUUID() } = given;
    const pin = await freePin(tx);
    const keys = { pin, joinToken: newToken(), projectorToken: newToken() };
    await tx.workshop.create({
      data: {
        ...{ id, ownerId, title, ...keys, groupName: group, scenarioSlug: scenario.slug, settings, timeZone },
        worksCouncil: Boolean(settings.worksCouncil),
        ...(retentionDays !== undefined && { retentionDays }),
        ...(startsAt && { startsAt: new Date(startsAt) }),
      },
    });
    const currentRoundId = await storeRound(tx, { workshopId: id, scenario, settings, teamCount, seed });
    await tx.workshop.update({ where: { id }, data: { currentRoundId } });
    return { id, pin };
  });
}

/** Eight digits that no open workshop has. A hundred million to choose from: the first try is nearly always free. */
export async function freePin(db: DbOrTransaction): Promise<string> {
  for (;;) {
    const pin = String(randomInt(10_000_000, 100_000_000));
    if (!(await db.workshop.findUnique({ where: { pin }, select: { id: true } }))) return pin;
  }
}

/** The open workshop behind a PIN or a link. */
export async function workshopBehind(
  db: DbOrTransaction,
  by: { pin: string } | { token: string },
): Promise<WorkshopRecord | undefined> {
  const where = 'pin' in by ? { pin: by.pin } : { joinToken: by.token };
  return recordOf(await db.workshop.findUnique({ where }));
}

/** The workshop with this id; undefined where there is none. */
export async function workshopById(db: DbOrTransaction, id: string): Promise<WorkshopRecord | undefined> {
  return recordOf(await db.workshop.findUnique({ where: { id } }));
}

/** The workshop whose projector this token opens; undefined for any other token. */
export async function workshopOnProjector(
  db: DbOrTransaction,
  token: string,
): Promise<WorkshopRecord | undefined> {
  return recordOf(await db.workshop.findUnique({ where: { projectorToken: token } }));
}

type Row = Omit<WorkshopRecord, 'currentRoundId' | 'closed'> & {
  currentRoundId: string | null;
  closedAt: Date | null;
  archivedAt: Date | null;
  deletedAt: Date | null;
};

function recordOf(row: Row | null): WorkshopRecord | undefined {
  if (!row?.currentRoundId || row.deletedAt) return undefined;
  const { id, ownerId, title, pin, joinToken, projectorToken, currentRoundId, hostId } = row;
  const { worksCouncil, retentionDays, joinAddress } = row;
  return {
    id,
    ownerId,
    title,
    pin,
    joinToken,
    projectorToken,
    currentRoundId,
    hostId,
    worksCouncil,
    retentionDays,
    joinAddress,
    closed: row.closedAt !== null || row.archivedAt !== null,
  };
}

/** The address of this server that the workshop's people are told; null: the automatic one. */
export async function chooseJoinAddress(db: Db, id: string, joinAddress: string | null): Promise<void> {
  await db.workshop.updateMany({ where: { id }, data: { joinAddress } });
}

/** Closes a workshop: its PIN is free again and nobody can join; what was played stays. */
export async function closeWorkshop(db: Db, id: string): Promise<void> {
  await db.workshop.updateMany({
    where: { id, closedAt: null },
    data: { pin: null, closedAt: new Date() },
  });
}

/** The workshop's next round, which becomes its current one. Gives the new round's id. */
export async function nextRound(
  db: Db,
  workshopId: string,
  given: { scenario: Scenario; settings: Settings; teamCount: number; seed?: number | undefined },
): Promise<string> {
  return db.$transaction(async (tx) => {
    const id = await storeRound(tx, { ...given, workshopId });
    const data = { currentRoundId: id, scenarioSlug: given.scenario.slug };
    await tx.workshop.update({ where: { id: workshopId }, data });
    return id;
  });
}

/** Rounds of a workshop that were played, oldest first. */
export async function playedRounds(db: DbOrTransaction, workshopId: string) {
  const rows = await db.round.findMany({
    where: { workshopId, startedAt: { not: null } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, scenarioSlug: true, endedAt: true },
  });
  return rows.map(({ id, scenarioSlug, endedAt }) => ({
    id,
    scenario: scenarioSlug,
    endedAt: endedAt?.getTime() ?? null,
  }));
}
