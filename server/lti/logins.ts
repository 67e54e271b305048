import { hashToken, newToken } from '../accounts/tokens';
import type { Db, DbOrTransaction } from '../database/db';
import { platformOfIssuer } from './platforms';

/** Ms that somebody has to sign in at their platform. */
const loginMs = 10 * 60_000;
/** Logins that are open at once in the installation: three hundred people, thirty times. */
const mostLogins = 10_000;

/** What a platform says when it sends somebody; all of it is a stranger's word until the signed token comes. */
export type LoginAsked = {
  issuer: string;
  clientId: string | undefined;
  loginHint: string;
  messageHint: string | undefined;
};

export type LoginRefusal = 'unknown-platform';

/** Where the browser goes next, and what it keeps for itself: `verifier`, under `state`. */
export type Login = { to: string; state: string; verifier: string };

/**
 * Begins a login at the registered platform. Nonce and state are random, good once and for minutes; the page that began keeps a
 * verifier, so that a launch that another browser began comes to nothing. `now` is epoch ms. Anybody may begin one: of too
 * many the oldest make room, so that a stranger who begins thousands keeps nobody out who is at the platform for seconds.
 */
export async function beginLogin(
  db: Db,
  { issuer, clientId, loginHint, messageHint }: LoginAsked,
  { redirectUri, now, most = mostLogins }: { redirectUri: string; now: number; most?: number },
): Promise<Login | LoginRefusal> {
  const platform = await platformOfIssuer(db, issuer, clientId);
  if (!platform) return 'unknown-platform';
  const [state, nonce, verifier] = [newToken(), newToken(), newToken()];
  await clearLtiRemains(db, now);
  await db.ltiLogin.create({
    data: {
      ...{ stateHash: hashToken(state), nonceHash: hashToken(nonce), verifierHash: hashToken(verifier) },
      ...{ platformId: platform.id, expiresAt: new Date(now + loginMs) },
    },
  });
  await makeRoom(db, most);
  const to = new URL(platform.authUrl);
  const asked = {
    ...{ scope: 'openid', response_type: 'id_token', response_mode: 'form_post', prompt: 'none' },
    ...{ client_id: platform.clientId, redirect_uri: redirectUri, login_hint: loginHint, state, nonce },
    ...(messageHint !== undefined && { lti_message_hint: messageHint }),
  };
  for (const [name, value] of Object.entries(asked)) to.searchParams.set(name, value);
  return { to: to.href, state, verifier };
}

async function makeRoom(db: Db, most: number): Promise<void> {
  await db.$executeRaw`
    DELETE FROM lti_login WHERE state_hash IN (
      SELECT state_hash FROM lti_login ORDER BY expires_at DESC, state_hash OFFSET ${most})`;
}

export type TakenLogin = { platformId: string; nonceHash: string; verifierHash: string };

/** The login of this state, which is over by that; undefined where there is none, or its time is over. */
export async function takeLogin(db: Db, state: string, now: number): Promise<TakenLogin | undefined> {
  const [taken] = await db.$queryRaw<TakenLogin[]>`
    DELETE FROM lti_login WHERE state_hash = ${hashToken(state)} AND expires_at > ${new Date(now)}
    RETURNING platform_id AS "platformId", nonce_hash AS "nonceHash", verifier_hash AS "verifierHash"`;
  return taken;
}

/** Removes logins and launches whose time is over. `now` is epoch ms. */
export async function clearLtiRemains(db: DbOrTransaction, now: number): Promise<void> {
  const where = { expiresAt: { lte: new Date(now) } };
  await db.ltiLogin.deleteMany({ where });
  await db.ltiLaunch.deleteMany({ where });
}
