import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What happens by chance in one simulation: the same seed throws the same. */
export type Chance = {
  /** 0 to 1 */
  throws: () => number;
  /** a whole number, both ends included */
  between: (least: number, most: number) => number;
  /** true so often: .1 is once in ten times */
  happens: (share: number) => boolean;
  oneOf: <T>(list: readonly T[]) => T | undefined;
};

export function chanceOf(seed: number): Chance {
  const dice = xoroshiro128plus(Math.imul(seed + 1, 0x9e3779b1));
  for (let i = 0; i < 8; i++) dice.next();
  const between = (least: number, most: number) => uniformInt(dice, least, most);
  return {
    throws: () => uniformFloat64(dice),
    between,
    happens: (share) => uniformFloat64(dice) < share,
    oneOf: (list) => (list.length === 0 ? undefined : list[between(0, list.length - 1)]),
  };
}
