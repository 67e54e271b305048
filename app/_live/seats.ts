import { dayMs } from '@/wire/limits';
import { forget, freshId, keep, keepInTab, keptInTab, outlivesPage, readKept } from './device';

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
  /** By which the workshop is recognised, whichever way one comes back; unknown in practice. */
  workshopId?: string | undefined;
  /** How this device got in, and may get in again: a PIN, a link's token, or a practice scenario. */
  door: { pin: string } | { token: string } | PracticeDoor;
  keptAt: number;
  /** A practice round that has ended: there is nothing to continue. */
  over?: boolean;
}

/** A scenario that was practised; `homework`: the token of the link that led there. */
interface PracticeDoor {
  practice: string;
  homework?: string;
}

const key = 'golden-hour.seats';
const currentKey = 'golden-hour.current-seat';
const mostSeats = 12;
const longestMs = 30 * dayMs;

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
  keepInTab(currentKey, seatId);
}

/** What /play opens: this tab's seat, else the newest. */
export function currentSeat(): KeptSeat | undefined {
  const seats = keptSeats();
  return seats.find((seat) => seat.seatId === keptInTab(currentKey)) ?? seats[0];
}

/** The seats that this device has in a workshop, newest first: a phone may be passed on. */
export function seatsIn(workshopId: string, door: WayIn): KeptSeat[] {
  return keptSeats().filter(
    (seat) => seat.workshopId === workshopId || (!seat.workshopId && isSame(seat.door, door)),
  );
}

type WayIn = { pin: string } | { token: string };

/** Seats of before workshops were kept by their id: then by the same PIN or link. */
function isSame(kept: KeptSeat['door'], door: WayIn): boolean {
  if ('pin' in door) return 'pin' in kept && kept.pin === door.pin;
  return 'token' in kept && kept.token === door.token;
}

/** The workshop of today that this device has a seat in: whoever opens the front page wants to go on there. */
export function seatOfToday(now = Date.now()): KeptSeat | undefined {
  return keptSeats(now).find(({ door, keptAt }) => !('practice' in door) && now - keptAt < dayMs);
}

/** Whether the seat will still be on this device when the page is loaded again. */
export function seatOutlivesPage(): boolean {
  return outlivesPage(key);
}

const joiningKey = (workshopId: string) => `golden-hour.joining.${workshopId}`;

/** The id of this device's request for a seat: it stays the same until a seat has come, also when the page is loaded again. */
export function joiningId(workshopId: string): string {
  const known = readKept(joiningKey(workshopId), (found) => (typeof found === 'string' ? found : undefined));
  const id = known ?? freshId();
  if (!known) keep(joiningKey(workshopId), id);
  return id;
}

/** The request is done with: the next one is for another seat. */
export function forgetJoining(workshopId: string): void {
  forget(joiningKey(workshopId));
}

/** A practice round of this device that is still open. */
export function practiceSeat(): KeptSeat | undefined {
  return keptSeats().find((seat) => 'practice' in seat.door && !seat.over);
}

function parseSeat(value: unknown): KeptSeat[] {
  if (!isRecord(value)) return [];
  const { seatId, token, seatCode, nickname, language, title, keptAt, workshopId: from } = value;
  const workshopId = typeof from === 'string' ? from : undefined;
  const over = value.over === true;
  const door = parseDoor(value.door);
  if (typeof seatId !== 'string' || typeof token !== 'string' || typeof seatCode !== 'string') return [];
  if (typeof nickname !== 'string' || typeof language !== 'string') return [];
  if (typeof title !== 'string' || typeof keptAt !== 'number') return [];
  return door ? [{ seatId, token, seatCode, nickname, language, title, workshopId, door, keptAt, over }] : [];
}

function parseDoor(value: unknown): KeptSeat['door'] | undefined {
  if (!isRecord(value)) return undefined;
  if (typeof value.pin === 'string') return { pin: value.pin };
  if (typeof value.token === 'string') return { token: value.token };
  if (typeof value.practice === 'string') {
    const homework = typeof value.homework === 'string' ? { homework: value.homework } : {};
    return { practice: value.practice, ...homework };
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
