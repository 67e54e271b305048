import { createHmac, randomUUID } from 'node:crypto';
import { hashToken, newToken } from '../accounts/tokens';
import type { DbOrTransaction } from '../database/db';

/** Where a seat stands: in a workshop, over all its rounds, or in one practice round. */
export type SeatPlace = { workshopId: string } | { roundId: string };
/** `byCode`: whoever holds the seat came by its code, which others may have read. */
export type SeatRecord = { id: string; workshopId: string | null; roundId: string | null; byCode: boolean };

/** No letter or digit that is mistaken for another when it is read from a screen or said aloud. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const codeLength = 6;

/**
 * Makes a seat and the token that is the key to it. Only the token's hash is kept; the short code that moves the seat to
 * another phone is derived from the seat and the installation's secret, so that the trainer can always read it out.
 */
export async function makeSeat(
  db: DbOrTransaction,
  secret: string,
  place: SeatPlace,
  token: string = newToken(),
) {
  const id = randomUUID();
  const workshopId = 'workshopId' in place ? place.workshopId : null;
  const code = seatCode(secret, id, { worksCouncil: await isPrivate(db, workshopId) });
  const codeHash = workshopId === null ? null : hashCode(secret, workshopId, code);
  await db.seat.create({ data: { id, ...place, tokenHash: hashToken(token), codeHash } });
  return { id, token, code };
}

/** The token of the seat that a request makes: the same for the same request, and known to nobody without its id. */
export function tokenOfRequest(secret: string, requestId: string): string {
  return createHmac('sha256', secret).update(`request ${requestId}`).digest('base64url');
}

async function isPrivate(db: DbOrTransaction, workshopId: string | null): Promise<boolean> {
  if (workshopId === null) return false;
  const select = { worksCouncil: true };
  const workshop = await db.workshop.findUnique({ where: { id: workshopId }, select });
  return workshop?.worksCouncil ?? false;
}

/**
 * The six characters that move a seat to another phone. In works-council mode they are other ones: those that the console
 * showed before are good for nothing.
 */
export function seatCode(
  secret: string,
  seatId: string,
  { worksCouncil }: { worksCouncil: boolean },
): string {
  const about = `${worksCouncil ? 'private seat' : 'seat'} ${seatId}`;
  const ofSecret = codes.get(secret) ?? new Map<string, string>();
  codes.set(secret, ofSecret);
  const known = ofSecret.get(about) ?? codeFor(secret, about);
  if (ofSecret.size >= mostCodes) ofSecret.clear();
  ofSecret.set(about, known);
  return known;
}

/** A console lists the codes of all seats again and again: each is worked out once. */
const codes = new Map<string, Map<string, string>>();
const mostCodes = 20_000;

function codeFor(secret: string, about: string): string {
  const bytes = createHmac('sha256', secret).update(about).digest();
  return Array.from(
    { length: codeLength },
    (_, i) => letters[bytes.readUInt32BE(i * 4) % letters.length],
  ).join('');
}

function hashCode(secret: string, workshopId: string, code: string): string {
  return createHmac('sha256', secret).update(`code ${workshopId} ${code}`).digest('hex');
}

/** When works-council mode goes on or off, every seat of the workshop that has a code gets the one of the mode. */
export async function renewCodes(db: DbOrTransaction, secret: string, workshopId: string): Promise<void> {
  const worksCouncil = await isPrivate(db, workshopId);
  const seats = await db.seat.findMany({
    where: { workshopId, codeHash: { not: null } },
    select: { id: true },
  });
  for (const { id } of seats) {
    const codeHash = hashCode(secret, workshopId, seatCode(secret, id, { worksCouncil }));
    await db.seat.updateMany({ where: { id, codeHash: { not: null } }, data: { codeHash } });
  }
}

/** The seat that a device's token opens; undefined for a token that opens none. */
export async function seatByToken(db: DbOrTransaction, token: string): Promise<SeatRecord | undefined> {
  const select = { id: true, workshopId: true, roundId: true, byCode: true };
  return (await db.seat.findUnique({ where: { tokenHash: hashToken(token) }, select })) ?? undefined;
}

/** Gives the seat with this code a new token; the old one opens nothing from now on. Undefined: no such code. */
export async function takeSeat(db: DbOrTransaction, secret: string, workshopId: string, code: string) {
  const wanted = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  const codeHash = hashCode(secret, workshopId, wanted);
  const seat = await db.seat.findUnique({ where: { workshopId_codeHash: { workshopId, codeHash } } });
  if (!seat) return undefined;
  return { id: seat.id, token: await giveSeatAgain(db, seat.id), code: wanted };
}

/** A new token for a seat, for whoever came by a code or link that others may have read; the old one opens nothing. */
export async function giveSeatAgain(db: DbOrTransaction, id: string): Promise<string> {
  const token = newToken();
  await db.seat.update({ where: { id }, data: { tokenHash: hashToken(token), byCode: true } });
  return token;
}

/** Takes a seat out of the database; its token opens nothing any more. */
export async function dropSeat(db: DbOrTransaction, id: string): Promise<void> {
  await db.seat.deleteMany({ where: { id } });
}
