import {
  fewestForFigures,
  type HomeworkItem,
  type HomeworkPerson,
  type HomeworkProgress,
} from '@/wire/homework';
import type { DbOrTransaction } from '../database/db';

type Try = {
  roundId: string | null;
  startedAt: Date | null;
  endedAt: Date | null;
  settled: boolean;
  usual: number | null;
  percentile: number | null;
};
type Person = HomeworkPerson & { ended: boolean };

/** Results, best of each person, 0 to 100, in this many steps. */
const steps = 10;

/** What came of a homework so far; in works-council mode nobody is a line of their own. */
export async function progressOf(
  db: DbOrTransaction,
  { id: homeworkId, deadline, worksCouncil }: Pick<HomeworkItem, 'id' | 'deadline' | 'worksCouncil'>,
): Promise<HomeworkProgress> {
  const rows = await db.homeworkPlayer.findMany({
    where: { homeworkId, tries: { some: { startedAt: { not: null } } } },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      name: true,
      tries: {
        where: { startedAt: { not: null } },
        orderBy: { createdAt: 'asc' },
        select: {
          ...{ roundId: true, startedAt: true, endedAt: true },
          ...{ settled: true, usual: true, percentile: true },
        },
      },
    },
  });
  const people = rows.map(({ id, name, tries }) => personOf(id, name, tries, deadline));
  const bests = people.flatMap(({ best }) => best ?? []);
  const isTold = !worksCouncil || bests.length >= fewestForFigures;
  return {
    begun: people.length,
    ended: people.filter(({ ended }) => ended).length,
    tries: people.reduce((sum, person) => sum + person.tries, 0),
    median: isTold ? medianOf(bests) : null,
    spread: isTold && bests.length > 0 ? spreadOf(bests) : null,
    people: worksCouncil ? null : people.map(({ ended: _, ...person }) => person),
  };
}

/** The middle one, or the mean of the two in the middle; null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function personOf(id: string, name: string | null, tries: Try[], deadline: number | null): Person {
  const scored = tries.filter(({ usual }) => usual !== null);
  const best = scored.reduce<Try | undefined>(
    (top, one) => (top === undefined || (one.usual ?? 0) > (top.usual ?? 0) ? one : top),
    undefined,
  );
  const moments = tries.flatMap(({ startedAt, endedAt }) =>
    [startedAt, endedAt].flatMap((at) => at?.getTime() ?? []),
  );
  return {
    id,
    name,
    tries: tries.length,
    best: best?.usual ?? null,
    percentile: best?.percentile ?? null,
    firstAt: moments[0] ?? null,
    lastAt: moments.at(-1) ?? null,
    // A round that was cleared away is neither played nor worked out any more.
    underway: tries.some(
      ({ roundId, endedAt, settled }) => roundId !== null && (endedAt === null || !settled),
    ),
    late: deadline !== null && (best?.startedAt?.getTime() ?? 0) > deadline,
    ended: tries.some(({ endedAt }) => endedAt !== null),
  };
}

function spreadOf(bests: readonly number[]): number[] {
  return Array.from(
    { length: steps },
    (_, step) => bests.filter((best) => Math.min(steps - 1, Math.floor(best / steps)) === step).length,
  );
}
