import type { Event, LogEntry } from '@/engine/event';
import { changesPast } from '@/engine/replay/standing';
import { view } from '@/engine/view';
import { feedSince } from '@/engine/view/feed';
import type { FeedPosition } from '@/wire/credentials';
import type { DoorRejection } from '@/wire/refusals';
import type { Clock } from '../host/clock';
import type { Snapshot } from '../rounds/turn';
import { type AudienceChannel, deliver, feedLength } from './deliver';
import type { InRound, Session } from './session';
import type { GameServer, GameSocket } from './sockets';
import { viewKeyOf } from './view-key';

/** Ms that changes are collected before they are sent together. */
const frameMs = 100;

export type Publisher = {
  /** Sends a connection everything it needs, and from now on what is new. */
  attach: (socket: GameSocket, session: Session<InRound>, snapshot: Snapshot) => void;
  detach: (socket: GameSocket) => void;
  /** Called after a round has changed; its connections are told soon. */
  tell: (snapshot: Snapshot, entries: LogEntry[]) => void;
  /** The connections that watch a round. */
  listeners: (roundId: string) => Listener[];
  /** The connections of a seat, wherever it plays. */
  ofSeat: (seatId: string) => GameSocket[];
};

export type Listener = { socket: GameSocket; session: Session<InRound> };

type Room = {
  snapshot: Snapshot;
  listeners: Map<GameSocket, { session: Session<InRound>; channel: AudienceChannel | null }>;
  channels: Map<string, AudienceChannel>;
  /** seats, roles or languages have changed: who belongs to which audience must be looked at again */
  regroup: boolean;
  lastAt: number;
  timer: NodeJS.Timeout | null;
  delivering: boolean;
};

const regrouping: Event['type'][] = [
  'teams-set',
  'seat-admitted',
  'seat-moved',
  'seat-removed',
  'roles-set',
  'language-set',
  'channel-watched',
  'works-council-set',
];

type Printing = {
  io: GameServer;
  clock: Clock;
  failed: (error: unknown) => string;
  rooms: Map<string, Room>;
};

/**
 * Tells each connection what it may see, when it changes: one view per audience, made and encoded once. What happens
 * within a tenth of a second is told in one go; while nothing but the clock moves, a small tick is enough.
 */
export function openPublisher(io: GameServer, clock: Clock, failed: (error: unknown) => string): Publisher {
  const printing: Printing = { io, clock, failed, rooms: new Map() };
  const { rooms } = printing;
  return {
    attach: (socket, session, snapshot) => attach(printing, socket, session, snapshot),
    detach: (socket) => detach(printing, socket),
    tell: (snapshot, entries) => {
      const room = rooms.get(snapshot.id);
      if (!room) return;
      room.snapshot = snapshot;
      room.regroup ||=
        changesPast(entries) ||
        entries.some(({ events }) => events.some(({ type }) => regrouping.includes(type)));
      schedule(printing, room);
    },
    listeners: (roundId) => {
      const found = rooms.get(roundId)?.listeners ?? new Map();
      return [...found].map(([socket, { session }]) => ({ socket, session }));
    },
    ofSeat: (seatId) => [...rooms.values()].flatMap((room) => socketsOfSeat(room, seatId)),
  };
}

/** Signs a connection off; its client does not connect again with these credentials. */
export function signOff(socket: GameSocket, code: DoorRejection | 'other-device'): void {
  socket.emit('signed-off', { code });
  // The client gets the message before the connection is closed.
  setTimeout(() => socket.disconnect(true), 200).unref();
}

function socketsOfSeat(room: Room, seatId: string): GameSocket[] {
  return [...room.listeners].flatMap(([socket, { session }]) =>
    session.as === 'player' && session.seatId === seatId ? [socket] : [],
  );
}

function attach(printing: Printing, socket: GameSocket, session: Session<InRound>, snapshot: Snapshot): void {
  const known = printing.rooms.get(snapshot.id);
  const room = known ?? emptyRoom(snapshot);
  if (!known || snapshot.version > room.snapshot.version) room.snapshot = snapshot;
  printing.rooms.set(snapshot.id, room);
  room.listeners.set(socket, { session, channel: null });
  seat(room, socket, session.as === 'player' ? session.feed : undefined);
}

