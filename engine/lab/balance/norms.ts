import { hundredth } from '../../figures';
import type { Norms } from '../../scenario/norms';

/** Norms keep no more teams than this; they stand for the field. */
const mostKept = 300;

/** What a team's result will be held against: the plays found, and teams of the field, in tenths of a point. */
export function normsOf(
  fingerprint: string,
  rounds: number,
  found: { byGroup: number[] }[],
  field: { worths: number[] }[],
): Norms {
  const every = Math.max(1, field.length / mostKept);
  const kept = Array.from(
    { length: Math.min(mostKept, field.length) },
    (_, i) => field[Math.floor(i * every)],
  );
  return {
    format: 1,
    fingerprint,
    rounds,
    extremes: found.map(({ byGroup }) => byGroup.map(hundredth)),
    sample: kept.flatMap((play) => (play ? [play.worths.map(hundredth)] : [])),
  };
}
