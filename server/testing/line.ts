import { randomUUID } from 'node:crypto';
import { io as connectTo, type Socket } from 'socket.io-client';
import type { InstructorCommand, PlayerCommand } from '@/engine/command';
import type { InstructorView } from '@/engine/view/console';
import type { FeedItem, PlayerView, ProjectorView } from '@/engine/view/types';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { AnnotationsMessage } from '@/wire/annotations';
import { changed } from '@/wire/change';
import type { Credentials } from '@/wire/credentials';
import type { DebriefMessage, ServerToClient, You } from '@/wire/downstream';
import type { ClientToServer } from '@/wire/messages';
import type { Ack, Refusal } from '@/wire/refusals';

export type Line = Socket<ServerToClient, ClientToServer>;

type Message<Name extends keyof ServerToClient> = Parameters<ServerToClient[Name]>[0];

/** What a connection has been told so far. */
type Heard = {
  you: You[];
  views: Message<'view'>[];
  /** the feed as a client would have it now */
  feed: FeedItem[];
  feeds: Message<'feed'>[];
  debriefs: DebriefMessage[];
  annotations: AnnotationsMessage[];
  presented: Message<'presented'>[];
  /** whether the room has a wall, as last told */
  wall: boolean | undefined;
  signedOff: string | undefined;
  refused: string | undefined;
};

/** The most ms that a test waits for anything; a very busy machine needs less. */
export const patienceMs = 120_000;

const nothing: AnnotationCommand = { type: 'show-grades', shown: false };

/** One connection and everything it has been told. */
export function openLine(url: string, credentials: Credentials, headers: Record<string, string> = {}) {
  const raw = connectTo(url, {
    auth: credentials,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: headers,
  });
  const socket: Line = raw;
  const heard: Heard = {
    you: [],
    views: [],
    feed: [],
    feeds: [],
    debriefs: [],
    annotations: [],
    presented: [],
    wall: undefined,
    signedOff: undefined,
    refused: undefined,
  };
  const frames: string[] = [];
  // Below the protocol: what arrives is kept before anything looks at it.
  socket.io.engine.on('data', (data: unknown) => frames.push(String(data)));
  const wakers = new Set<() => void>();
  socket.on('you', (you) => heard.you.push(you));
  socket.on('view', (message) => heard.views.push(message));
  socket.on('view-change', ({ version, change, shared }) => {
    const last = heard.views.at(-1);
    if (last) heard.views.push({ version, view: changed(last.view, change, shared) });
  });
  socket.on('feed', (message) => {
    heard.feeds.push(message);
    if (message.reset) heard.feed = [];
    const last = heard.feed.at(-1)?.n ?? 0;
    heard.feed.push(...message.items.filter((item) => item.n > last));
  });
  socket.on('annotations', (message) => heard.annotations.push(message));
  socket.on('debrief', (message) => heard.debriefs.push(message));
  socket.on('wall', ({ open }) => {
    heard.wall = open;
  });
  socket.on('presented', (message) => heard.presented.push(message));
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

  /** Resolves when `look` gives something; rejects when patience is at its end, saying what for. */
  const until = <T>(what: string, look: () => T | undefined | false | null): Promise<T> =>
    new Promise((resolve, reject) => {
      const limit = setTimeout(() => {
        wakers.delete(check);
        reject(new Error(`waited in vain for: ${what}`));
      }, patienceMs);
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
    /** every frame as it came over the line, unread */
    frames,
    until,
    send: (command: PlayerCommand | InstructorCommand, id: string = randomUUID()): Promise<Ack> =>
      socket.timeout(patienceMs).emitWithAck('command', { id, command }),
    annotate: (roundId: string, command: AnnotationCommand): Promise<{ ok: true } | Refusal> =>
      socket.timeout(patienceMs).emitWithAck('annotate', { roundId, command }),
    /** Any message with any request, as somebody sends it who has a client of their own. */
    ask: (name: string, request: unknown): Promise<unknown> =>
      raw.timeout(patienceMs).emitWithAck(name, ...(request === undefined ? [] : [request])),
    /** Resolves when everything that was sent to this connection until now has arrived: answers keep their order. */
    caughtUp: async (): Promise<void> => {
      await socket
        .timeout(patienceMs)
        .emitWithAck('annotate', { roundId: 'no-such-round', command: nothing });
    },
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
