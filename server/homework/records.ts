import { randomUUID } from 'node:crypto';
import type { HomeworkChange, NewHomework } from '@/wire/forms/homework';
import type { HomeworkItem, HomeworkStage } from '@/wire/homework';
import { type Pace, paceNames } from '@/wire/paces';
import { newToken } from '../accounts/tokens';
import type { Db, DbOrTransaction } from '../database/db';

/** A homework as its rules are asked; times are epoch ms. */
export type HomeworkRecord = {
  id: string;
  ownerId: string;
  title: string;
  scenarioSlug: string;
  linkToken: string;
  tries: number | null;
  deadline: number | null;
  timeZone: string;
  pace: Pace | null;
  seed: number | null;
  variant: string | null;
  showsMedian: boolean;
  worksCouncil: boolean;
  retentionDays: number;
  closedAt: number | null;
};

/** Makes a homework and the token of its link. Gives its id. */
export async function createHomework(
  db: Db,
  ownerId: string,
  given: NewHomework,
  id: string = randomUUID(),
): Promise<string> {
  const { group = null, variant = null, scenario, deadline, ...rest } = given;
  await db.homework.create({
    data: {
      ...rest,
      ...{ id, ownerId, groupName: group, variant, scenarioSlug: scenario, linkToken: newToken() },
      deadline: dateOf(deadline),
    },
  });
  return id;
}

/** The homework behind a link; undefined where there is none. */
export async function homeworkBehind(
  db: DbOrTransaction,
  linkToken: string,
): Promise<HomeworkRecord | undefined> {
  const row = await db.homework.findUnique({ where: { linkToken } });
  return row ? recordOf(row) : undefined;
}

/** A homework of this owner; undefined also where it is somebody else's. */
export async function ownHomework(
  db: DbOrTransaction,
  { id, ownerId }: Owned,
): Promise<HomeworkItem | undefined> {
  const row = await db.homework.findFirst({ where: { id, ownerId } });
  const [item] = row ? await itemsOf(db, [row]) : [];
  return item;
}

/** All homework of this owner, newest first. */
export async function homeworkOf(db: DbOrTransaction, ownerId: string): Promise<HomeworkItem[]> {
  return itemsOf(db, await db.homework.findMany({ where: { ownerId }, orderBy: { createdAt: 'desc' } }));
}

export type Owned = { id: string; ownerId: string };

/** Changes what is given; `now` is epoch ms. False where this owner has no such homework. */
export async function changeHomework(
  db: Db,
  where: Owned,
  { closed, group, deadline, ...rest }: HomeworkChange,
  now: number,
): Promise<boolean> {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const data = {
    ...given,
    ...(group !== undefined && { groupName: group }),
    ...(deadline !== undefined && { deadline: dateOf(deadline) }),
    ...(closed !== undefined && { closedAt: closed ? new Date(now) : null }),
  };
  return (await db.homework.updateMany({ where, data })).count > 0;
}

/** Deletes a homework with its people, their tries and the rounds of those. False where this owner has none such. */
export async function removeHomework(db: Db, where: Owned): Promise<boolean> {
  return db.$transaction(async (tx) => {
    await tx.round.deleteMany({ where: { homeworkTry: { player: { homework: where } } } });
    return (await tx.homework.deleteMany({ where })).count > 0;
  });
}

/** What is left of it at `now` (epoch ms): closed by its owner, over by its deadline, or open. */
export function stageOf(
  { closedAt, deadline }: Pick<HomeworkRecord, 'closedAt' | 'deadline'>,
  now: number,
): HomeworkStage {
  if (closedAt !== null) return 'closed';
  return deadline !== null && now >= deadline ? 'over' : 'open';
}

type Row = NonNullable<Awaited<ReturnType<Db['homework']['findFirst']>>>;

function recordOf({ deadline, pace, closedAt, ...row }: Row): HomeworkRecord {
  return { ...row, deadline: epochOf(deadline), pace: paceIn(pace), closedAt: epochOf(closedAt) };
}

type Count = { id: string; begun: number; ended: number };

async function itemsOf(db: DbOrTransaction, rows: Row[]): Promise<HomeworkItem[]> {
  const counts = await db.$queryRaw<Count[]>`
    SELECT p.homework_id AS id, COUNT(DISTINCT p.id)::int AS begun,
      COUNT(DISTINCT p.id) FILTER (WHERE t.ended_at IS NOT NULL)::int AS ended
    FROM homework_player AS p JOIN homework_try AS t ON t.player_id = p.id
    WHERE p.homework_id = ANY(${rows.map(({ id }) => id)}) AND t.started_at IS NOT NULL
    GROUP BY p.homework_id`;
  return rows.map((row) => {
    const { id, title, tries, timeZone, pace, seed, showsMedian, worksCouncil, retentionDays } = row;
    const { begun = 0, ended = 0 } = counts.find((one) => one.id === id) ?? {};
    return {
      ...{ id, title, tries, timeZone, seed, showsMedian, worksCouncil, retentionDays, begun, ended },
      group: row.groupName,
      scenario: row.scenarioSlug,
      pace: paceIn(pace),
      linkToken: row.linkToken,
      deadline: epochOf(row.deadline),
      createdAt: row.createdAt.getTime(),
      closedAt: epochOf(row.closedAt),
    };
  });
}

function paceIn(stored: string | null): Pace | null {
  return paceNames.find((name) => name === stored) ?? null;
}

function dateOf(at: number | null): Date | null {
  return at === null ? null : new Date(at);
}

function epochOf(date: Date | null): number | null {
  return date?.getTime() ?? null;
}
