import type { Actor, Command } from '@/engine/command';
import type { LogEntry } from '@/engine/event';
import type { InRound, Session } from '@/server/live/session';
import type { Rounds } from '@/server/rounds/rounds';
import type { StoredRound } from '@/server/rounds/store';
import type { Ack } from '@/wire/refusals';
import type { Chance } from './chance';
import type { Known } from './leaks';
import type { VirtualTime } from './virtual-time';

/** What outlives every process, by round. */
export type Disk = Map<string, { stored: StoredRound; lines: LogEntry[] }>;

/** One connection of somebody: what is sent arrives in order and late, or not at all once it is cut. */
export type NetworkLine = {
  up: (arrives: () => void) => void;
  down: (arrives: () => void) => void;
  /** Nothing arrives any more; both ends notice at some time, each at its own. */
  cut: () => void;
  whenServerNotices: (then: () => void) => void;
};

/** Asks for a command under an id of the device's own. */
export type Ask = (id: string, command: Command, answer: (ack: Ack) => void) => void;

/** Who comes in, and how they are told. */
export type Visitor = {
  session: Session<InRound>;
  /** the first part of the ids of what they ask */
  owner: string;
  by: Actor | undefined;
  read: (packet: string) => void;
  welcome: (ask: Ask) => void;
};

/** The game as one process has it in memory. */
export type Process = {
  rounds: Rounds;
  accept: (line: NetworkLine, visitor: Visitor) => void;
  loseDisk: () => void;
  kill: () => void;
};

/** All that one simulation has; `wrong` is what the game has broken so far, in words. */
export type World = {
  chance: Chance;
  time: VirtualTime;
  disk: Disk;
  trouble: { isOn: boolean };
  /** the process that serves now; null while none does */
  server: Process | null;
  wrong: string[];
  known: Known;
};
