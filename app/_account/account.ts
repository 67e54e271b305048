import { z } from 'zod';
import { askInJson } from '../_ask/ask-server';

/** The instructor's account in the browser. Every function answers; none throws for a refusal. */

/** `code`: one of `accountRefusals`, or what can go wrong with any question (app/_ask). */
export type AccountAnswer = { ok: true } | { ok: false; code: string };
/** `wrong-password` covers an unknown address too: who has an account here is nobody's business. */
export const accountRefusals = ['wrong-password', 'wrong-setup-code', 'setup-closed', 'malformed'] as const;
/** Signs the instructor in; the session is a cookie. */
export async function signIn(form: { email: string; password: string }): Promise<AccountAnswer> {
  const answer = await askInJson('/api/auth/sign-in/email', 'POST', form);
  if (answer.ok) return { ok: true };
  const isWrong = answer.code === 'signed-out' || answer.code === 'malformed';
  return { ok: false, code: isWrong ? 'wrong-password' : answer.code };
}

export async function signOut(): Promise<void> {
  await askInJson('/api/auth/sign-out', 'POST');
}

/** Makes the first instructor with the one-time code from the terminal, and signs in. */
export async function setUp(form: {
  code: string;
  name: string;
  email: string;
  password: string;
}): Promise<AccountAnswer> {
  const answer = await askInJson('/api/setup', 'POST', form);
  return answer.ok ? signIn({ email: form.email, password: form.password }) : answer;
}

/**
 * A fresh one-use ticket for the socket. An empty one for whoever is signed out: the server answers it with words. Rejects
 * where nobody answers: the line tries again.
 */
export async function fetchTicket(): Promise<string> {
  const answer = await askInJson('/api/ticket', 'POST');
  if (answer.ok) return z.object({ ticket: z.string() }).parse(answer.body).ticket;
  if (answer.code === 'signed-out') return '';
  throw new Error('no ticket');
}

/** Begins single sign-on: where to go, or why not. `connect`: for the account that is signed in already. */
export async function startProvider(
  connect: boolean,
): Promise<{ ok: true; url: string } | { ok: false; code: string }> {
  const answer = await askInJson(connect ? '/api/account/provider' : '/api/sign-in/provider', 'POST');
  if (!answer.ok) return { ok: false, code: answer.code };
  return { ok: true, ...z.object({ url: z.string() }).parse(answer.body) };
}

/** Asks for a mail with a link for a new password. The answer tells nobody whether there is such an account. */
export async function forgotPassword(email: string): Promise<AccountAnswer> {
  return plain(await askInJson('/api/account/forgotten', 'POST', { email }));
}

/** Chooses a new password with the token of a link. */
export async function choosePassword(token: string, newPassword: string): Promise<AccountAnswer> {
  return plain(await askInJson('/api/auth/reset-password', 'POST', { token, newPassword }));
}

/** Changes one's own password, and signs every other browser out. */
export async function changePassword(form: {
  currentPassword: string;
  newPassword: string;
}): Promise<AccountAnswer> {
  return plain(await askInJson('/api/auth/change-password', 'POST', { ...form, revokeOtherSessions: true }));
}

export async function renameSelf(name: string): Promise<AccountAnswer> {
  return plain(await askInJson('/api/account', 'PATCH', { name }));
}

/** Ends sign-ins: all but this browser's, or all. */
export async function endSignIns(which: 'others' | 'all'): Promise<AccountAnswer> {
  const path = which === 'all' ? 'revoke-sessions' : 'revoke-other-sessions';
  return plain(await askInJson(`/api/auth/${path}`, 'POST'));
}

function plain(answer: { ok: true } | { ok: false; code: string }): AccountAnswer {
  return answer.ok ? { ok: true } : { ok: false, code: answer.code };
}
