import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { pino } from 'pino';
import { Server } from 'socket.io';
import { io as connectTo, type Socket } from 'socket.io-client';
import type { InstructorCommand, PlayerCommand } from '../../engine/command';
import type { Scenario } from '../../engine/scenario';
import type { InstructorView } from '../../engine/view/console';
import type { FeedItem, PlayerView, ProjectorView } from '../../engine/view/types';
import type { Clock } from '../clock';
import { type Db, openDb } from '../db';
import { freshDatabase } from '../fresh-database';
import type { GameServer } from '../game/game';
import { withParts } from '../game/view-parts';
import { openGame } from '../game-server';
import type {
  Ack,
  ClientToServer,
  Credentials,
  DebriefMessage,
  Refusal,
  SeatGrant,
  ServerToClient,
  You,
} from '../protocol';
import { mintTicket } from '../tickets';
import { createWorkshop } from '../workshops';
import { smallScenario } from './small-scenario';

export type Line = Socket<ServerToClient, ClientToServer>;

/**
 * A real server on a real database, with a clock that runs four times as fast as the wall's and a script that runs twenty
 * times as fast: the first decision opens after a second.
 */
export async function openTable() {
  const db = openDb(await freshDatabase());
  const scenario = await smallScenario({ faster: 20 });
  const clock: Clock = { now: () => performance.now() * 4, wall: () => Date.now() };
  const house = await openServer(db, scenario, clock);
  const lines: Line[] = [];
  const connectFrom = (address: string | undefined, credentials: Credentials) => {
    const line = openLine(house.url, credentials, address ? { 'x-forwarded-for': address } : {});
    lines.push(line.socket);
    return line;
  };
  const connect = (credentials: Credentials) => connectFrom(undefined, credentials);
  return {
    db,
    url: house.url,
    scenario,
    connect,
    /** as if from somewhere else in the world */
    connectFrom,
    close: async () => {
      for (const line of lines) line.disconnect();
      await house.close();
      await db.$disconnect();
    },
  };
}

export type Table = Awaited<ReturnType<typeof openTable>>;

