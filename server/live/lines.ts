import type { IncomingMessage } from 'node:http';
import { limits } from '../host/limits';
import { visitorAddress, visitorKey } from '../host/visitor';
import { signOff } from './publisher';
import type { Session } from './session';
import type { GameServer, GameSocket } from './sockets';

/** Who has how many lines open. */
export type Lines = {
  /** Whether one more connection is allowed from its address. */
  mayCome: (socket: GameSocket, session: Session) => boolean;
  /** Counts a connection while it is open; of too many for one seat the oldest is signed off. */
  came: (socket: GameSocket, session: Session | undefined) => void;
};

/** Counts the open lines of each seat, and of the guests of each address. */
export function openLines(addressOf: (socket: GameSocket) => string): Lines {
  const open = new Map<string, Set<GameSocket>>();
  const ofGuests = (socket: GameSocket) => `guests ${addressOf(socket)}`;
  return {
    mayCome: (socket, session) =>
      session.as !== 'guest' || (open.get(ofGuests(socket))?.size ?? 0) < limits.game.lines.guests,
    came: (socket, session) => {
      if (session?.as === 'player') keep(open, `seat ${session.seatId}`, socket);
      if (session?.as === 'guest') keep(open, ofGuests(socket), socket);
      if (session?.as === 'player') signOffOldest(open.get(`seat ${session.seatId}`));
    },
  };
}

/** In the order in which they came. */
function keep(open: Map<string, Set<GameSocket>>, key: string, socket: GameSocket): void {
  const lines = open.get(key) ?? new Set();
  open.set(key, lines.add(socket));
  socket.once('disconnect', () => {
    lines.delete(socket);
    if (lines.size === 0) open.delete(key);
  });
}

function signOffOldest(lines: Set<GameSocket> = new Set()): void {
  for (const oldest of [...lines].slice(0, Math.max(0, lines.size - limits.game.lines.seat))) {
    lines.delete(oldest);
    signOff(oldest, 'too-many-screens');
  }
}

/** A connection below the game's protocol, before anybody has said who they are. */
type RawLine = {
  request: IncomingMessage;
  close: () => void;
  once: (event: 'close', then: () => void) => void;
};

/** Closes connections above the limit of one address, whether or not they have shown credentials. */
export function boundLines(engine: GameServer['engine'], trustProxy: boolean): void {
  const open = new Map<string, number>();
  engine.on('connection', (line: RawLine) => {
    const { headers, socket } = line.request;
    const key = visitorKey(visitorAddress(headers, socket.remoteAddress, trustProxy));
    const count = (open.get(key) ?? 0) + 1;
    open.set(key, count);
    line.once('close', () => {
      const left = (open.get(key) ?? 1) - 1;
      if (left > 0) open.set(key, left);
      else open.delete(key);
    });
    if (count > limits.game.lines.address) line.close();
  });
}
