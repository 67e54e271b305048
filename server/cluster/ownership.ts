import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';
import { Client, type QueryResult, type QueryResultRow } from 'pg';

/**
 * Which rounds this process owns. A workshop's rounds belong together, a practice round stands alone. Ownership is an
 * advisory lock on the very connection that writes the logs: when that connection ends, PostgreSQL gives the lock to
 * whoever asks, and nothing can be written on it any more (docs/decisions/0040).
 */
export type Ownership = {
  /**
   * Takes the round for this process, unless it has it already: gives a look at whether it has had it ever since.
   * Undefined when another process has it, or nobody knows the round.
   */
  claim: (roundId: string) => Promise<(() => boolean) | undefined>;
  /** Gives a round back. */
  letGo: (roundId: string) => Promise<void>;
  /** Runs a statement where these rounds are owned. Rejects without running it when one of them is not owned (any more). */
  write: (roundIds: string[], text: string, json: string) => Promise<void>;
  /** Tells the database under this name that the connection lives; ends it when there is no answer for so many ms. */
  pulse: (name: string, limitMs: number) => Promise<void>;
  /** Whether this process is the one of all that does the scheduled jobs; it becomes so where no other is. */
  leads: () => Promise<boolean>;
  /** Calls back with what the database, or another process, tells everybody. */
  whenTold: (listener: (payload: string) => void) => void;
  /** Calls back when everything that was owned is lost with its connection. */
  whenLost: (listener: () => void) => void;
  close: () => Promise<void>;
};

type Settings = {
  /** What others see of this connection in pg_stat_activity. */
  name?: string;
  /** Other processes work on this database, and may have what this one asks for. */
  shared?: boolean;
};

/** A connection, and the lock of each round that is owned while it lives. */
type Line = {
  client: Client;
  /** a connection is asked one thing at a time */
  queue: PQueue;
  isFirst: boolean;
  locks: Map<string, Promise<string | undefined>>;
  owned: Set<string>;
};

type State = {
  url: string;
  name: string;
  shared: boolean;
  listeners: (() => void)[];
  told: ((payload: string) => void)[];
  closed: boolean;
} & {
  line: Promise<Line> | undefined;
  /** the same line once it is open, until it ends */
  open: Line | undefined;
};

const answerLimitMs = 10_000;
/** Ms after which a killed process of before is out of the database. */
const wayOutMs = 2_000;
const retryMs = 50;

/** Owns nothing yet; connects with the first claim, and anew after the connection has ended. */
export function openOwnership(
  url: string,
  { name = 'golden-hour writer', shared = false }: Settings = {},
): Ownership {
  const state: State = {
    url,
    name,
    shared,
    listeners: [],
    told: [],
    closed: false,
    line: undefined,
    open: undefined,
  };
  return {
    claim: (roundId) => claim(state, roundId),
    letGo: async (roundId) => {
      if (state.open) await letGo(state.open, roundId);
    },
    write: (roundIds, text, json) => write(state, roundIds, text, json),
    pulse: (name, limitMs) => pulse(state, name, limitMs),
    leads: () => leads(state),
    whenTold: (listener) => void state.told.push(listener),
    whenLost: (listener) => void state.listeners.push(listener),
    close: async () => {
      state.closed = true;
      const line = await state.line?.catch(() => undefined);
      await line?.client.end().catch(() => undefined);
    },
  };
}

async function write({ open }: State, roundIds: string[], text: string, json: string): Promise<void> {
  const missing = roundIds.find((id) => !open?.owned.has(id));
  if (!open || missing !== undefined) throw new Error(`round ${missing} belongs to another process by now`);
  await asked(open, text, [json]);
}

/** The rows of a statement, when those that were asked before it have been answered. */
function asked<Row extends QueryResultRow>(
  { client, queue }: Pick<Line, 'client' | 'queue'>,
  text: string,
  values: unknown[] = [],
): Promise<QueryResult<Row>> {
  return queue.add(() => client.query<Row>(text, values));
}

