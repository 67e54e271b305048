import { createHmac } from 'node:crypto';
import { hashToken } from '../accounts/tokens';

type Linked = { id: string; linkNumber: number };

/**
 * The token in a player's personal link. It follows from the player, the number of the link and the installation's secret,
 * so that the instructor can print it and mail it again; the database has its hash alone.
 */
export function linkToken(secret: string, { id, linkNumber }: Linked): string {
  return createHmac('sha256', secret).update(`player link ${id} ${linkNumber}`).digest('base64url');
}

/** What is stored of a personal link: the hash of its token. */
export function linkHash(secret: string, linked: Linked): string {
  return hashToken(linkToken(secret, linked));
}

/** The page that a personal link opens; behind `#` the token reaches no server's log and no referrer. */
export function linkAddress(base: string, secret: string, linked: Linked): string {
  return `${base}/player#${linkToken(secret, linked)}`;
}
