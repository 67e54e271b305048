import { type RateLimiterAbstract, RateLimiterMemory } from 'rate-limiter-flexible';
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

/** Opens the counters behind the limits; they are in memory and of this process. */
export function openLimits(): Limits {
  const { messages, chat, entries, practice } = limits.game;
  const ofSeats = counter(messages.seat);
  const ofGuests = counter(messages.guests);
  const ofStaff = counter(messages.staff);
  const talk = counter(chat);
  const atTheDoor = counter(entries);
  const alone = counter(practice.begun);
  const tries = counter(practice.homework);
  return {
    message: async ({ session, socketId, address }) => {
      const isGuest = session === undefined || session.as === 'guest';
      if (isGuest && !(await passes(ofGuests, address))) return false;
      const isStaff = session !== undefined && 'userId' in session;
      return passes(isStaff ? ofStaff : ofSeats, senderOf(session) ?? socketId);
    },
    chat: (seatId) => passes(talk, seatId),
    entry: (address) => passes(atTheDoor, address),
    practice: (address) => passes(alone, address),
    homework: (address) => passes(tries, address),
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

function counter({ most, seconds }: { most: number; seconds: number }): RateLimiterAbstract {
  return new RateLimiterMemory({ points: most, duration: seconds });
}

async function passes(limiter: RateLimiterAbstract, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  );
}
