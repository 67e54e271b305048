import type { GroupStorm } from '@/wire/downstream';
import { fewestForMedian } from '@/wire/homework';
import type { DbOrTransaction } from '../database/db';
import { medianOf } from './progress';

/**
 * How loud it got for the others who have played the homework that this round is a try of: the median of each person's
 * best try. Undefined where it is none, or its instructor shows no median; the storm is null while too few have played.
 */
export async function groupStormFor(db: DbOrTransaction, roundId: string): Promise<GroupStorm | undefined> {
  const own = await db.homeworkTry.findUnique({
    where: { roundId },
    select: { player: { select: { id: true, homework: { select: { id: true, showsMedian: true } } } } },
  });
  if (!own?.player.homework.showsMedian) return undefined;
  const { id: playerId, homework } = own.player;
  const others = await db.homeworkPlayer.findMany({
    where: { homeworkId: homework.id, id: { not: playerId }, tries: { some: { usual: { not: null } } } },
    select: { tries: { where: { usual: { not: null } }, orderBy: { usual: 'desc' }, take: 1 } },
  });
  const storms = others.flatMap(({ tries }) => tries.map(({ storm }) => storm));
  return { people: storms.length, storm: storms.length < fewestForMedian ? null : medianStorm(storms) };
}

/** The median at each sample that at least half of the runs have. */
export function medianStorm(storms: readonly (readonly number[])[]): number[] {
  const longest = Math.max(0, ...storms.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => storms.flatMap((storm) => storm[index] ?? []))
    .filter((values) => values.length * 2 >= storms.length)
    .map((values) => medianOf(values) ?? 1);
}
