import type { Event, LogEntry } from '@/engine/event';
import { changesPast } from '@/engine/replay/standing';
import { view } from '@/engine/view';
import { feedSince } from '@/engine/view/feed';
import type { FeedPosition } from '@/wire/credentials';
import type { DoorRejection } from '@/wire/refusals';
import type { Clock } from '../host/clock';
import type { Snapshot } from '../rounds/turn';
import { audienceOf } from './audience';
import { type AudienceChannel, deliver, feedLength } from './deliver';
import type { Attached } from './session';
import type { GameServer, GameSocket } from './sockets';

/** What happens in the same moment is told together. */
const frameMs = 100;

export type Publisher = {
  /** Sends a connection everything it needs, and from now on what is new. */
  attach: (socket: GameSocket, session: Attached, snapshot: Snapshot) => void;
  detach: (socket: GameSocket) => void;
  /** Something has become true in a round. */
  tell: (snapshot: Snapshot, entries: LogEntry[]) => void;
  /** The connections that watch a round. */
  listeners: (roundId: string) => Listener[];
  /** The connections of a seat, wherever it plays. */
  ofSeat: (seatId: string) => GameSocket[];
};

export type Listener = { socket: GameSocket; session: Attached };

type LiveRounds = {
  snapshot: Snapshot;
  listeners: Map<GameSocket, { session: Attached; channel: AudienceChannel | null }>;
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
];

type Printing = {
  io: GameServer;
  clock: Clock;
  failed: (error: unknown) => string;
  halls: Map<string, LiveRounds>;
};

/**
 * Tells each connection what it may see, when it changes: one view per audience, made and encoded once. What happens
 * within a tenth of a second is told in one go; while nothing but the clock moves, a small tick is enough.
 */
export function openPublisher(io: GameServer, clock: Clock, failed: (error: unknown) => string): Publisher {
  const printing: Printing = { io, clock, failed, halls: new Map() };
  const { halls } = printing;
  return {
    attach: (socket, session, snapshot) => attach(printing, socket, session, snapshot),
    detach: (socket) => detach(printing, socket),
    tell: (snapshot, entries) => {
      const rooms = halls.get(snapshot.id);
      if (!rooms) return;
      rooms.snapshot = snapshot;
      rooms.regroup ||=
        changesPast(entries) ||
        entries.some(({ events }) => events.some(({ type }) => regrouping.includes(type)));
      schedule(printing, rooms);
    },
    listeners: (roundId) => {
      const found = halls.get(roundId)?.listeners ?? new Map();
      return [...found].map(([socket, { session }]) => ({ socket, session }));
    },
    ofSeat: (seatId) => [...halls.values()].flatMap((rooms) => socketsOfSeat(rooms, seatId)),
  };
}

/** Says goodbye to a connection: it is not to come back with these credentials. */
export function signOff(socket: GameSocket, code: DoorRejection | 'other-device'): void {
  socket.emit('signed-off', { code });
  // The message goes out before the line is cut.
  setTimeout(() => socket.disconnect(true), 200).unref();
}

function socketsOfSeat(rooms: LiveRounds, seatId: string): GameSocket[] {
  return [...rooms.listeners].flatMap(([socket, { session }]) =>
    session.as === 'player' && session.seatId === seatId ? [socket] : [],
  );
}

function attach(printing: Printing, socket: GameSocket, session: Attached, snapshot: Snapshot): void {
  const known = printing.halls.get(snapshot.id);
  const rooms = known ?? emptyHall(snapshot);
  if (!known || snapshot.version > rooms.snapshot.version) rooms.snapshot = snapshot;
  printing.halls.set(snapshot.id, rooms);
  rooms.listeners.set(socket, { session, channel: null });
  seat(rooms, socket, session.as === 'player' ? session.feed : undefined);
}

function emptyHall(snapshot: Snapshot): LiveRounds {
  const [listeners, channels] = [new Map(), new Map()];
  return { snapshot, listeners, channels, regroup: false, lastAt: 0, timer: null, delivering: false };
}

function detach({ halls }: Printing, socket: GameSocket): void {
  for (const [id, rooms] of halls) {
    const listener = rooms.listeners.get(socket);
    if (!listener) continue;
    rooms.listeners.delete(socket);
    leave(rooms, socket, listener.channel);
    if (rooms.listeners.size === 0) halls.delete(id);
  }
}

function leave(rooms: LiveRounds, socket: GameSocket, channel: AudienceChannel | null): void {
  channel?.members.delete(socket);
  if (channel?.members.size === 0) rooms.channels.delete(channel.audience.key);
}

/** Puts a connection into its audience and sends it the whole of what that audience has. */
function seat(rooms: LiveRounds, socket: GameSocket, position: FeedPosition | undefined): void {
  const listener = rooms.listeners.get(socket);
  if (!listener) return;
  const { snapshot } = rooms;
  const audience = audienceOf(snapshot.round, listener.session);
  if (audience && audience.key === listener.channel?.audience.key) return;
  leave(rooms, socket, listener.channel);
  listener.channel = null;
  const shown = audience ? view(snapshot.round, audience.viewer) : null;
  if (!audience || !shown) {
    signOff(socket, 'seat-removed');
    return;
  }
  socket.emit('view', { version: snapshot.version, view: shown });
  const feedN = audience.viewer.as === 'player' ? feedLength(snapshot.round, audience.viewer.teamId) : 0;
  const fresh = { audience, members: new Set<GameSocket>(), sentAt: 0, refreshedAt: 0, seen: null, feedN };
  const channel = rooms.channels.get(audience.key) ?? { ...fresh, from: 0, sent: new Map() };
  // The newcomer has seen a later moment than the others: the next delivery gives everything to all.
  channel.sent.clear();
  channel.from = snapshot.version;
  rooms.channels.set(audience.key, channel);
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
function schedule(printing: Printing, rooms: LiveRounds): void {
  if (rooms.timer || rooms.delivering) return;
  const wait = Math.max(0, rooms.lastAt + frameMs - printing.clock.now());
  rooms.timer = setTimeout(() => {
    rooms.timer = null;
    void publish(printing, rooms);
  }, wait);
}

async function publish(printing: Printing, rooms: LiveRounds): Promise<void> {
  rooms.delivering = true;
  rooms.lastAt = printing.clock.now();
  const { snapshot } = rooms;
  let again = false;
  try {
    if (rooms.regroup) {
      rooms.regroup = false;
      for (const socket of rooms.listeners.keys()) seat(rooms, socket, undefined);
    }
    again = await deliver(printing.io, [...rooms.channels.values()], snapshot, printing.clock.now);
  } catch (error) {
    printing.failed(error);
  }
  rooms.delivering = false;
  if (again || rooms.snapshot !== snapshot) schedule(printing, rooms);
}
