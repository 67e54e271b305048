import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { PlayerCommand } from '@/engine/command';
import type { PlayerView } from '@/engine/view/types';
import { changed } from '@/wire/change';
import type { FeedPosition } from '@/wire/credentials';
import type { DebriefMessage, ServerToClient } from '@/wire/downstream';
import { commonSocketPath, followElsewhere } from '@/wire/elsewhere';
import type { ClientToServer } from '@/wire/messages';
import type { Ack } from '@/wire/refusals';

/** A command that was acknowledged: what the server has promised. */
export type Promised = { id: string; command: PlayerCommand; seq: number };

/** What the player has seen and been told. */
type Memory = {
  seatId: string;
  promised: Promised[];
  refusals: string[];
  backwards: string[];
  /** how often it was told to try again */
  putOff: number;
  view: PlayerView | null;
  debrief: DebriefMessage | null;
  feed: Map<number, string>;
  connects: number;
  /** the last of its connections that has been told the whole of how things are */
  greeted: number;
};

/** Ms before it tries again. */
const comingBackMs = 100;

export type StubbornBot = ReturnType<typeof stubbornBot>;

/**
 * A player whose connection is cut again and again. It connects again, repeats under the same id what was not
 * acknowledged, and remembers every acknowledgement and every clock it has seen.
 */
export function stubbornBot(
  url: string,
  { token, seatId }: { token: string; seatId: string },
  transports: ('websocket' | 'polling')[] = ['websocket'],
) {
  const outbox = new Map<string, PlayerCommand>();
  const bot: Memory = {
    seatId,
    promised: [],
    refusals: [],
    backwards: [],
    putOff: 0,
    view: null,
    debrief: null,
    feed: new Map(),
    connects: 0,
    greeted: 0,
  };
  let position: FeedPosition | undefined;
  let shown = { p: 0, version: 0 };
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    auth: (tell) => tell({ as: 'seat', token, language: 'en', feed: position }),
    transports,
    tryAllTransports: true,
    timeout: 8000,
    forceNew: true,
    reconnection: false,
    path: commonSocketPath,
  });
  // As a screen does it (app/_live/line.ts): it comes back by itself, and goes where it is sent.
  let left = false;
  const comeBack = () => {
    if (!left && !socket.connected) socket.connect();
  };
  const way = followElsewhere(socket, comeBack);
  socket.on('disconnect', () => setTimeout(comeBack, comingBackMs));
  socket.on('connect_error', () => {
    if (!way.isOnItsWay()) setTimeout(comeBack, comingBackMs);
  });

  const saw = (p: number, version: number) => {
    if (p < shown.p || version < shown.version) bot.backwards.push(`${shown.p} -> ${p}`);
    shown = { p, version };
  };
  const send = (id: string, command: PlayerCommand) => {
    if (!socket.connected) return;
    socket.emit('command', { id, command }, (ack: Ack) => {
      if (!ack.ok && ack.code === 'try-again') {
        bot.putOff += 1;
        setTimeout(() => send(id, command), 100);
      } else if (outbox.delete(id)) {
        if (ack.ok) bot.promised.push({ id, command, seq: ack.seq });
        else bot.refusals.push(ack.code);
      }
    });
  };
  socket.on('connect', () => {
    bot.connects += 1;
    for (const [id, command] of outbox) send(id, command);
  });
  socket.on('connect_error', (error) => {
    // Any other error than a broken connection, or a way elsewhere, fails the test.
    if (!['websocket error', 'xhr poll error', 'timeout', 'try-again'].includes(error.message))
      bot.refusals.push(error.message);
  });
  socket.on('view', ({ version, view }) => {
    if (view.kind !== 'player') return;
    saw(view.clock.p, version);
    bot.view = view;
    bot.greeted = bot.connects;
  });
  socket.on('view-change', ({ version, change, shared }) => {
    const view = bot.view && changed(bot.view, change, shared);
    if (!view) return;
    saw(view.clock.p, version);
    bot.view = view;
  });
  socket.on('feed', ({ feedId, reset, items }) => {
    if (reset) bot.feed.clear();
    for (const item of items) bot.feed.set(item.n, item.text);
    position = { feedId, n: Math.max(0, ...bot.feed.keys()) };
  });
  socket.on('debrief', (debrief) => {
    bot.debrief = debrief;
  });
  return Object.assign(bot, {
    socket,
    ask: (command: PlayerCommand) => {
      const id = randomUUID();
      outbox.set(id, command);
      send(id, command);
    },
    waiting: () => outbox.size,
    leave: () => {
      left = true;
      socket.disconnect();
    },
  });
}
