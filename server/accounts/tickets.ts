import type { Db } from '../database/db';
import { hashToken, newToken } from './tokens';

/** Long enough for a slow phone network between fetching the ticket and opening the socket. */
const TICKET_LIFE_MS = 60_000;

/** A ticket with which this signed-in instructor can open one socket within a minute. `now` is epoch ms. */
export async function mintTicket(db: Db, userId: string, now: number): Promise<string> {
  const token = newToken();
  await db.ticket.deleteMany({ where: { expiresAt: { lt: new Date(now) } } });
  await db.ticket.create({
    data: { tokenHash: hashToken(token), userId, expiresAt: new Date(now + TICKET_LIFE_MS) },
  });
  return token;
}

/** The instructor whom the ticket was given to, once; undefined for one that is wrong, used or too old. */
export async function redeemTicket(db: Db, token: string, now: number): Promise<string | undefined> {
  const [ticket] = await db.$queryRaw<{ user_id: string; expires_at: Date }[]>`
    DELETE FROM ticket WHERE token_hash = ${hashToken(token)} RETURNING user_id, expires_at`;
  return ticket && ticket.expires_at.getTime() >= now ? ticket.user_id : undefined;
}
