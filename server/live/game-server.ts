import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { openAnnotations } from '../annotations/service';
import type { Cluster } from '../cluster/cluster';
import type { Ownership } from '../cluster/ownership';
import type { Db } from '../database/db';
import type { Addresses } from '../host/addresses';
import { type Clock, type Every, systemClock, systemEvery } from '../host/clock';
import type { OpenCounter } from '../host/counter';
import { type Meters, openMeters } from '../host/meters';
import { visitorAddress, visitorKey } from '../host/visitor';
import { openBestFound } from '../rounds/best-found/best-found';
import { bringForward } from '../rounds/bring-forward';
import { openCheckpoints } from '../rounds/checkpoints';
import { metered, postgresLog } from '../rounds/log';
import { openReplays } from '../rounds/replays/ask';
import { openRounds } from '../rounds/rounds';
import { extendHorizons, readRound, unfinishedRounds } from '../rounds/store';
import type { Scenarios } from '../scenarios';
import { admit } from './admit';
import { enter, keepConsolesCurrent } from './commands/workshop-commands';
import { counted } from './counted';
import { type Erasing, openErasing } from './erasing';
import type { Game } from './game';
import { openGuesses } from './guesses';
import { answerMessages } from './handlers';
import { staffChanged, tellOfGuessing } from './identity';
import { openLimits } from './limits';
import { boundLines, openLines } from './lines';
import { openPresence } from './presence';
import { openPublisher } from './publisher';
import { watchRecords } from './record-watcher';
import { openRoundEnds } from './round-ends';
import { shareRounds } from './share-rounds';
import { openDebriefs } from './show-debrief';
import { openSimulated } from './simulated';
import type { GameServer, GameSocket } from './sockets';
import { loopDelay, watchStrain } from './strain';
import { wallLeft } from './wall';

/** Ms between two beats; each running round moves on at every tenth beat. */
const beatMs = 25;
/** How often rounds that nobody watches leave the memory. */
const sweepMs = 60_000;

export type GameSettings = {
  io: GameServer;
  db: Db;
  ownership: Ownership;
  /** undefined: this process shares the database with nobody */
  cluster?: Cluster | undefined;
  scenarios: Scenarios;
  secret: string;
  addresses: () => Addresses;
  /** believe X-Forwarded-For about who connects */
  trustProxy: boolean;
  logger: Logger;
  /** what is measured, for /metrics; without it nobody looks */
  meters?: Meters;
  clock?: Clock;
  every?: Every;
  /** the name of the engine's code, by which states of rounds are kept for a restart; without it none are */
  engineCode?: string | undefined;
  /** counts together with other processes; absent: this one is alone */
  openCounter?: OpenCounter | undefined;
  /** rounds that are over are told to a store of learning records */
  tellsRecords?: boolean;
};

export type OpenGame = Erasing & { close: () => Promise<void> };

/** Opens the game on a Socket.io server: rounds that were under way go on, and people may come in. */
export async function openGame(settings: GameSettings): Promise<OpenGame> {
  const game = buildGame(settings);
  const simulated = openSimulated(game.rounds);
  const recordWatcher = watchRecords(game);
  settings.ownership.whenTold(recordWatcher.look);
  game.rounds.watch(game.publisher.tell);
  game.rounds.watch(keepConsolesCurrent(game));
  const ends = openRoundEnds(game, settings.tellsRecords ?? false);
  game.rounds.watch(ends.watch);
  game.rounds.watch(game.annotations.watch);
  boundLines(settings.io.engine, settings.trustProxy);
  settings.io.use((socket, next) => void atTheDoor(game, socket, next));
  settings.io.on('connection', (socket) => welcome(game, socket));
  const { every = systemEvery } = settings;
  const stopBeat = every(beatMs, () => game.rounds.beat().catch((error) => void game.failed(error)));
  const stopWatching = watchStrain({ ...game, every: systemEvery, delayMs: loopDelay() });
  const sweep = setInterval(() => releaseIdle(game), sweepMs);
  const shared = settings.cluster && shareRounds(game, settings.ownership, settings.cluster, ends);
  await bringForward(settings.db, settings.scenarios);
  for (const id of await unfinishedRounds(settings.db)) await ends.catchUp(id);
  const settling = ends.settleOldTries().catch(game.failed);
  return {
    ...openErasing(game),
    close: async () => {
      stopBeat();
      stopWatching();
      clearInterval(sweep);
      simulated.close();
      await recordWatcher.close();
      game.presence.close();
      game.replays.close();
      game.bestFound.close();
      await game.rounds.keep();
      await shared?.handOver();
      settings.io.disconnectSockets(true);
      await settling;
      await game.rounds.settled();
    },
  };
}

