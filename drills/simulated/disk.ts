import type { LogEntry } from '@/engine/event';
import type { Ownership } from '@/server/cluster/ownership';
import type { Keeper } from '@/server/rounds/log';
import type { Disk, World } from './world';

/** What the disk, or the line to it, was made to do; anything else that goes wrong is a fault of the game. */
export const simulated = 'simulated:';

type Request = { run: () => unknown; done: (value: unknown) => void; failed: (error: Error) => void };
type Line = { isAlive: boolean; waiting: Request[] };

/**
 * A process's one connection to the disk. It answers in order, late, and in troubled times with errors; it breaks, with
 * some of what was asked done and some not, and nobody knows which. What is written is there as a whole or not at all.
 */
export function openDiskLine({ chance, disk, trouble }: Pick<World, 'chance' | 'disk' | 'trouble'>) {
  let line: Line = { isAlive: true, waiting: [] };
  let isKilled = false;
  const lost: (() => void)[] = [];

  function ask<T>(run: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      let value: T;
      const request = {
        run: () => {
          value = run();
        },
        done: () => resolve(value),
        failed: reject,
      };
      if (isKilled) return;
      if (line.waiting.push(request) === 1) serve(line);
    });
  }

  function serve(current: Line): void {
    const stalls = trouble.isOn && chance.happens(0.01);
    setTimeout(() => answer(current), stalls ? chance.between(200, 2500) : chance.between(1, 15));
  }

  function answer(current: Line): void {
    const [request] = current.waiting;
    if (!current.isAlive || !request) return;
    const fault = trouble.isOn ? chance.throws() : 1;
    if (fault < 0.01) return void breakLine();
    current.waiting.shift();
    if (fault < 0.03) request.failed(new Error(`${simulated} the disk is full`));
    else perform(request);
    if (current.waiting.length > 0) serve(current);
  }

  function breakLine(): void {
    const broken = line;
    line = { isAlive: true, waiting: [] };
    drop(broken);
    for (const { failed } of broken.waiting) failed(new Error(`${simulated} the connection is gone`));
    for (const listener of lost) listener();
  }

  /** What was on its way is done up to some point, and no further. */
  function drop(broken: Line): void {
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

  const keeper: Keeper = {
    write: (lines) => {
      const json = JSON.stringify(lines);
      return ask(() => write(disk, JSON.parse(json)));
    },
    read: (roundId) => ask(() => structuredClone(disk.get(roundId)?.lines ?? [])),
  };
  const ownership: Pick<Ownership, 'claim' | 'letGo' | 'whenLost'> = {
    claim: async () => {
      await ask(() => undefined);
      const claimed = line;
      return () => claimed.isAlive;
    },
    letGo: async () => undefined,
    whenLost: (listener) => void lost.push(listener),
  };
  return {
    keeper,
    ownership,
    readStored: (roundId: string) => ask(() => disk.get(roundId)?.stored),
    extend: (rows: { id: string; horizon: number }[]) => ask(() => extend(disk, rows)),
    breakLine,
    /** The process is gone: nothing is answered any more. */
    kill: () => {
      isKilled = true;
      drop(line);
    },
  };
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
