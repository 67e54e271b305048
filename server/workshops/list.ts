import type { WorkshopItem } from '@/wire/lists';
import type { DbOrTransaction } from '../database/db';

const item = {
  id: true,
  title: true,
  groupName: true,
  scenarioSlug: true,
  pin: true,
  projectorToken: true,
  createdAt: true,
  closedAt: true,
  archivedAt: true,
  deletedAt: true,
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

/** An instructor's workshops for a list, newest first: the open ones, then those that are closed. */
export async function workshopsOf(db: DbOrTransaction, ownerId: string): Promise<WorkshopItem[]> {
  const rows = await db.workshop.findMany({
    where: { ownerId },
    orderBy: { createdAt: 'desc' },
    select: item,
  });
  const items = rows.map((row) => ({
    id: row.id,
    title: row.title,
    group: row.groupName,
    scenario: row.scenarioSlug,
    pin: row.pin,
    projectorToken: row.projectorToken,
    createdAt: row.createdAt.getTime(),
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
  }));
  return [...items.filter((one) => one.closedAt === null), ...items.filter((one) => one.closedAt !== null)];
}

function epoch(date: Date | null): number | null {
  return date?.getTime() ?? null;
}

/** The names of the groups that this instructor has led, in alphabetical order. */
export async function groupsOf(db: DbOrTransaction, ownerId: string): Promise<string[]> {
  const rows = await db.workshop.findMany({
    where: { ownerId, groupName: { not: null }, deletedAt: null },
    distinct: ['groupName'],
    select: { groupName: true },
  });
  return rows.flatMap(({ groupName }) => groupName ?? []).sort((a, b) => a.localeCompare(b));
}
