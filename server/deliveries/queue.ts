import { randomUUID } from 'node:crypto';
import { dayMs } from '@/wire/limits';
import type { Db, DbOrTransaction } from '../database/db';

/** Ms until the next try after so many have failed; the last one counts from then on. */
const waits = [30_000, 120_000, 600_000, 3_600_000, 6 * 3_600_000] as const;
/** Ms after which nobody tries any more; the owner sees it, and can ask for it again. */
const longestMs = 14 * dayMs;
/** Deliveries of one look at the queue; the next look comes soon. */
const mostAtOnce = 50;

type GradeDelivery = { kind: 'grade'; id: string; playerId: string; linkId: string };
type StatementsDelivery = { kind: 'statements'; id: string; roundId: string };
export type Delivered = GradeDelivery | StatementsDelivery;
/** Each kind goes to a system of its own. */
export const deliveryKinds = ['grade', 'statements'] as const satisfies Delivered['kind'][];

/** Tells another system; throws with a word that says what went wrong. */
export type Deliver = (delivery: Delivered) => Promise<unknown>;

/** Notes that somebody's grade has changed, for every activity through which they came. `now` is epoch ms. */
export async function queueGrades(db: DbOrTransaction, playerId: string, now: number): Promise<void> {
  const links = await db.ltiLearner.findMany({ where: { playerId }, select: { linkId: true } });
  for (const { linkId } of links) {
    const where = { kind_playerId_linkId: { kind: 'grade' as const, playerId, linkId } };
    const data = { dueAt: new Date(now), attempts: 0, problem: null, gaveUpAt: null };
    const create = { id: randomUUID(), kind: 'grade' as const, playerId, linkId, ...data };
    // Another id: one that is being sent at this moment is not the one that is told now.
    await db.delivery.upsert({ where, create, update: { ...data, id: create.id } });
  }
}

/** Notes that a round which has ended is to be told, where it is a workshop's or a try of homework. `now` is epoch ms. */
export async function queueEnded(
  db: DbOrTransaction,
  roundId: string,
  kind: 'workshop' | 'practice',
  now: number,
): Promise<void> {
  if (kind === 'practice' && (await db.homeworkTry.count({ where: { roundId } })) === 0) return;
  const where = { kind_roundId: { kind: 'statements' as const, roundId } };
  const create = { id: randomUUID(), kind: 'statements' as const, roundId, dueAt: new Date(now) };
  await db.delivery.upsert({ where, create, update: { dueAt: create.dueAt, gaveUpAt: null } });
}

/**
 * Sends what is due, one after another; what was taken is forgotten, what was not waits longer each time. A row is there until it
 * was taken, so that nothing is lost by a restart: it may be sent twice, and whoever takes it knows. Gives how many were taken.
 * `kind`: of one kind alone.
 */
export async function sendDue(
  db: Db,
  deliver: Deliver,
  now: number,
  kind?: Delivered['kind'],
): Promise<number> {
  const rows = await db.delivery.findMany({
    where: { dueAt: { lte: new Date(now) }, gaveUpAt: null, ...(kind !== undefined && { kind }) },
    orderBy: { dueAt: 'asc' },
    take: mostAtOnce,
  });
  let taken = 0;
  for (const row of rows) {
    const delivery = deliveryIn(row);
    const problem = delivery && (await deliver(delivery).then(() => undefined, wordOf));
    if (problem === undefined) {
      taken += 1;
      await db.delivery.deleteMany({ where: { id: row.id } });
    } else await db.delivery.updateMany({ where: { id: row.id }, data: later(row, problem, now) });
  }
  return taken;
}

/** What has not been taken yet: how much waits, what nobody tries any more, and what went wrong last. */
export async function deliveriesOf(
  db: DbOrTransaction,
  where: { kind: Delivered['kind']; platformId?: string },
): Promise<{ waiting: number; givenUp: number; problem: string | null }> {
  const { kind, platformId } = where;
  const own = { kind, ...(platformId !== undefined && { link: { platformId } }) };
  const [waiting, givenUp, last] = await Promise.all([
    db.delivery.count({ where: { ...own, gaveUpAt: null } }),
    db.delivery.count({ where: { ...own, gaveUpAt: { not: null } } }),
    db.delivery.findFirst({ where: { ...own, problem: { not: null } }, orderBy: { dueAt: 'desc' } }),
  ]);
  return { waiting, givenUp, problem: last?.problem ?? null };
}

/** Tries everything again at once, also what was given up. `now` is epoch ms. */
export async function sendAgain(
  db: DbOrTransaction,
  { kind, platformId }: { kind: Delivered['kind']; platformId?: string },
  now: number,
): Promise<void> {
  const where = { kind, ...(platformId !== undefined && { link: { platformId } }) };
  const data = { dueAt: new Date(now), createdAt: new Date(now), attempts: 0, gaveUpAt: null };
  await db.delivery.updateMany({ where, data });
}

type Row = Awaited<ReturnType<Db['delivery']['findMany']>>[number];

function deliveryIn({ id, kind, playerId, linkId, roundId }: Row): Delivered | undefined {
  if (kind === 'grade') return playerId && linkId ? { kind, id, playerId, linkId } : undefined;
  return roundId ? { kind, id, roundId } : undefined;
}

function later({ attempts, createdAt }: Row, problem: string, now: number) {
  const wait = waits[Math.min(attempts, waits.length - 1)] ?? longestMs;
  const gaveUp = now - createdAt.getTime() > longestMs;
  return {
    ...{ attempts: attempts + 1, problem, dueAt: new Date(now + wait) },
    ...(gaveUp && { gaveUpAt: new Date(now) }),
  };
}

function wordOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.trim().split('\n', 1)[0] ?? '').slice(0, 200);
}