/** Every part is built here and passed on by hand, from top to bottom. */
function buildGame(settings: GameSettings): Game {
  const { io, db, ownership, scenarios, secret, addresses, trustProxy, logger } = settings;
  const { engineCode, openCounter } = settings;
  const { clock = systemClock, meters = openMeters() } = settings;
  const failed = (error: unknown) => {
    const reference = randomBytes(4).toString('hex');
    logger.error({ reference, err: error }, 'unexpected');
    meters.failed();
    return reference;
  };
  const log = metered(postgresLog(db, ownership), meters);
  const rounds = openRounds({
    clock,
    log,
    read: (id) => readRound(db, id),
    checkpoints: engineCode === undefined ? undefined : openCheckpoints(db, engineCode),
    extendHorizons: (rows) => extendHorizons(ownership, rows),
    ownership,
    failed,
  });
  // How often screens are told depends on real time, also where tests move the time of play.
  const publisher = openPublisher(systemClock, failed, meters);
  const debriefs = openDebriefs({ db, log, io, rounds, publisher, failed });
  const replays = openReplays(db, log);
  const annotations = openAnnotations({ db, rounds, publisher, failed });
  const presence = openPresence(rounds);
  const limits = openLimits(openCounter);
  const addressOf = ({ handshake, conn }: GameSocket) =>
    visitorKey(visitorAddress(handshake.headers, conn.remoteAddress, trustProxy));
  const tellOfGuesses = (address: string) => void tellOfGuessing(game, address).catch(failed);
  const guesses = openGuesses({ now: clock.now, suspicious: tellOfGuesses, openCounter });
  const lines = openLines(addressOf);
  const bestFound = openBestFound();
  const shown = { publisher, presence, debriefs, replays, bestFound, annotations, slides: new Map() };
  const tools = {
    ...{ ...shown, limits, guesses, lines, clock, failed, meters },
    moving: new Map(),
    homework: new Set<string>(),
    joining: new Map(),
  };
  const { cluster } = settings;
  const game: Game = { io, db, log, rounds, scenarios, secret, addresses, addressOf, cluster, ...tools };
  meters.count(() => counted(game));
  return game;
}

/** Nobody is connected who has not shown who they are. The refusal's code reaches the client with the error. */
async function atTheDoor(game: Game, socket: GameSocket, next: (error?: Error) => void): Promise<void> {
  try {
    const admitted = await admit(game, socket);
    if (!admitted.ok) return next(refusal(admitted.code, await wayElsewhere(game, admitted)));
    if (!game.lines.mayCome(socket, admitted.session)) return next(refusal('too-many-tries'));
    socket.data.session = admitted.session;
    next();
  } catch (error) {
    next(refusal('try-again', { reference: game.failed(error) }));
  }
}

/** Another process may have the round: the refusal says where. */
async function wayElsewhere(game: Game, { roundId }: { roundId?: string }): Promise<{ path?: string }> {
  const path = roundId === undefined ? undefined : await game.cluster?.pathTo(roundId);
  return path === undefined ? {} : { path };
}

function refusal(code: string, more: { reference?: string; path?: string } = {}): Error {
  return Object.assign(new Error(code), { data: { ok: false, code, ...more } });
}

function welcome(game: Game, socket: GameSocket): void {
  const { session } = socket.data;
  game.lines.came(socket, session);
  answerMessages(game, socket);
  if (!session || session.as === 'guest') return;
  if (session.as === 'player') {
    game.presence.arrived(session.roundId, session.seatId);
    if (session.feed) game.meters.cameBack();
  }
  enter(game, socket, session)
    .then(() => {
      if ('userId' in session) staffChanged(game, session, true);
    })
    .catch(game.failed);
  socket.on('disconnect', () => {
    game.publisher.detach(socket);
    const left = socket.data.session;
    if (left?.as === 'player') game.presence.left(left.roundId, left.seatId);
    if (left && 'userId' in left) staffChanged(game, left, false);
    if (left?.as === 'projector') wallLeft(game, left);
  });
}

/** Rounds that nobody watches and that do not run leave the memory; they are read again from their logs. */
function releaseIdle(game: Game): void {
  for (const { id } of game.rounds.all()) {
    if (game.publisher.listeners(id).length === 0) game.rounds.release(id);
  }
}
