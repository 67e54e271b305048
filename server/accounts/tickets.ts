import type { Db } from '../database/db';
import { hashToken, newToken } from './tokens';

/** Long enough for a slow phone network between fetching the ticket and opening the socket. */
const TICKET_LIFE_MS = 60_000;

/** Whom a ticket was given to, and the sign-in it was fetched with; null where there was none (tools and tests). */
export type TicketHolder = { userId: string; signInId: string | null };

/** A ticket with which this signed-in instructor can open one socket within a minute. `now` is epoch ms. */
export async function mintTicket(db: Db, { userId, signInId }: TicketHolder, now: number): Promise<string> {
  const token = newToken();
  await db.ticket.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
  await db.ticket.create({
    data: {
      tokenHash: hashToken(token),
      userId,
      sessionId: signInId,
      expiresAt: new Date(now + TICKET_LIFE_MS),
    },
  });
  return token;
}

/** The holder of the ticket, once; undefined for one that is wrong, used or too old. */
export async function redeemTicket(db: Db, token: string, now: number): Promise<TicketHolder | undefined> {
  const [ticket] = await db.$queryRaw<{ user_id: string; session_id: string | null; expires_at: Date }[]>`
    DELETE FROM ticket WHERE token_hash = ${hashToken(token)} RETURNING user_id, session_id, expires_at`;
  if (!ticket || ticket.expires_at.getTime() < now) return undefined;
  return { userId: ticket.user_id, signInId: ticket.session_id };
}
