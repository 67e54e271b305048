import type { LogEntry } from '@/engine/event';
import type { Ownership } from '@/server/cluster/ownership';
import type { Keeper } from '@/server/rounds/log';
import type { Disk, World } from './world';

/** What the disk, or the line to it, was made to do; anything else that goes wrong is a fault of the game. */
export const simulated = 'simulated:';

type Request = { run: () => unknown; done: (value: unknown) => void; failed: (error: Error) => void };
type Connection = { isAlive: boolean; waiting: Request[] };
type DiskLine = Pick<World, 'chance' | 'trouble'> & {
  connection: Connection;
  isKilled: boolean;
  /** who hears that the connection broke */
  lost: (() => void)[];
};

/**
 * A process's one connection to the disk. It answers in order, late, and in troubled times with errors; it breaks, with
 * some of what was asked done and some not, and nobody knows which. What is written is there as a whole or not at all.
 */
export function openDiskLine({ chance, disk, trouble }: Pick<World, 'chance' | 'disk' | 'trouble'>) {
  const line: DiskLine = { chance, trouble, connection: connected(), isKilled: false, lost: [] };
  const keeper: Keeper = {
    write: (lines) => {
      const json = JSON.stringify(lines);
      return ask(line, () => write(disk, JSON.parse(json)));
    },
    read: (roundId) => ask(line, () => structuredClone(disk.get(roundId)?.lines ?? [])),
  };
  return {
    keeper,
    ownership: ownershipOver(line),
    readStored: (roundId: string) => ask(line, () => disk.get(roundId)?.stored),
    extend: (rows: { id: string; horizon: number }[]) => ask(line, () => extend(disk, rows)),
    breakLine: () => breakLine(line),
    /** The process is gone: nothing is answered any more. */
    kill: () => {
      line.isKilled = true;
      drop(line, line.connection);
    },
  };
}

function connected(): Connection {
  return { isAlive: true, waiting: [] };
}

/** A round is the process's own for as long as the connection on which it was claimed. */
function ownershipOver(line: DiskLine): Pick<Ownership, 'claim' | 'letGo' | 'whenLost'> {
  return {
    claim: async () => {
      await ask(line, () => undefined);
      const claimed = line.connection;
      return () => claimed.isAlive;
    },
    letGo: async () => undefined,
    whenLost: (listener) => void line.lost.push(listener),
  };
}

function ask<T>(line: DiskLine, run: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    let value: T;
    const request = {
      run: () => {
        value = run();
      },
      done: () => resolve(value),
      failed: reject,
    };
    if (line.isKilled) return;
    if (line.connection.waiting.push(request) === 1) serve(line, line.connection);
  });
}

function serve(line: DiskLine, connection: Connection): void {
  const { chance, trouble } = line;
  const stalls = trouble.isOn && chance.happens(0.01);
  setTimeout(() => answer(line, connection), stalls ? chance.between(200, 2500) : chance.between(1, 15));
}

function answer(line: DiskLine, connection: Connection): void {
  const [request] = connection.waiting;
  if (!connection.isAlive || !request) return;
  const fault = line.trouble.isOn ? line.chance.throws() : 1;
  if (fault < 0.01) return void breakLine(line);
  connection.waiting.shift();
  if (fault < 0.03) request.failed(new Error(`${simulated} the disk is full`));
  else perform(request);
  if (connection.waiting.length > 0) serve(line, connection);
}

function breakLine(line: DiskLine): void {
  const broken = line.connection;
  line.connection = connected();
  drop(line, broken);
  for (const { failed } of broken.waiting) failed(new Error(`${simulated} the connection is gone`));
  for (const listener of line.lost) listener();
}

/** What was on its way is done up to some point, and no further. */
function drop({ chance }: DiskLine, broken: Connection): void {
  broken.isAlive = false;
  const done = broken.waiting.slice(0, chance.between(0, broken.waiting.length));
  for (const { run } of done) {
    try {
      run();
    } catch {
      // nobody is there to be told
    }
  }
}

function perform({ run, done, failed }: Request): void {
  try {
    run();
    done(undefined);
  } catch (error) {
    failed(error instanceof Error ? error : new Error(String(error)));
  }
}

function write(disk: Disk, given: { roundId: string; entries: LogEntry[] }[]): void {
  for (const { roundId, entries } of given) {
    const lines = disk.get(roundId)?.lines ?? [];
    const isTaken = entries.some((entry) =>
      lines.some(({ seq, commandId }) => seq === entry.seq || commandId === entry.commandId),
    );
    if (isTaken) throw new Error(`${simulated} the place of a line is taken`);
  }
  for (const { roundId, entries } of given) disk.get(roundId)?.lines.push(...entries);
}

function extend(disk: Disk, rows: { id: string; horizon: number }[]): void {
  for (const { id, horizon } of rows) {
    const kept = disk.get(id);
    if (kept) kept.stored = { ...kept.stored, horizon: Math.max(kept.stored.horizon, horizon) };
  }
}
