import type { Db } from '../database/db';
import { socketPathOf } from './node-path';
import type { Ownership } from './ownership';
import { messageIn, openAsking, type ToldMessage, tellAll } from './told';

/** This process among several on one database. */
export type Cluster = {
  /** The path at which the process that has a round is reached; undefined where that is this one, or none. */
  pathTo: (roundId: string) => Promise<string | undefined>;
  /** Running rounds that no process has. Those of a process that was not heard of for long are taken from it first. */
  abandoned: () => Promise<string[]>;
  /** Has a person erased by the process that has their round. Rejects when it doesn't say in time that it has done so. */
  erase: (seatId: string) => Promise<void>;
  /** Tells the others that a person's erasing is done, or that a round's log was rewritten. */
  tell: (word: 'erased' | 'rewritten', id: string) => Promise<void>;
  /** Calls back with what another process tells or asks. */
  whenTold: (listener: (message: ToldMessage) => void) => void;
  close: () => Promise<void>;
};

/** Ms between two signs of life. */
const beatMs = 1_000;
/** Ms without one after which a process has lost its rounds: a busy one is late by less. */
const silenceMs = 6_000;

/** What the connection that writes is called in pg_stat_activity: by it the others find who has what. */
export function writerName(nodeName: string): string {
  return `golden-hour node ${nodeName}`;
}

/** Gives signs of life under this name until it is closed. */
export function openCluster({ db, ownership, name, failed }: Needs): Cluster {
  let beating: Promise<void> | null = null;
  const timer = setInterval(() => {
    beating ??= ownership
      .pulse(name, silenceMs)
      .catch((error: unknown) => void failed(error))
      .finally(() => {
        beating = null;
      });
  }, beatMs);
  const asking = openAsking(db, name);
  return {
    erase: asking.erase,
    tell: (word, id) => tellAll(db, { word, id, by: name }),
    whenTold: (listener) =>
      ownership.whenTold((payload) => {
        const message = messageIn(payload);
        if (!message || message.by === name) return;
        if (message.word === 'erased') asking.done(message.id);
        else listener(message);
      }),
    pathTo: (roundId) => pathTo(db, name, roundId),
    abandoned: async () => {
      await endSilent(db, name);
      return abandoned(db);
    },
    close: async () => {
      clearInterval(timer);
      await beating;
    },
  };
}

type Needs = { db: Db; ownership: Ownership; name: string; failed: (error: unknown) => unknown };

/** The advisory lock of a round, found in pg_locks: a key of 64 bits lies there in two halves. */
const lockOfRound = `
  held.locktype = 'advisory' AND held.granted AND held.objsubid = 1
  AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND ((held.classid::bigint << 32) | held.objid::bigint) = hashtextextended(COALESCE(workshop_id, round.id), 0)`;

async function pathTo(db: Db, self: string, roundId: string): Promise<string | undefined> {
  const name = await ownerOf(db, roundId);
  return name === undefined || name === self ? undefined : socketPathOf(name);
}

/** The name of the process that has a round; undefined when none has, or one that has no name. */
export async function ownerOf(db: Db, roundId: string): Promise<string | undefined> {
  const rows = await db.$queryRawUnsafe<{ name: string }[]>(
    `SELECT substring(application_name from '^golden-hour node (.+)$') AS name
     FROM round JOIN pg_locks held ON ${lockOfRound} JOIN pg_stat_activity USING (pid) WHERE round.id = $1`,
    roundId,
  );
  return rows[0]?.name;
}

async function abandoned(db: Db): Promise<string[]> {
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(
    `SELECT id FROM round WHERE stage = 'running' AND NOT EXISTS (SELECT FROM pg_locks held WHERE ${lockOfRound})`,
  );
  return rows.map(({ id }) => id);
}

/** Whoever is stopped, or out of reach, keeps its connection: it is ended for it, and with it goes all that it had. */
async function endSilent(db: Db, self: string): Promise<void> {
  await db.$queryRaw`
    SELECT pg_terminate_backend(pid) FROM node
    JOIN pg_stat_activity ON application_name = 'golden-hour node ' || name AND datname = current_database()
    WHERE name <> ${self} AND seen_at < now() - make_interval(secs => ${silenceMs / 1000})
      AND backend_start < now() - make_interval(secs => ${silenceMs / 1000})`;
}