async function openServer(db: Db, scenario: Scenario, clock: Clock) {
  const server = createServer();
  const io: GameServer = new Server(server, { serveClient: false, maxHttpBufferSize: 64_000 });
  const scenarios = {
    get: (slug: string) => (slug === scenario.slug ? scenario : undefined),
    all: () => [scenario],
  };
  const game = await openGame({
    io,
    db,
    scenarios,
    secret: 'a secret that is long enough for a test',
    addresses: () => ({ local: 'http://localhost', network: [] }),
    trustProxy: true,
    logger: pino({ level: 'warn' }),
    clock,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const close = async () => {
    await game.close();
    await io.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

type Message<Name extends keyof ServerToClient> = Parameters<ServerToClient[Name]>[0];

/** What a connection has been told so far. */
type Heard = {
  you: You[];
  views: Message<'view'>[];
  /** the feed as a client would have it now */
  feed: FeedItem[];
  feeds: Message<'feed'>[];
  debriefs: DebriefMessage[];
  ticks: number;
  signedOff: string | undefined;
  refused: string | undefined;
};

/** One connection and everything it has been told. */
export function openLine(url: string, credentials: Credentials, headers: Record<string, string> = {}) {
  const socket: Line = connectTo(url, {
    auth: credentials,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: headers,
  });
  const heard: Heard = {
    you: [],
    views: [],
    feed: [],
    feeds: [],
    debriefs: [],
    ticks: 0,
    signedOff: undefined,
    refused: undefined,
  };
  const wakers = new Set<() => void>();
  socket.on('you', (you) => heard.you.push(you));
  socket.on('view', (message) => heard.views.push(message));
  socket.on('view-parts', ({ version, ...changed }) => {
    const last = heard.views.at(-1);
    if (last) heard.views.push({ version, view: withParts(last.view, changed) });
  });
  socket.on('feed', (message) => {
    heard.feeds.push(message);
    if (message.reset) heard.feed = [];
    const last = heard.feed.at(-1)?.n ?? 0;
    heard.feed.push(...message.items.filter((item) => item.n > last));
  });
  socket.on('debrief', (message) => heard.debriefs.push(message));
  socket.on('tick', () => {
    heard.ticks += 1;
  });
  socket.on('signed-off', ({ code }) => {
    heard.signedOff = code;
  });
  socket.on('connect_error', (error) => {
    heard.refused = error.message;
    wake();
  });
  const wake = () => {
    for (const waker of [...wakers]) waker();
  };
  socket.onAny(() => setImmediate(wake));
  socket.on('disconnect', wake);
  socket.on('connect', wake);

  /** Resolves when `look` gives something; rejects after twenty seconds, saying what for. */
  const until = <T>(what: string, look: () => T | undefined | false | null): Promise<T> =>
    new Promise((resolve, reject) => {
      const limit = setTimeout(() => {
        wakers.delete(check);
        reject(new Error(`waited in vain for: ${what}`));
      }, 20_000);
      const check = () => {
        const found = look();
        if (found === undefined || found === false || found === null) return;
        clearTimeout(limit);
        wakers.delete(check);
        resolve(found);
      };
      wakers.add(check);
      check();
    });
  const latest = () => heard.views.at(-1)?.view;
  return {
    socket,
    heard,
    until,
    send: (command: PlayerCommand | InstructorCommand, id: string = randomUUID()): Promise<Ack> =>
      socket.timeout(8000).emitWithAck('command', { id, command }),
    playerView: (what: string, fits: (view: PlayerView) => unknown = () => true) =>
      until(what, () => {
        const view = latest();
        return view?.kind === 'player' && fits(view) ? view : undefined;
      }),
    instructorView: (what: string, fits: (view: InstructorView) => unknown = () => true) =>
      until(what, () => {
        const view = latest();
        return view?.kind === 'instructor' && fits(view) ? view : undefined;
      }),
    projectorView: (what: string, fits: (view: ProjectorView) => unknown = () => true) =>
      until(what, () => {
        const view = latest();
        return view?.kind === 'projector' && fits(view) ? view : undefined;
      }),
  };
}

export type OpenLine = ReturnType<typeof openLine>;

/** An instructor with a workshop, and the keys to its doors. */
export async function openWorkshop(table: Table, { teams = 2, tempo = 1 } = {}) {
  const ownerId = await makeInstructor(table.db);
  const settings = { tempo, untimed: false, sorting: 'automatic' as const, ranking: false };
  const given = { ownerId, title: 'Monday group', scenario: table.scenario, teamCount: teams, settings };
  const { id, pin } = await createWorkshop(table.db, given);
  const row = await table.db.workshop.findUniqueOrThrow({ where: { id } });
  const ticket = () => mintTicket(table.db, ownerId, Date.now());
  return {
    id,
    pin,
    ownerId,
    token: row.joinToken,
    projectorToken: row.projectorToken,
    ticket,
    instructor: async () =>
      table.connect({ as: 'instructor', ticket: await ticket(), workshopId: id, language: 'en' }),
  };
}

export type OpenWorkshop = Awaited<ReturnType<typeof openWorkshop>>;

export async function makeInstructor(db: Db): Promise<string> {
  const id = randomUUID();
  await db.user.create({ data: { id, name: 'Ida', email: `${id}@example.com` } });
  return id;
}

/** Joins with a nickname and opens the seat's line. */
export async function sitDown(table: Table, pin: string, nickname: string, language = 'en') {
  const guest = table.connect({ as: 'guest' });
  const grant: SeatGrant | Refusal = await guest.socket
    .timeout(8000)
    .emitWithAck('join', { by: { pin }, nickname, language });
  guest.socket.disconnect();
  if (!grant.ok) throw new Error(`${nickname} was refused: ${grant.code}`);
  const line = table.connect({ as: 'seat', token: grant.token, language });
  await line.playerView(`${nickname}'s first view`);
  return { ...line, ...grant };
}
