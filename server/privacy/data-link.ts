import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The key in a person's own link: it opens what is kept about one seat and nothing else, without an account, as long as
 * the seat is there. Derived from the installation's secret, so nothing is stored for it.
 */
export function dataKey(secret: string, seatId: string): string {
  return `${seatId}.${macOf(secret, seatId)}`;
}

/** The seat that a key is for; undefined when it is none of ours. */
export function seatOfDataKey(secret: string, key: string): string | undefined {
  const [seatId = '', mac = ''] = key.split('.');
  const [given, right] = [Buffer.from(mac), Buffer.from(macOf(secret, seatId))];
  return given.length === right.length && timingSafeEqual(given, right) ? seatId : undefined;
}

function macOf(secret: string, seatId: string): string {
  return createHmac('sha256', secret).update(`own data of ${seatId}`).digest('base64url');
}
