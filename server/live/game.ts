import type { SeatGrant } from '@/wire/answers';
import type { Presented } from '@/wire/downstream';
import type { Ack, Refusal } from '@/wire/refusals';
import type { AnnotationService } from '../annotations/service';
import type { Cluster } from '../cluster/cluster';
import type { Db } from '../database/db';
import type { Addresses } from '../host/addresses';
import type { Clock } from '../host/clock';
import type { Meters } from '../host/meters';
import type { BestFound } from '../rounds/best-found/best-found';
import type { EventLog } from '../rounds/log';
import type { Replays } from '../rounds/replays/ask';
import type { Rounds } from '../rounds/rounds';
import type { Scenarios } from '../scenarios';
import type { Guesses } from './guesses';
import type { Limits } from './limits';
import type { Lines } from './lines';
import type { Presence } from './presence';
import type { Publisher } from './publisher';
import type { Debriefs } from './show-debrief';
import type { GameServer, GameSocket } from './sockets';

/** The slide that each room looks at. It is kept while the server runs: a slide is soon found again. */
export type SlidesInRooms = Map<string, Presented>;

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
  bestFound: BestFound;
  slides: SlidesInRooms;
  annotations: AnnotationService;
  limits: Limits;
  guesses: Guesses;
  lines: Lines;
  /** workshops that are on their way into their next round */
  moving: Map<string, Promise<Ack>>;
  /** the rounds of this process that are tries of homework */
  homework: Set<string>;
  /** requests for a seat that are being answered, by their id */
  joining: Map<string, Promise<SeatGrant | Refusal>>;
  /** the other processes; undefined where this one shares the database with nobody */
  cluster: Cluster | undefined;
  clock: Clock;
  meters: Meters;
  secret: string;
  /** where people find this server; known once the port is open */
  addresses: () => Addresses;
  /** the address a connection comes from, through a trusted proxy or not */
  addressOf: (socket: GameSocket) => string;
  /** notes an error that nobody expected; gives the reference code to look it up by */
  failed: (error: unknown) => string;
};
