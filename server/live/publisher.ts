import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises';
import type { FeedPosition } from '@/wire/credentials';
import type { DoorRejection } from '@/wire/refusals';
import type { Clock } from '../host/clock';
import type { Meters } from '../host/meters';
import type { Snapshot } from '../rounds/turn';
import type { Outlet } from './frame';
import { place, unplace } from './placing';
import { emptyRoom, type Listening, nowIn, peopleIn, type Room, touchedSeats } from './room';
import type { InRound, Session } from './session';
import type { GameSocket } from './sockets';
import { deliverToStaff, type StaffChannel } from './staff-channel';
import { deliverToTeam, type TeamChannel } from './team-channel';

/** Ms that changes are collected before they are sent together. */
const frameMs = 100;
/** Ms of delivering after which other work of the process gets its turn. */
const stretchMs = 8;

/** A connection that is told of a round, and can be sent away. */
type Line = Outlet & {
  emit: (name: 'signed-off', message: { code: DoorRejection | 'other-device' }) => unknown;
  disconnect: (close: boolean) => unknown;
};

export type Publisher<Socket extends Line = GameSocket> = {
  /** Sends a connection everything it needs, and from now on what is new. */
  attach: (socket: Socket, session: Session<InRound>, snapshot: Snapshot) => void;
  detach: (socket: Socket) => void;
  /** Called after a round has changed; its connections are told soon. */
  tell: (snapshot: Snapshot) => void;
  /** While the process is late, numbers that move come less often, so that votes come in time. */
  ease: (isLate: boolean) => void;
  /** The connections that watch a round. */
  listeners: (roundId: string) => Listener<Socket>[];
  /** The connections of a seat, wherever it plays. */
  ofSeat: (seatId: string) => Socket[];
};

export type Listener<Socket = GameSocket> = { socket: Socket; session: Session<InRound> };

type Printing<Socket extends Line> = {
  clock: Clock;
  failed: (error: unknown) => string;
  meters: Pick<Meters, 'toldAll'> | undefined;
  rooms: Map<string, Room<Socket>>;
  /** how many times as long the numbers that move may wait */
  patience: number;
  roomOf: Map<Socket, Room<Socket>>;
};

/**
 * Tells each connection what it may see, when it changes: what a team's people see is made and encoded once. What happens
 * within a tenth of a second is told in one go; the numbers that move all the time, and the clock, every five seconds.
 */
export function openPublisher<Socket extends Line = GameSocket>(
  clock: Clock,
  failed: (error: unknown) => string,
  meters?: Pick<Meters, 'toldAll'>,
): Publisher<Socket> {
  const printing: Printing<Socket> = {
    ...{ clock, failed, meters },
    ...{ rooms: new Map(), roomOf: new Map(), patience: 1 },
  };
  const { rooms } = printing;
  return {
    attach: (socket, session, snapshot) => attach(printing, socket, session, snapshot),
    detach: (socket) => detach(printing, socket),
    tell: (snapshot) => {
      const room = rooms.get(snapshot.id);
      if (!room) return;
      room.snapshot = snapshot;
      room.newsAt ??= clock.now();
      schedule(printing, room);
    },
    ease: (isLate) => {
      printing.patience = isLate ? 4 : 1;
    },
    listeners: (roundId) => {
      const found = rooms.get(roundId)?.listeners ?? new Map<Socket, Listening>();
      return [...found].map(([socket, { session }]) => ({ socket, session }));
    },
    ofSeat: (seatId) => [...rooms.values()].flatMap((room) => socketsOfSeat(room, seatId)),
  };
}

/** Signs a connection off; its client does not connect again with these credentials. */
export function signOff(socket: Line, code: DoorRejection | 'other-device'): void {
  socket.emit('signed-off', { code });
  // The client gets the message before the connection is closed.
  setTimeout(() => socket.disconnect(true), 200).unref();
}

function socketsOfSeat<Socket extends Line>({ ofSeats, listeners }: Room<Socket>, seatId: string): Socket[] {
  return [...(ofSeats.get(seatId) ?? [])].filter((socket) => listeners.get(socket)?.session.as === 'player');
}

