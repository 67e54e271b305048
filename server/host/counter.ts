import { createHmac } from 'node:crypto';
import { Pool } from 'pg';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';

/** What may be asked so many times in so many seconds. */
export type Limit = { most: number; seconds: number };

/** Counts by key: an address, a seat, an account. Never rejects. */
export type Counter = {
  /** Counts one more, or so many: false when that is more than allowed. */
  fits: (key: string, points?: number) => Promise<boolean>;
  /** Counts one more, also beyond what is allowed; gives the count. */
  add: (key: string) => Promise<number>;
  countOf: (key: string) => Promise<number>;
  /** What was counted and didn't happen. */
  giveBack: (key: string, points: number) => Promise<void>;
};

/** Opens a counter with a name of its own. */
export type OpenCounter = (name: string, limit: Limit) => Counter;

/** Counts in the memory of this process, from nothing. */
export const inMemory: OpenCounter = (_, limit) => counterOn(memory(limit), (key) => key);

/** Ms that a count waits for the database; then it's counted here until the database answers again. */
const patienceMs = 1_000;

/**
 * Counters of all processes that share a database: who is at a limit is at it in each of them. Keys are kept as keyed
 * hashes. Nothing is asked of the database for a key that has reached its limit.
 */
export function openSharedCounters({ url, secret }: { url: string; secret: string }): {
  open: OpenCounter;
  close: () => Promise<void>;
} {
  const pool = new Pool({
    ...{ connectionString: url, max: 2, application_name: 'golden-hour counters' },
    ...{ connectionTimeoutMillis: patienceMs, query_timeout: patienceMs },
  });
  pool.on('error', () => undefined); // whoever counts hears of it
  const hashed = (key: string) => createHmac('sha256', secret).update(`count ${key}`).digest('base64url');
  return {
    open: (name, limit) => {
      const shared = new RateLimiterPostgres({
        ...{ storeClient: pool, storeType: 'pool', tableName: 'request_count', tableCreated: true },
        ...{ keyPrefix: name, points: limit.most, duration: limit.seconds },
        ...{ inMemoryBlockOnConsumed: limit.most, insuranceLimiter: memory(limit) },
      });
      return counterOn(shared, hashed);
    },
    close: () => pool.end(),
  };
}

function memory({ most, seconds }: Limit): RateLimiterMemory {
  return new RateLimiterMemory({ points: most, duration: seconds });
}

function counterOn(limiter: RateLimiterAbstract, keyOf: (key: string) => string): Counter {
  return {
    fits: (key, points = 1) =>
      limiter.consume(keyOf(key), points).then(
        () => true,
        () => false,
      ),
    add: async (key) => (await limiter.penalty(keyOf(key))).consumedPoints,
    countOf: async (key) => (await limiter.get(keyOf(key)))?.consumedPoints ?? 0,
    giveBack: async (key, points) => void (await limiter.reward(keyOf(key), points)),
  };
}
