import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server as HttpServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import next from 'next';
import type { Logger } from 'pino';
import { Server as SocketServer } from 'socket.io';
import type { Shelf } from '@/format/read-once';
import { clearAudit } from './accounts/audit';
import { offerSetupCode } from './accounts/setup-code';
import { openCluster, writerName } from './cluster/cluster';
import { openOwnership } from './cluster/ownership';
import { type Db, openDb } from './database/db';
import { openDatabase } from './database/open-database';
import { startDeliveries } from './deliveries/sender';
import { remindPlayers } from './expected/sending';
import { type Addresses, addresses } from './host/addresses';
import type { Time } from './host/clock';
import type { Env } from './host/env';
import { greeting } from './host/greeting';
import { withHealth } from './host/health';
import { createHttpServer, openPort } from './host/http';
import { joinBase } from './host/join-address';
import { withKeptPages } from './host/kept-pages';
import { withLanguageLinks } from './host/language-link';
import { openLogger } from './host/logger';
import { openMail, type SendMail } from './host/mail';
import { openMeters } from './host/meters';
import { type ScheduledJob, startScheduledJobs } from './host/scheduled-jobs';
import { installationSecret } from './host/secret';
import { withStaticFiles } from './host/static-files';
import { openGame } from './live/game-server';
import type { GameServer } from './live/sockets';
import { clearLtiRemains } from './lti/logins';
import { watchFrames } from './lti/watch-frames';
import { shareErasingWithPages } from './pages/erasing';
import { shareInstallationWithPages } from './pages/installation';
import { shareScenariosWithPages } from './pages/scenarios';
import { clearRemains } from './privacy/clear-remains';
import { clearUnlisted } from './privacy/expected';
import { removeLearners } from './privacy/homework';
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

/** Builds every part and passes it on, in order: database, accounts, pages, game, door. */
async function open({ env, log, time }: Given, atClose: (closer: Closer) => void) {
  const { nodeName } = env;
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
  // The front has offered one already.
  const setupCode = env.front ? undefined : await offerSetupCode(db);

  const secret = env.authSecret ?? (await installationSecret(env.dataDir));
  let port = env.port;
  const { host, front } = env;
  const found = () => addresses({ ...env, host: front?.host ?? host }, front?.port ?? port);
  const { publicUrl, logLevel, trustProxy } = env;
  const sendMail = openMail(env.mail);
  shareInstallationWithPages({
    ...{ databaseUrl: postgres.url, secret, publicUrl, logLevel, addresses: found },
    sendMail,
    signInProvider: env.signInProvider,
  });

  const shelf = env.mode === 'production' ? await shelfOfBuild() : undefined;
  const scenarios = await openScenarios('scenarios', env.mode, (problem) => log.warn(problem), shelf);
  shareScenariosWithPages(scenarios);
  const server = createHttpServer(env, () => handle);
  // Next has lines of its own only while somebody develops: elsewhere it listens to a server that never opens, so that its
  // router doesn't look at every line that comes.
  const lines = env.mode === 'development' ? server : createServer();
  const pages = next({ dev: env.mode === 'development', httpServer: lines, dir: '.' });
  await pages.prepare();
  atClose(() => pages.close());
  const answer = pages.getRequestHandler();
  const shown = env.mode === 'production' ? withStaticFiles(withKeptPages(answer)) : answer;
  const meters = openMeters({ ofProcess: true });
  let closing = false;
  const databaseAnswers = () => db.$queryRaw`SELECT 1`;
  const health = { databaseAnswers, isClosing: () => closing, meters, token: env.metricsToken };
  const handle = withHealth(health, withLanguageLinks(shown));

  // Before the port opens, so that nobody comes in while the rounds of an earlier run are read back.
  const io = socketServer(server);
  atClose(() => io.close());
  const given = { io, db, ownership, cluster, scenarios, secret, trustProxy, logger: log, meters, ...time };
  const game = await openGame({ ...given, addresses: found, tellsRecords: env.lrs !== undefined });
  atClose(game.close);
  shareErasingWithPages(game.erase);
  const all = [...jobsOf(db), game.removeOldNames, () => clearRemains(db)];
  // Of several processes one does the chores.
  const once =
    (job: ScheduledJob): ScheduledJob =>
    async (now) =>
      (await ownership.leads()) && job(now);
  const frames = await watchFrames({ db, ownership, failed });
  atClose(frames.close);
  const deliveries = startDeliveries({
    ...{ db, secret, leads: ownership.leads, failed: (error) => log.error(error, 'deliveries') },
    records: env.lrs && publicUrl ? { lrs: env.lrs, homePage: publicUrl } : undefined,
  });
  atClose(deliveries.close);
  const scheduled = startScheduledJobs(all.map(once), (error) => log.error(error, 'housekeeping'));
  atClose(scheduled.close);
  const reminding = sendMail && startReminding(db, once, { sendMail, secret, addresses: found, log });
  if (reminding) atClose(reminding.close);

  port = await openPort(server, env);
  // Nobody comes in any more while those inside are told where to go.
  atClose(async () => {
    closing = true;
    server.close();
  });
  if (nodeName) io.engine.generateId = () => `${nodeName}.${randomBytes(15).toString('base64url')}`;
  log.info({ ...found(), dataDir: env.dataDir }, 'open');
  const welcome = greeting({
    addresses: found(),
    setupCode,
    database: postgres.folder,
    dataDir: env.dataDir,
  });
  return { addresses: found(), port, greeting: welcome, setupCode, lost: postgres.lost };
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
  ];
}

type Reminding = { sendMail: SendMail; secret: string; addresses: () => Addresses; log: Logger };

/** Looks every hour, and at the start, for players to remind. */
function startReminding(
  db: Db,
  once: (job: ScheduledJob) => ScheduledJob,
  { sendMail, secret, addresses: found, log }: Reminding,
) {
  const failed = (error: unknown) => log.error({ line: String(error) }, 'mail');
  const base = (chosen: string | null) => joinBase(found(), undefined, chosen);
  const remind: ScheduledJob = (now) => remindPlayers(db, { sendMail, failed }, { base, secret, now });
  return startScheduledJobs([once(remind)], failed, Date.now, hourMs);
}

function socketServer(server: HttpServer): GameServer {
  return new SocketServer(server, {
    serveClient: false,
    destroyUpgrade: false, // http.ts refuses what is nobody's; Next has upgrades of its own
    perMessageDeflate: false,
    maxHttpBufferSize: 64_000,
    // A phone that lost its network is noticed within 15 seconds.
    pingInterval: 8_000,
    pingTimeout: 8_000,
  });
}

/** Beside the bundle; another bundle may read scenarios otherwise. */
async function shelfOfBuild(): Promise<Shelf> {
  const bundle = await readFile(new URL(import.meta.url));
  return { folder: 'dist/scenarios', code: createHash('sha256').update(bundle).digest('hex') };
}
