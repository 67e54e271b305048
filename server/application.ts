import { randomBytes } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Server as SocketServer } from 'socket.io';
import { shelfOf } from '@/format/read-once';
import { clearAudit } from './accounts/audit';
import { offerSetupCode } from './accounts/setup-code';
import { openCluster, writerName } from './cluster/cluster';
import { openOwnership } from './cluster/ownership';
import { type Db, openDb } from './database/db';
import { openDatabase } from './database/open-database';
import { deliverTo, startDeliveries } from './deliveries/sender';
import { remindPlayers } from './expected/sending';
import { type Addresses, addresses } from './host/addresses';
import type { Time } from './host/clock';
import { openSharedCounters } from './host/counter';
import { engineCode } from './host/engine-code';
import type { Env } from './host/env';
import { greeting } from './host/greeting';
import { openPort } from './host/http';
import { joinBase } from './host/join-address';
import { openLogger } from './host/logger';
import { mailFailure, openMail, type SendMail } from './host/mail';
import { openMeters } from './host/meters';
import { openPages } from './host/next-pages';
import { boundOutgoing } from './host/outgoing';
import { type ScheduledJob, startScheduledJobs } from './host/scheduled-jobs';
import { installationSecret } from './host/secret';
import { type OpenGame, openGame } from './live/game-server';
import type { GameServer } from './live/sockets';
import { clearLtiRemains } from './lti/logins';
import { watchFrames } from './lti/watch-frames';
import { shareErasingWithPages } from './pages/erasing';
import { shareInstallationWithPages } from './pages/installation';
import { shareScenariosWithPages } from './pages/scenarios';
import { clearRemains } from './privacy/clear-remains';
import { clearUnlisted } from './privacy/expected';
import { removeLearners } from './privacy/homework';
import { clearCheckpoints } from './rounds/checkpoints';
import { clearOldPractice } from './rounds/old-practice';
import { clearScenarioCopies } from './rounds/scenario-copies';
import { openScenarios } from './scenarios';
import { emptyBin } from './workshops/trash';

/** Ms after which closing goes on although a connection is still open, so that the database is closed in order. */
const CLOSER_LIMIT_MS = 3_000;
const hourMs = 3_600_000;

/** The running server. */
export interface RunningServer {
  addresses: Addresses;
  /** The port that this process has open; behind a front it is not the one that people use. */
  port: number;
  greeting: string;
  /** Given once, while there is no instructor. */
  setupCode: string | undefined;
  /** Settles, with a sentence, when the database went away by itself: nothing can be promised any more. */
  lost: Promise<string>;
  close(): Promise<void>;
}

type Closer = () => Promise<unknown>;
type Start = { time?: Time; stopping?: AbortSignal };

/**
 * Opens everything, or nothing: what was opened before a failure is closed again. Throws in words for the terminal. Play
 * goes by `time`, the computer's own when none is given. With `stopping` a start is cut short after the step it is at.
 */