async function claim(state: State, roundId: string): Promise<(() => boolean) | undefined> {
  const line = await connected(state);
  const lock = line.locks.get(roundId) ?? takeLock(state, line, roundId);
  line.locks.set(roundId, lock);
  const isOurs = (await lock.catch(forgetting(line, roundId))) !== undefined;
  if (isOurs && state.open === line) line.owned.add(roundId);
  else line.locks.delete(roundId);
  return isOurs ? () => line.owned.has(roundId) : undefined;
}

function forgetting({ locks }: Line, roundId: string) {
  return (error: unknown) => {
    locks.delete(roundId);
    throw error;
  };
}

/** The key of the lock; undefined when another process has it. Each round of a workshop counts as one lock more on its key. */
async function takeLock({ shared }: State, line: Line, roundId: string): Promise<string | undefined> {
  const deadline = performance.now() + wayOutMs;
  for (;;) {
    const { rows } = await asked<{ key: string; ours: boolean }>(
      line,
      `SELECT key, pg_try_advisory_lock(key) AS ours
       FROM (SELECT hashtextextended(COALESCE(workshop_id, id), 0) AS key FROM round WHERE id = $1) AS asked`,
      [roundId],
    );
    const [found] = rows;
    if (found?.ours) return found.key;
    if (!found || shared) return undefined;
    if (performance.now() >= deadline) throw new Error('a connection of before still has this round');
    await wait(retryMs);
  }
}

async function letGo(line: Line, roundId: string): Promise<void> {
  const { locks, owned } = line;
  const lock = locks.get(roundId);
  owned.delete(roundId);
  locks.delete(roundId);
  const key = await lock;
  // Where the connection has ended meanwhile, so has the lock.
  if (key !== undefined) await asked(line, 'SELECT pg_advisory_unlock($1)', [key]).catch(() => undefined);
}

async function leads(state: State): Promise<boolean> {
  if (!state.shared) return true;
  const line = await connected(state);
  if (line.isFirst) return true;
  const { rows } = await asked<{ ours: boolean }>(
    line,
    "SELECT pg_try_advisory_lock(hashtext('golden-hour chores')) AS ours",
  );
  line.isFirst = rows[0]?.ours === true;
  return line.isFirst;
}

async function pulse(state: State, name: string, limitMs: number): Promise<void> {
  const line = await connected(state);
  const limit = setTimeout(() => line.client.connection.stream.destroy(), limitMs);
  await asked(
    line,
    `INSERT INTO node (name, seen_at) VALUES ($1, now())
     ON CONFLICT (name) DO UPDATE SET seen_at = EXCLUDED.seen_at`,
    [name],
  ).finally(() => clearTimeout(limit));
}

function connected(state: State): Promise<Line> {
  if (state.closed) return Promise.reject(new Error('the server is closing'));
  const opening = state.line ?? connect(state);
  state.line = opening;
  opening.catch(() => {
    if (state.line === opening) state.line = undefined;
  });
  return opening;
}

async function connect(state: State): Promise<Line> {
  const client = new Client({
    connectionString: state.url,
    application_name: state.name,
    keepAlive: true,
    connectionTimeoutMillis: answerLimitMs,
  });
  client.on('error', () => undefined); // 'end' follows, and that is what counts
  const queue = new PQueue({ concurrency: 1 });
  const line: Line = { client, queue, isFirst: false, locks: new Map(), owned: new Set() };
  client.once('end', () => ended(state, line));
  client.on('notification', ({ payload = '' }) => {
    for (const listener of state.told) listener(payload);
  });
  await client.connect();
  // A machine that has lost its power is noticed within seconds.
  await client.query(
    'SET tcp_keepalives_idle = 2; SET tcp_keepalives_interval = 1; SET tcp_keepalives_count = 3; LISTEN golden_hour',
  );
  state.open = line;
  return line;
}

function ended(state: State, line: Line): void {
  if (state.open !== line) return;
  state.open = undefined;
  state.line = undefined;
  line.owned.clear();
  if (!state.closed) for (const listener of state.listeners) listener();
}
