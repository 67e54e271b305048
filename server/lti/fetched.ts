import { isSafeAddress } from '@/wire/forms/platform';

/** Ms that another system has to answer. */
const patienceMs = 8_000;
/** Bytes that are read of an answer; a course of a thousand people has some 400 kB. */
const mostBytes = 2_000_000;

type Asked = { method?: string; headers?: HeadersInit; body?: string };
type Answered = { status: number; ok: boolean; headers: Headers; body: string };

/**
 * Asks another system: only a safe address (`isSafeAddress`), nowhere else by a redirect, not for long, and no endless
 * answer is read. Throws where there is no answer.
 */
export async function askSystem(address: string, asked: Asked): Promise<Answered> {
  const answer = await patientFetch(address, asked);
  const body = await bounded(answer);
  return { status: answer.status, ok: answer.ok, headers: answer.headers, body };
}

/** The same, as the web's own fetch; a body that is too long fails when it is read. */
export async function patientFetch(
  address: string,
  { method = 'GET', headers, body }: Asked,
): Promise<Response> {
  if (!isSafeAddress(address)) throw new Error('an address that is not safe');
  const signal = AbortSignal.timeout(patienceMs);
  const sent = { method, redirect: 'error' as const, signal, ...(headers && { headers }) };
  return fetch(address, { ...sent, ...(body !== undefined && { body }) });
}

async function bounded(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error('an answer that is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
