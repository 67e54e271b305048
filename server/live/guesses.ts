import type { DoorRejection } from '@/wire/refusals';
import { inMemory, type OpenCounter } from '../host/counter';
import { limits } from '../host/limits';

/** Tries of what is short enough to be guessed: PINs and seat codes. */
export type Guesses = {
  /**
   * Looks something up by what somebody typed on a line. What is right is found at once, also where others guess. After a
   * wrong try the line has to pause, each time longer, before anything is looked up for it again; and after far too many
   * from one address nothing is looked up there for a while.
   */
  tryOnce: <T>(
    from: From,
    wrong: DoorRejection,
    look: () => Promise<T | undefined>,
  ) => Promise<T | DoorRejection>;
  /** Whether more is tried from an address than a room of people mistypes. */
  areSuspicious: (address: string) => Promise<boolean>;
};

type From = { line: object; address: string };

type Settings = {
  /** monotonic ms */
  now: () => number;
  /** told once when the tries from an address become suspicious */
  suspicious: (address: string) => void;
  /** over all processes, where there are several */
  openCounter?: OpenCounter | undefined;
};

const { most, seconds, suspicious: many, pauses } = limits.game.guesses;

/** Counts wrong codes, by line and by address; `suspicious` hears of an address that goes on guessing. */
export function openGuesses({ now, suspicious, openCounter = inMemory }: Settings): Guesses {
  const counted = openCounter('guess', { most, seconds });
  const told = inMemory('', { most: 1, seconds });
  const lines = new WeakMap<object, { wrong: number; until: number }>();

  return {
    tryOnce: async ({ line, address }, wrong, look) => {
      const known = lines.get(line) ?? { wrong: 0, until: 0 };
      if (now() < known.until) return 'too-many-tries';
      // One try at a time on each connection.
      lines.set(line, { ...known, until: Number.POSITIVE_INFINITY });
      const isOver = (await counted.countOf(address)) >= most;
      const found = isOver ? undefined : await look().finally(() => lines.set(line, known));
      if (found !== undefined) return found;
      const tries = known.wrong + 1;
      lines.set(line, { wrong: tries, until: now() + (pauses[Math.min(tries, pauses.length) - 1] ?? 0) });
      if (isOver) return 'pin-guessed';
      if ((await counted.add(address)) >= many && (await told.fits(address))) suspicious(address);
      return wrong;
    },
    areSuspicious: async (address) => (await counted.countOf(address)) >= many,
  };
}
