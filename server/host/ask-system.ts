import { isSafeAddress } from '@/wire/forms/platform';
import { boundedFetch } from './outgoing';

/** What another system has; a course of a thousand people is some 400 kB. */
const bounds = { ms: 8_000, bytes: 2_000_000 };

type Asked = { method?: string; headers?: HeadersInit; body?: string };
type Answered = { status: number; ok: boolean; headers: Headers; body: string };

/**
 * Asks another system: only a safe address (`isSafeAddress`), nowhere else by a redirect, not for long, and no endless
 * answer is read. Throws where there is no answer.
 */
export async function askSystem(address: string, asked: Asked): Promise<Answered> {
  const answer = await patientFetch(address, asked);
  const { status, ok, headers } = answer;
  return { status, ok, headers, body: await answer.text() };
}

/** The same, as the web's own fetch; a body that is too long fails when it is read. */
export async function patientFetch(
  address: string,
  { method = 'GET', headers, body }: Asked,
): Promise<Response> {
  if (!isSafeAddress(address)) throw new Error('an address that is not safe');
  const sent = { method, redirect: 'error' as const, ...(headers && { headers }) };
  return boundedFetch(fetch, [address, { ...sent, ...(body !== undefined && { body }) }], bounds);
}
