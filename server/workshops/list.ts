import type { Prisma } from '@/generated/prisma/client';
import type { WorkshopItem } from '@/wire/lists';
import { can, type Rights } from '@/wire/permissions';
import { rightsInWorkshop } from '@/wire/staff-roles';
import { nameOrder } from '@/words/name-order';
import type { DbOrTransaction } from '../database/db';
import type { StaffAccount } from './access';

const item = {
  id: true,
  title: true,
  groupName: true,
  scenarioSlug: true,
  pin: true,
  projectorToken: true,
  createdAt: true,
  startsAt: true,
  timeZone: true,
  closedAt: true,
  archivedAt: true,
  deletedAt: true,
  owner: { select: { id: true, name: true } },
  shares: { select: { userId: true } },
  _count: { select: { seats: true } },
  rounds: {
    orderBy: { createdAt: 'asc' as const },
    select: {
      id: true,
      scenarioSlug: true,
      stage: true,
      startedAt: true,
      endedAt: true,
      onPaper: true,
    },
  },
};

/**
 * Somebody's workshops for a list, newest first: the open ones, then those that are closed. Their own and those that were
 * shared with them, for the organisation's owner all; what they do not lead is not shown from the bin.
 */
export async function workshopsOf(db: DbOrTransaction, by: StaffAccount): Promise<WorkshopItem[]> {
  const { id: userId, role } = by;
  const seesAll = rightsInWorkshop(role, 'none') !== null;
  const rows = await db.workshop.findMany({
    where: seesAll ? {} : { OR: [{ ownerId: userId }, { shares: { some: { userId } } }] },
    orderBy: { createdAt: 'desc' },
    select: item,
  });
  const items = rows.flatMap((row) => {
    const rights = rightsInWorkshop(role, row.owner.id === userId ? 'own' : 'shared');
    return rights === null || (row.deletedAt && rights !== 'owner') ? [] : [itemOf(row, rights)];
  });
  return [...items.filter((one) => one.closedAt === null), ...items.filter((one) => one.closedAt !== null)];
}

function itemOf(row: Prisma.WorkshopGetPayload<{ select: typeof item }>, rights: Rights): WorkshopItem {
  return {
    rights,
    owner: row.owner,
    sharedWith: rights === 'owner' ? row.shares.map(({ userId }) => userId) : [],
    id: row.id,
    title: row.title,
    group: row.groupName,
    scenario: row.scenarioSlug,
    // With either one is in the room, where readers never are.
    pin: can(rights, 'watch') ? row.pin : null,
    projectorToken: can(rights, 'watch') ? row.projectorToken : null,
    createdAt: row.createdAt.getTime(),
    startsAt: epoch(row.startsAt),
    timeZone: row.timeZone,
    closedAt: epoch(row.closedAt),
    archivedAt: epoch(row.archivedAt),
    deletedAt: epoch(row.deletedAt),
    players: row._count.seats,
    rounds: row.rounds.map(({ id, scenarioSlug, stage, startedAt, endedAt, onPaper }) => ({
      id,
      scenario: scenarioSlug,
      stage,
      startedAt: epoch(startedAt),
      endedAt: epoch(endedAt),
      onPaper,
    })),
  };
}

function epoch(date: Date | null): number | null {
  return date?.getTime() ?? null;
}

/** The names of the organisation's groups, in the alphabetical order of a language. */
export async function groupsOf(db: DbOrTransaction, language: string): Promise<string[]> {
  const rows = await db.workshop.findMany({
    where: { groupName: { not: null }, deletedAt: null },
    distinct: ['groupName'],
    select: { groupName: true },
  });
  return rows.flatMap(({ groupName }) => groupName ?? []).sort(nameOrder(language));
}
