import type { Server, Socket } from 'socket.io';
import type { ServerToClient } from '@/wire/downstream';
import type { ClientToServer } from '@/wire/messages';
import type { Ack, DoorRejection, Refusal } from '@/wire/refusals';
import type { AnnotationService } from '../annotations/service';
import type { Db } from '../database/db';
import type { Addresses } from '../host/addresses';
import type { Clock } from '../host/clock';
import type { EventLog } from '../rounds/log';
import type { Replays } from '../rounds/replays/ask';
import type { Rounds } from '../rounds/rounds';
import type { Scenarios } from '../scenarios';
import type { SlidesInRooms } from './commands/presented';
import type { Guesses } from './guesses';
import type { Limits } from './limits';
import type { Lines } from './lines';
import type { Presence } from './presence';
import type { Publisher } from './publisher';
import type { Session } from './session';
import type { Debriefs } from './show-debrief';

type NoEvents = Record<string, never>;
export type GameServer = Server<ClientToServer, ServerToClient, NoEvents, { session?: Session }>;
export type GameSocket = Socket<ClientToServer, ServerToClient, NoEvents, { session?: Session }>;

/** Everything that the handlers of the game work with, built once by openGame. */
export type Game = {
  io: GameServer;
  db: Db;
  log: EventLog;
  rounds: Rounds;
  scenarios: Scenarios;
  publisher: Publisher;
  presence: Presence;
  debriefs: Debriefs;
  replays: Replays;
  slides: SlidesInRooms;
  annotations: AnnotationService;
  limits: Limits;
  guesses: Guesses;
  lines: Lines;
  /** workshops that are on their way into their next round */
  moving: Map<string, Promise<Ack>>;
  clock: Clock;
  secret: string;
  /** where people find this server; known once the port is open */
  addresses: () => Addresses;
  /** the address a connection comes from, through a trusted proxy or not */
  addressOf: (socket: GameSocket) => string;
  /** notes an error that nobody expected; gives the reference code to look it up by */
  failed: (error: unknown) => string;
};

export type Refused<Code extends Refusal['code'] = DoorRejection> = { ok: false; code: Code };

export function refused<Code extends Refusal['code']>(code: Code): Refused<Code> {
  return { ok: false, code };
}
