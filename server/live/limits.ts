import { type RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible';

/**
 * How much of what is let in. Generous for an address, because a whole workshop sits behind one office address; strict
 * where somebody guesses. Each answers whether this one still goes through.
 */
export type Limits = {
  /** anything that a socket sends */
  message: (socketId: string) => Promise<boolean>;
  /** new seats, practice rounds and look-ups from an address */
  entry: (address: string) => Promise<boolean>;
  /** wrong PINs and seat codes from an address; asked before a try, told after a wrong one */
  mayGuess: (address: string) => Promise<boolean>;
  guessedWrong: (address: string) => Promise<boolean>;
};

/** In ten minutes: a room of three hundred mistypes a few dozen; a hundred million PINs take four thousand years. */
const wrongGuesses = 200;

export function openLimits(): Limits {
  const messages = new RateLimiterMemory({ points: 60, duration: 10 });
  const entries = new RateLimiterMemory({ points: 1200, duration: 60 });
  const guesses = new RateLimiterMemory({ points: wrongGuesses, duration: 600 });
  return {
    message: (socketId) => passes(messages, socketId),
    entry: (address) => passes(entries, address),
    mayGuess: async (address) => ((await guesses.get(address))?.consumedPoints ?? 0) < wrongGuesses,
    guessedWrong: (address) => passes(guesses, address),
  };
}

async function passes(limiter: RateLimiterAbstract, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  );
}