function attach<Socket extends Line>(
  printing: Printing<Socket>,
  socket: Socket,
  session: Session<InRound>,
  snapshot: Snapshot,
): void {
  const known = printing.rooms.get(snapshot.id);
  const room = known ?? emptyRoom<Socket>(snapshot);
  if (!known || snapshot.version > room.snapshot.version) room.snapshot = snapshot;
  printing.rooms.set(snapshot.id, room);
  printing.roomOf.set(socket, room);
  room.listeners.set(socket, { session, place: null });
  if ('seatId' in session) {
    const sockets = room.ofSeats.get(session.seatId) ?? new Set<Socket>();
    room.ofSeats.set(session.seatId, sockets.add(socket));
  }
  putInPlace(printing, room, socket, session.as === 'player' ? session.feed : undefined);
}

function detach<Socket extends Line>({ rooms, roomOf }: Printing<Socket>, socket: Socket): void {
  const room = roomOf.get(socket);
  const listener = room?.listeners.get(socket);
  roomOf.delete(socket);
  if (!room || !listener) return;
  unplace(room, socket, listener);
  room.listeners.delete(socket);
  const { session } = listener;
  if ('seatId' in session) {
    const sockets = room.ofSeats.get(session.seatId);
    sockets?.delete(socket);
    if (sockets?.size === 0) room.ofSeats.delete(session.seatId);
  }
  if (room.listeners.size === 0) rooms.delete(room.snapshot.id);
}

function putInPlace<Socket extends Line>(
  { clock }: Printing<Socket>,
  room: Room<Socket>,
  socket: Socket,
  position: FeedPosition | undefined,
): void {
  const goodbye = place(room, socket, clock.now(), position);
  if (goodbye) signOff(socket, goodbye);
}

/** At once when it was quiet, else with the next frame. */
function schedule<Socket extends Line>(printing: Printing<Socket>, room: Room<Socket>): void {
  if (room.timer || room.delivering) return;
  const wait = Math.max(0, room.lastAt + frameMs - printing.clock.now());
  room.timer = setTimeout(() => {
    room.timer = null;
    void publish(printing, room);
  }, wait);
}

async function publish<Socket extends Line>(printing: Printing<Socket>, room: Room<Socket>): Promise<void> {
  room.delivering = true;
  room.lastAt = printing.clock.now();
  const { snapshot, newsAt } = room;
  room.newsAt = null;
  let again = false;
  try {
    regroup(printing, room);
    again = await deliver(printing, room);
    if (newsAt !== null) printing.meters?.toldAll(printing.clock.now() - newsAt);
  } catch (error) {
    printing.failed(error);
  }
  room.delivering = false;
  if (again || room.snapshot !== snapshot) schedule(printing, room);
}

/** Whose team, roles or language have changed sits elsewhere from now on. */
function regroup<Socket extends Line>(printing: Printing<Socket>, room: Room<Socket>): void {
  const { round } = room.snapshot;
  const before = room.placedBy;
  room.placedBy = round;
  for (const seatId of touchedSeats(before, round)) {
    for (const socket of room.ofSeats.get(seatId) ?? []) putInPlace(printing, room, socket, undefined);
  }
  if (before.settings === round.settings) return;
  for (const [socket, { session }] of room.listeners)
    if (session.as === 'impersonation') putInPlace(printing, room, socket, undefined);
}

/** Sends each channel what is new for it. Gives true when some of it has to wait for the next delivery. */
async function deliver<Socket extends Line>(
  { clock, patience }: Printing<Socket>,
  room: Room<Socket>,
): Promise<boolean> {
  let putOff = false;
  let begun = clock.now();
  for (const channel of [...room.teams.values(), ...room.staff.values()]) {
    if (clock.now() - begun > stretchMs) {
      await nextTurnOfTheLoop();
      begun = clock.now();
    }
    // Whatever has happened meanwhile is told with it: nobody is told of an earlier moment after a later one.
    putOff = deliverTo(room, channel, clock.now(), patience) || putOff;
  }
  return putOff;
}

function deliverTo(
  room: Pick<Room, 'snapshot' | 'forRound'>,
  channel: TeamChannel | StaffChannel,
  at: number,
  patience: number,
): boolean {
  const { round, version } = room.snapshot;
  if ('viewer' in channel) return deliverToStaff(channel, round, version, at, patience);
  const now = nowIn(room, channel.language, at);
  const team = peopleIn(round).teams.get(channel.teamId);
  if (team) deliverToTeam(channel, team, now, at, patience);
  return now.isBehind;
}
