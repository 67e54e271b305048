import { inMemory, type OpenCounter } from '../host/counter';
import { limits } from '../host/limits';
import type { Session } from './session';

/**
 * Limits of the game's connections and messages; the numbers and their reasons are in host/limits.ts. Each function
 * gives whether one more is allowed.
 */
export type Limits = {
  /** anything that somebody sends, over all their lines */
  message: (from: Sender) => Promise<boolean>;
  /** lines of a team's talk from a seat, in any stage and over all its lines to the server */
  chat: (seatId: string) => Promise<boolean>;
  /** new seats and look-ups from an address */
  entry: (address: string) => Promise<boolean>;
  /** practice rounds that are begun from an address */
  practice: (address: string) => Promise<boolean>;
  /** tries of homework that are begun from an address */
  homework: (address: string) => Promise<boolean>;
};

type Sender = { session: Session | undefined; socketId: string; address: string };

/**
 * Opens the counters behind the limits. Messages and talk are counted here alone: a seat is in one process. What begins at
 * the door is counted by `openCounter`, over all processes where there are several.
 */
export function openLimits(openCounter: OpenCounter = inMemory): Limits {
  const { messages, chat, entries, practice } = limits.game;
  const ofSeats = inMemory('', messages.seat);
  const ofGuests = inMemory('', messages.guests);
  const ofStaff = inMemory('', messages.staff);
  const talk = inMemory('', chat);
  const atTheDoor = openCounter('entry', entries);
  const alone = openCounter('practice', practice.begun);
  const tries = openCounter('homework', practice.homework);
  return {
    message: async ({ session, socketId, address }) => {
      const isGuest = session === undefined || session.as === 'guest';
      if (isGuest && !(await ofGuests.fits(address))) return false;
      const isStaff = session !== undefined && 'userId' in session;
      return (isStaff ? ofStaff : ofSeats).fits(senderOf(session) ?? socketId);
    },
    chat: (seatId) => talk.fits(seatId),
    entry: (address) => atTheDoor.fits(address),
    practice: (address) => alone.fits(address),
    homework: (address) => tries.fits(address),
  };
}

/** What is counted together: a seat or member of staff over all their connections; undefined for a guest. */
function senderOf(session: Session | undefined): string | undefined {
  switch (session?.as) {
    case 'player':
      return session.seatId;
    case 'instructor':
    case 'observer':
      return session.userId;
    case 'impersonation':
      return session.viewerId;
    case 'projector':
      return session.workshopId;
    case 'guest':
    case undefined:
      return undefined;
  }
}