export async function openApplication(env: Env, { time, stopping }: Start = {}): Promise<RunningServer> {
  const log = openLogger(env.logLevel);
  const closers: Closer[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) {
      await Promise.race([closer(), wait(CLOSER_LIMIT_MS)]).catch((error) => log.error(error, 'closing'));
    }
  };
  try {
    const atClose = (closer: Closer) => {
      closers.push(closer);
      stopping?.throwIfAborted();
    };
    return { ...(await open({ env, log, time }, atClose)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Given = { env: Env; log: Logger; time: Time | undefined };
type AtClose = (closer: Closer) => void;

/** Builds every part and passes it on, in order: database, accounts, pages, game, what goes on beside it, door. */
async function open({ env, log, time }: Given, atClose: AtClose) {
  const data = await openData(env, log, atClose);
  const { db, ownership, cluster, postgres } = data;
  // The front has offered one already.
  const setupCode = env.front ? undefined : await offerSetupCode(db);

  const secret = env.authSecret ?? (await installationSecret(env.dataDir));
  let port = env.port;
  const { dataDir, host, front, publicUrl, logLevel, trustProxy, signInProvider } = env;
  const found = () => addresses({ ...env, host: front?.host ?? host }, front?.port ?? port);
  const sendMail = openMail(env.mail);
  const forPages = { databaseUrl: postgres.url, secret, publicUrl, logLevel, sendMail, signInProvider };
  const openCounter =
    env.nodeName === undefined ? undefined : countersOf({ url: postgres.url, secret }, atClose);
  shareInstallationWithPages({ ...forPages, openCounter, addresses: found });
  const scenarios = await readScenarios(env, log);
  shareScenariosWithPages(scenarios);
  const meters = openMeters({ ofProcess: true });
  let closing = false;
  const databaseAnswers = () => db.$queryRaw`SELECT 1`;
  const server = await openPages(env, { databaseAnswers, meters, isClosing: () => closing }, atClose);

  // Before the port opens, so that nobody comes in while the rounds of an earlier run are read back.
  const io = socketServer(server, env.nodeName);
  atClose(() => io.close());
  const given = { io, db, ownership, cluster, scenarios, secret, trustProxy, logger: log, meters, ...time };
  const more = { tellsRecords: env.lrs !== undefined, engineCode: await engineCode(env), openCounter };
  const game = await openGame({ ...given, ...more, addresses: found });
  atClose(game.close);
  shareErasingWithPages(game.erase);
  await openBackground({ ...data, env, log, secret, game, sendMail, addresses: found }, atClose);

  port = await openPort(server, env, openCounter);
  // Nobody comes in any more while those inside are told where to go.
  atClose(async () => {
    closing = true;
    server.close();
  });
  const told = { addresses: found(), setupCode };
  log.info({ ...told.addresses, dataDir }, 'open');
  const welcome = greeting({ ...told, database: postgres.folder, dataDir });
  return { ...told, port, greeting: welcome, lost: postgres.lost };
}

/** The database, and which rounds in it are this process's own. */
async function openData(env: Env, log: Logger, atClose: AtClose) {
  const { nodeName } = env;
  boundOutgoing();
  const postgres = await openDatabase(env, { shares: nodeName });
  atClose(postgres.stop);
  const db = openDb(postgres.url);
  atClose(() => db.$disconnect());
  const writer = nodeName === undefined ? {} : { name: writerName(nodeName), shared: true };
  const ownership = openOwnership(postgres.url, writer);
  atClose(ownership.close);
  const failed = (error: unknown) => log.error(error, 'cluster');
  const cluster = nodeName === undefined ? undefined : openCluster({ db, ownership, name: nodeName, failed });
  if (cluster) atClose(cluster.close);
  return { postgres, db, ownership, cluster };
}

/** Limits hold over all processes. */
function countersOf(shared: Parameters<typeof openSharedCounters>[0], atClose: AtClose) {
  const { open: openCounter, close } = openSharedCounters(shared);
  atClose(close);
  return openCounter;
}

type Background = Reminding &
  Pick<Awaited<ReturnType<typeof openData>>, 'db' | 'ownership'> & { env: Env; game: OpenGame };

/** What goes on beside the game, in one process of all that share the database: deliveries, scheduled jobs, reminders. */
async function openBackground(given: Background, atClose: AtClose): Promise<void> {
  const { env, log, db, ownership, secret, game } = given;
  const inOneProcess =
    (job: ScheduledJob): ScheduledJob =>
    async (now) =>
      (await ownership.leads()) && job(now);
  const frames = await watchFrames({ db, ownership, failed: (error) => log.error(error, 'frames') });
  atClose(frames.close);
  const records = env.lrs && env.publicUrl ? { lrs: env.lrs, homePage: env.publicUrl } : undefined;
  const deliveries = startDeliveries({
    ...{ db, deliver: deliverTo({ db, secret, records }), leads: ownership.leads },
    failed: (error) => log.error(error, 'deliveries'),
  });
  atClose(deliveries.close);
  const jobs = [...jobsOf(db), game.removeOldNames, () => clearRemains(db)];
  const scheduled = startScheduledJobs(jobs.map(inOneProcess), (error) => log.error(error, 'scheduled jobs'));
  atClose(scheduled.close);
  const reminding = startReminding(db, inOneProcess, given);
  if (reminding) atClose(reminding.close);
}

function jobsOf(db: Db): ScheduledJob[] {
  return [
    (now) => emptyBin(db, now),
    (now) => removeLearners(db, now),
    (now) => clearUnlisted(db, now),
    (now) => clearAudit(db, now),
    (now) => clearLtiRemains(db, now),
    (now) => clearOldPractice(db, now),
    () => clearScenarioCopies(db),
    () => clearCheckpoints(db),
  ];
}

type Reminding = {
  sendMail: SendMail | undefined;
  secret: string;
  addresses: () => Addresses;
  log: Logger;
};

/** Looks every hour, and at the start, for players to remind; not where no mail can be sent. */
function startReminding(
  db: Db,
  inOneProcess: (job: ScheduledJob) => ScheduledJob,
  { sendMail, secret, addresses: found, log }: Reminding,
) {
  if (!sendMail) return undefined;
  const failed = (error: unknown) => log.error({ line: mailFailure(error) }, 'mail');
  const base = (chosen: string | null) => joinBase(found(), undefined, chosen);
  const remind: ScheduledJob = (now) => remindPlayers(db, { sendMail, failed }, { base, secret, now });
  const wrong = (error: unknown) => log.error(error, 'mail');
  return startScheduledJobs([inOneProcess(remind)], wrong, Date.now, hourMs);
}

/** Ids of lines begin with the name of the process, where several serve one address: a front sends each to its own. */
function socketServer(server: HttpServer, nodeName: string | undefined): GameServer {
  const io: GameServer = new SocketServer(server, {
    serveClient: false,
    destroyUpgrade: false, // http.ts refuses what is nobody's; Next has upgrades of its own
    perMessageDeflate: false,
    maxHttpBufferSize: 64_000,
    // A phone that lost its network is noticed within 15 seconds.
    pingInterval: 8_000,
    pingTimeout: 8_000,
  });
  if (nodeName) io.engine.generateId = () => `${nodeName}.${randomBytes(15).toString('base64url')}`;
  return io;
}

async function readScenarios({ mode }: Env, log: Logger) {
  const beside = new URL('./scenario-reader.mjs', import.meta.url);
  const shelf = mode === 'production' ? await shelfOf(beside) : undefined;
  return openScenarios('scenarios', mode, (problem) => log.warn(problem), shelf);
}
