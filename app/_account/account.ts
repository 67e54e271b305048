import { createAuthClient } from 'better-auth/client';
import { z } from 'zod';

/** The instructor's account in the browser. Every function answers; none throws for a refusal. */
const client = createAuthClient({ basePath: '/api/auth' });

/** `wrong-password` covers an unknown address too: who has an account here is nobody's business. */
export type AccountRefusal =
  | 'wrong-password'
  | 'wrong-setup-code'
  | 'setup-closed'
  | 'too-many-tries'
  | 'malformed'
  | 'try-again';
export type AccountAnswer = { ok: true } | { ok: false; code: AccountRefusal };
export type TicketAnswer = { ok: true; ticket: string } | { ok: false; code: 'signed-out' | 'try-again' };

const refusal = z.object({
  code: z.enum(['wrong-setup-code', 'setup-closed', 'too-many-tries', 'malformed']).catch('malformed'),
});

/** Signs the instructor in; the session is a cookie. */
export async function signIn(form: { email: string; password: string }): Promise<AccountAnswer> {
  const { error } = await client.signIn.email(form);
  if (!error) return { ok: true };
  if (error.status === 429) return { ok: false, code: 'too-many-tries' };
  return { ok: false, code: error.status === 400 || error.status === 401 ? 'wrong-password' : 'try-again' };
}

export async function signOut(): Promise<void> {
  await client.signOut();
}

/** Makes the first instructor with the one-time code from the terminal, and signs in. */
export async function setUp(form: {
  code: string;
  name: string;
  email: string;
  password: string;
}): Promise<AccountAnswer> {
  const response = await post('/api/setup', form);
  if (response?.ok) return signIn({ email: form.email, password: form.password });
  if (!response) return { ok: false, code: 'try-again' };
  return {
    ok: false,
    ...refusal.catch({ code: 'malformed' }).parse(await response.json().catch(() => null)),
  };
}

/** A fresh one-use ticket for the socket, or why there is none. */
export async function fetchTicket(): Promise<TicketAnswer> {
  const response = await post('/api/ticket');
  if (response?.status === 401) return { ok: false, code: 'signed-out' };
  if (!response?.ok) return { ok: false, code: 'try-again' };
  return { ok: true, ...z.object({ ticket: z.string() }).parse(await response.json()) };
}

/** Undefined when the network is down. */
async function post(path: string, body?: unknown): Promise<Response | undefined> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  };
  return fetch(path, init).catch(() => undefined);
}
