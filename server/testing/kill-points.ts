import type { Ownership } from '../cluster/ownership';
import type { Every } from '../host/clock';
import type { GameServer } from '../live/sockets';

/** Between which two steps of "decide, record, apply, tell" a process is killed, or in the midst of a beat of its clock. */
export const killPoints = ['before-append', 'after-append', 'after-ack', 'in-timer'] as const;
export type KillPoint = (typeof killPoints)[number];

/** What kills this process, as the system would, when it comes to the point that was named. */
export function openKillPoints() {
  let point: KillPoint | undefined;
  const die = (here: KillPoint) => {
    if (point === here) process.kill(process.pid, 'SIGKILL');
  };
  return {
    dieAt: (wanted: KillPoint) => {
      point = wanted;
    },
    /** The same log: killed before lines are written, or when they are on disk and nobody knows. */
    writing: (ownership: Ownership): Ownership => ({
      ...ownership,
      write: async (roundIds, text, json) => {
        const isLog = text.includes('log_entry');
        if (isLog) die('before-append');
        await ownership.write(roundIds, text, json);
        if (isLog) die('after-append');
      },
    }),
    /** The same clock: killed when a beat has begun and is not done. */
    beating:
      (every: Every): Every =>
      (ms, work) =>
        every(ms, async () => {
          const done = work();
          die('in-timer');
          await done;
        }),
    /** Killed when an acknowledgement has left, before its frame could: those are collected for a moment. */
    watch: (io: GameServer) => {
      io.engine.on('connection', (line: RawLine) =>
        line.on('packetCreate', ({ data }) => {
          if (typeof data === 'string' && data.startsWith('3')) setImmediate(() => die('after-ack'));
        }),
      );
    },
  };
}

type RawLine = { on: (event: 'packetCreate', hear: (packet: { data?: unknown }) => void) => void };
