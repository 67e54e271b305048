import { forget, keep, readKept } from './device';

/** A seat that this device holds: the token is the key to it and is never shown or put into an address. */
export interface KeptSeat {
  seatId: string;
  token: string;
  seatCode: string;
  /** Empty when the seat came by its code; the round tells. */
  nickname: string;
  /** What this person reads in. */
  language: string;
  /** The workshop's title, or the scenario's in practice. */
  title: string;
  /** How this device got in, to recognise the workshop again: a PIN, a link's token, or a practice scenario. */
  door: { pin: string } | { token: string } | { practice: string };
  keptAt: number;
  /** A practice round that has ended: there is nothing to continue. */
  over?: boolean;
}

const key = 'golden-hour.seats';
const currentKey = 'golden-hour.current-seat';
const mostSeats = 12;
const longestMs = 30 * 24 * 3_600_000;

/** Newest first. */
export function keptSeats(now = Date.now()): KeptSeat[] {
  const found = readKept(key, (value) => (Array.isArray(value) ? value.flatMap(parseSeat) : undefined)) ?? [];
  return found
    .filter((seat) => now - seat.keptAt < longestMs)
    .sort((left, right) => right.keptAt - left.keptAt);
}

/** The seat becomes the one that /play opens. */
export function keepSeat(seat: KeptSeat): void {
  const others = keptSeats().filter((other) => other.seatId !== seat.seatId);
  keep(key, [seat, ...others].slice(0, mostSeats));
  chooseSeat(seat.seatId);
}

export function forgetSeat(seatId: string): void {
  keep(
    key,
    keptSeats().filter((seat) => seat.seatId !== seatId),
  );
  forget(`golden-hour.outbox.${seatId}`);
}

/** This tab plays that seat; other tabs keep theirs. */
export function chooseSeat(seatId: string): void {
  try {
    sessionStorage.setItem(currentKey, seatId);
  } catch {
    // Without session storage the newest seat is opened.
  }
}

/** What /play opens: this tab's seat, else the newest. */
export function currentSeat(): KeptSeat | undefined {
  const seats = keptSeats();
  return seats.find((seat) => seat.seatId === chosen()) ?? seats[0];
}

/** The seat that this device already has behind the same door. */
export function seatBehind(door: { pin: string } | { token: string }): KeptSeat | undefined {
  return keptSeats().find((seat) =>
    'pin' in door
      ? 'pin' in seat.door && seat.door.pin === door.pin
      : 'token' in seat.door && seat.door.token === door.token,
  );
}

/** A practice round of this device that is still open. */
export function practiceSeat(): KeptSeat | undefined {
  return keptSeats().find((seat) => 'practice' in seat.door && !seat.over);
}

function chosen(): string | null {
  try {
    return sessionStorage.getItem(currentKey);
  } catch {
    return null;
  }
}

function parseSeat(value: unknown): KeptSeat[] {
  if (!isRecord(value)) return [];
  const { seatId, token, seatCode, nickname, language, title, keptAt } = value;
  const door = parseDoor(value.door);
  if (typeof seatId !== 'string' || typeof token !== 'string' || typeof seatCode !== 'string') return [];
  if (typeof nickname !== 'string' || typeof language !== 'string') return [];
  if (typeof title !== 'string' || typeof keptAt !== 'number') return [];
  return door
    ? [{ seatId, token, seatCode, nickname, language, title, door, keptAt, over: value.over === true }]
    : [];
}

function parseDoor(value: unknown): KeptSeat['door'] | undefined {
  if (!isRecord(value)) return undefined;
  if (typeof value.pin === 'string') return { pin: value.pin };
  if (typeof value.token === 'string') return { token: value.token };
  if (typeof value.practice === 'string') return { practice: value.practice };
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
