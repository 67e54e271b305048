import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DbOrTransaction } from '../database/db';

/** `byCode`: given to somebody who came by the seat's code, which others may have read. */
type Holder = { seatId: string; byCode: boolean };

/**
 * The key in a person's own link: it opens what is kept about one seat and nothing else, without an account, as long as
 * the seat is there. Derived from the installation's secret, so nothing is stored for it.
 */
export function dataKey(secret: string, holder: Holder): string {
  return `${holder.seatId}.${macOf(secret, holder)}`;
}

/** Whom a key was given to; undefined when it is none of ours. */
export function holderOfDataKey(secret: string, key: string): Holder | undefined {
  const [seatId = '', mac = ''] = key.split('.');
  const holders = [false, true].map((byCode) => ({ seatId, byCode }));
  return holders.find((holder) => isSame(mac, macOf(secret, holder)));
}

/**
 * The seat that a key opens now. In works-council mode that is none for a key that was given to somebody who came by a
 * code, also when it was given before the mode went on.
 */
export async function seatOpenedBy(
  db: DbOrTransaction,
  secret: string,
  key: string,
): Promise<string | undefined> {
  const holder = holderOfDataKey(secret, key);
  if (!holder?.byCode) return holder?.seatId;
  const where = { id: holder.seatId, workshop: { worksCouncil: true } };
  return (await db.seat.count({ where })) > 0 ? undefined : holder.seatId;
}

function macOf(secret: string, { seatId, byCode }: Holder): string {
  const about = byCode ? 'own data by code of' : 'own data of';
  return createHmac('sha256', secret).update(`${about} ${seatId}`).digest('base64url');
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