function emptyRoom(snapshot: Snapshot): Room {
  const [listeners, channels] = [new Map(), new Map()];
  return { snapshot, listeners, channels, regroup: false, lastAt: 0, timer: null, delivering: false };
}

function detach({ rooms }: Printing, socket: GameSocket): void {
  for (const [id, room] of rooms) {
    const listener = room.listeners.get(socket);
    if (!listener) continue;
    room.listeners.delete(socket);
    leave(room, socket, listener.channel);
    if (room.listeners.size === 0) rooms.delete(id);
  }
}

function leave(room: Room, socket: GameSocket, channel: AudienceChannel | null): void {
  channel?.members.delete(socket);
  if (channel?.members.size === 0) room.channels.delete(channel.audience.key);
}

/** Puts a connection into its audience and sends it the whole of what that audience has. */
function seat(room: Room, socket: GameSocket, position: FeedPosition | undefined): void {
  const listener = room.listeners.get(socket);
  if (!listener) return;
  const { snapshot } = room;
  const audience = viewKeyOf(snapshot.round, listener.session);
  if (audience && audience.key === listener.channel?.audience.key) return;
  leave(room, socket, listener.channel);
  listener.channel = null;
  const shown = audience ? view(snapshot.round, audience.viewer) : null;
  if (!audience || !shown) {
    // Nobody looks through a person's eyes any more once the round is in works-council mode.
    const isOver = listener.session.as === 'impersonation' && snapshot.round.settings.worksCouncil;
    signOff(socket, isOver ? 'team-figures-only' : 'seat-removed');
    return;
  }
  socket.emit('view', { version: snapshot.version, view: shown });
  const feedN = audience.viewer.as === 'player' ? feedLength(snapshot.round, audience.viewer.teamId) : 0;
  const fresh = { audience, members: new Set<GameSocket>(), sentAt: 0, refreshedAt: 0, seen: null, feedN };
  const channel = room.channels.get(audience.key) ?? { ...fresh, from: 0, sent: new Map() };
  // The newcomer has seen a later moment than the others: the next delivery gives everything to all.
  channel.sent.clear();
  channel.from = snapshot.version;
  room.channels.set(audience.key, channel);
  channel.members.add(socket);
  listener.channel = channel;
  catchUp(snapshot, socket, channel, position);
}

/** The lines of the feed that a connection has not got; all of them when it was reading another feed. */
function catchUp(
  snapshot: Snapshot,
  socket: GameSocket,
  channel: AudienceChannel,
  position: FeedPosition | undefined,
): void {
  const { viewer, feedId } = channel.audience;
  if (viewer.as !== 'player' || feedId === null) return;
  const reset = position?.feedId !== feedId;
  const from = reset ? 0 : position.n;
  const items = feedSince(snapshot.round, viewer.teamId, viewer.language, from, viewer.roles);
  if (reset || items.length > 0) socket.emit('feed', { feedId, reset, items });
}

/** At once when it was quiet, else with the next frame. */
function schedule(printing: Printing, room: Room): void {
  if (room.timer || room.delivering) return;
  const wait = Math.max(0, room.lastAt + frameMs - printing.clock.now());
  room.timer = setTimeout(() => {
    room.timer = null;
    void publish(printing, room);
  }, wait);
}

async function publish(printing: Printing, room: Room): Promise<void> {
  room.delivering = true;
  room.lastAt = printing.clock.now();
  const { snapshot } = room;
  let again = false;
  try {
    if (room.regroup) {
      room.regroup = false;
      for (const socket of room.listeners.keys()) seat(room, socket, undefined);
    }
    again = await deliver(printing.io, [...room.channels.values()], snapshot, printing.clock.now);
  } catch (error) {
    printing.failed(error);
  }
  room.delivering = false;
  if (again || room.snapshot !== snapshot) schedule(printing, room);
}
