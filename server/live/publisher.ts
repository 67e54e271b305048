import type { Event, LogEntry } from '@/engine/event';
import { view } from '@/engine/view';
import { feedSince } from '@/engine/view/feed';
import type { FeedPosition } from '@/wire/credentials';
import type { DoorRejection } from '@/wire/refusals';
import type { Clock } from '../host/clock';
import type { Snapshot } from '../rounds/turn';
import { audienceOf } from './audience';
import { type Crowd, deliver, feedLength } from './deliver';
import type { GameServer, GameSocket } from './game';
import type { Attached } from './session';

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

type Hall = {
  snapshot: Snapshot;
  listeners: Map<GameSocket, { session: Attached; crowd: Crowd | null }>;
  crowds: Map<string, Crowd>;
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
  'round-stepped-back',
];

type Printing = {
  io: GameServer;
  clock: Clock;
  failed: (error: unknown) => string;
  halls: Map<string, Hall>;
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
      const hall = halls.get(snapshot.id);
      if (!hall) return;
      hall.snapshot = snapshot;
      hall.regroup ||= entries.some(({ events }) => events.some(({ type }) => regrouping.includes(type)));
      schedule(printing, hall);
    },
    listeners: (roundId) => {
      const found = halls.get(roundId)?.listeners ?? new Map();
      return [...found].map(([socket, { session }]) => ({ socket, session }));
    },
    ofSeat: (seatId) => [...halls.values()].flatMap((hall) => socketsOfSeat(hall, seatId)),
  };
}

/** Says goodbye to a connection: it is not to come back with these credentials. */
export function signOff(socket: GameSocket, code: DoorRejection | 'other-device'): void {
  socket.emit('signed-off', { code });
  // The message goes out before the line is cut.
  setTimeout(() => socket.disconnect(true), 200).unref();
}

function socketsOfSeat(hall: Hall, seatId: string): GameSocket[] {
  return [...hall.listeners].flatMap(([socket, { session }]) =>
    session.as === 'player' && session.seatId === seatId ? [socket] : [],
  );
}

function attach(printing: Printing, socket: GameSocket, session: Attached, snapshot: Snapshot): void {
  const known = printing.halls.get(snapshot.id);
  const hall = known ?? emptyHall(snapshot);
  if (!known || snapshot.version > hall.snapshot.version) hall.snapshot = snapshot;
  printing.halls.set(snapshot.id, hall);
  hall.listeners.set(socket, { session, crowd: null });
  seat(hall, socket, session.as === 'player' ? session.feed : undefined);
}

function emptyHall(snapshot: Snapshot): Hall {
  const [listeners, crowds] = [new Map(), new Map()];
  return { snapshot, listeners, crowds, regroup: false, lastAt: 0, timer: null, delivering: false };
}

function detach({ halls }: Printing, socket: GameSocket): void {
  for (const [id, hall] of halls) {
    const listener = hall.listeners.get(socket);
    if (!listener) continue;
    hall.listeners.delete(socket);
    leave(hall, socket, listener.crowd);
    if (hall.listeners.size === 0) halls.delete(id);
  }
}

function leave(hall: Hall, socket: GameSocket, crowd: Crowd | null): void {
  crowd?.members.delete(socket);
  if (crowd?.members.size === 0) hall.crowds.delete(crowd.audience.key);
}

/** Puts a connection into its audience and sends it the whole of what that audience has. */
function seat(hall: Hall, socket: GameSocket, position: FeedPosition | undefined): void {
  const listener = hall.listeners.get(socket);
  if (!listener) return;
  const { snapshot } = hall;
  const audience = audienceOf(snapshot.round, listener.session);
  if (audience && audience.key === listener.crowd?.audience.key) return;
  leave(hall, socket, listener.crowd);
  listener.crowd = null;
  if (!audience) {
    signOff(socket, 'seat-removed');
    return;
  }
  const shown = view(snapshot.round, audience.viewer);
  socket.emit('view', { version: snapshot.version, view: shown });
  const feedN = audience.viewer.as === 'player' ? feedLength(snapshot.round, audience.viewer.teamId) : 0;
  const fresh = { audience, members: new Set<GameSocket>(), sentAt: 0, refreshedAt: 0, seen: null, feedN };
  const crowd = hall.crowds.get(audience.key) ?? { ...fresh, from: 0, sent: new Map() };
  // The newcomer has seen a later moment than the others: the next delivery gives everything to all.
  crowd.sent.clear();
  crowd.from = snapshot.version;
  hall.crowds.set(audience.key, crowd);
  crowd.members.add(socket);
  listener.crowd = crowd;
  catchUp(snapshot, socket, crowd, position);
}

/** The lines of the feed that a connection has not got; all of them when it was reading another feed. */
function catchUp(
  snapshot: Snapshot,
  socket: GameSocket,
  crowd: Crowd,
  position: FeedPosition | undefined,
): void {
  const { viewer, feedId } = crowd.audience;
  if (viewer.as !== 'player' || feedId === null) return;
  const reset = position?.feedId !== feedId;
  const from = reset ? 0 : position.n;
  const items = feedSince(snapshot.round, viewer.teamId, viewer.language, from, viewer.roles);
  if (reset || items.length > 0) socket.emit('feed', { feedId, reset, items });
}

/** At once when it was quiet, else with the next frame. */
function schedule(printing: Printing, hall: Hall): void {
  if (hall.timer || hall.delivering) return;
  const wait = Math.max(0, hall.lastAt + frameMs - printing.clock.now());
  hall.timer = setTimeout(() => {
    hall.timer = null;
    void publish(printing, hall);
  }, wait);
}

async function publish(printing: Printing, hall: Hall): Promise<void> {
  hall.delivering = true;
  hall.lastAt = printing.clock.now();
  const { snapshot } = hall;
  let again = false;
  try {
    if (hall.regroup) {
      hall.regroup = false;
      for (const socket of hall.listeners.keys()) seat(hall, socket, undefined);
    }
    again = await deliver(printing.io, [...hall.crowds.values()], snapshot, printing.clock.now);
  } catch (error) {
    printing.failed(error);
  }
  hall.delivering = false;
  if (again || hall.snapshot !== snapshot) schedule(printing, hall);
}
