import { randomUUID } from 'node:crypto';
import { jwtVerify } from 'jose';
import type { Language } from '@/words/messages/index';
import { hashToken, newToken } from '../accounts/tokens';
import type { Db } from '../database/db';
import { isWritable } from '../live/writable';
import { type ClaimsRefusal, offeredIn, type Said, saidIn, saidSchema } from './claims';
import { takeLogin } from './logins';
import { keysAt } from './platform-keys';
import { isOfPlatform, type Platform, platformById } from './platforms';

/** Ms in which the page that a launch leads to has to open. */
const codeMs = 2 * 60_000;
/** Ms that an instructor has for choosing, or for looking at the course. */
const ticketMs = 60 * 60_000;
/** Seconds by which two clocks may differ; a token is good for no longer than an hour, whatever it says. */
const clockSkewS = 60;
const longestToken = '1 hour';

export type LaunchRefusal = 'launch-over' | 'unknown-platform' | 'wrong-token' | ClaimsRefusal;

/**
 * Takes the signed token of a platform. Its state is used up, whatever comes of it; signature, issuer, audience, time, nonce
 * and deployment are those of the login that was begun. Gives a code that is good once, and the language that the platform
 * offers, where it does. `now` is epoch ms.
 */
export async function takeLaunch(
  db: Db,
  { state, idToken, now }: { state: string; idToken: string; now: number },
): Promise<{ code: string; offered: Language | undefined } | LaunchRefusal> {
  const login = await takeLogin(db, state, now);
  if (!login) return 'launch-over';
  const platform = await platformById(db, login.platformId);
  if (!platform) return 'unknown-platform';
  const signed = await signedBy(platform, { idToken, nonceHash: login.nonceHash, now });
  if (typeof signed === 'string') return signed;
  const { said, offered } = signed;
  const code = newToken();
  await db.ltiLaunch.create({
    data: {
      ...{ id: randomUUID(), codeHash: hashToken(code), verifierHash: login.verifierHash, said },
      ...{ platformId: platform.id, expiresAt: new Date(now + codeMs) },
    },
  });
  return { code, offered };
}

type Token = { idToken: string; nonceHash: string; now: number };

type Signed = { said: Said; offered: Language | undefined };

async function signedBy(
  platform: Platform,
  { idToken, nonceHash, now }: Token,
): Promise<Signed | LaunchRefusal> {
  const payload = await verified(platform, idToken, now);
  if (!payload || typeof payload.nonce !== 'string' || hashToken(payload.nonce) !== nonceHash)
    return 'wrong-token';
  const severalFor = Array.isArray(payload.aud) && payload.aud.length > 1;
  if ((severalFor || payload.azp !== undefined) && payload.azp !== platform.clientId) return 'wrong-token';
  const said = saidIn(payload);
  if (typeof said === 'string') return said;
  const own = platform.deploymentIds.includes(said.deploymentId) ? ofPlatform(platform, said) : 'wrong-token';
  return typeof own === 'string' ? own : { said: own, offered: offeredIn(payload) };
}

async function verified(platform: Platform, idToken: string, now: number) {
  try {
    const { payload } = await jwtVerify(idToken, keysAt(platform.jwksUrl), {
      ...{ issuer: platform.issuer, audience: platform.clientId },
      algorithms: ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384'],
      requiredClaims: ['exp', 'iat', 'sub', 'nonce'],
      ...{ clockTolerance: clockSkewS, maxTokenAge: longestToken, currentDate: new Date(now) },
    });
    return isWritable(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

/** Services and ways back that are not the platform's own are left out, whoever signed. */
function ofPlatform(platform: Platform, said: Said): Said | LaunchRefusal {
  const own = (address: string | null) => (address && isOfPlatform(platform, address) ? address : null);
  if (said.kind === 'choosing') return isOfPlatform(platform, said.returnUrl) ? said : 'wrong-token';
  const { lineItemUrl, lineItemsUrl, membersUrl } = said;
  return {
    ...said,
    ...{ lineItemUrl: own(lineItemUrl), lineItemsUrl: own(lineItemsUrl), membersUrl: own(membersUrl) },
  };
}

export type Launch = { id: string; platform: Platform; said: Said };

/** Whoever has the code, in the browser that began: once. Gives a ticket for what follows. */
export async function enterLaunch(
  db: Db,
  { code, verifier, now }: { code: string; verifier: string; now: number },
): Promise<{ launch: Launch; ticket: string } | 'launch-over'> {
  const ticket = newToken();
  const entered = await db.ltiLaunch.updateMany({
    where: {
      ...{ codeHash: hashToken(code), verifierHash: hashToken(verifier) },
      expiresAt: { gt: new Date(now) },
    },
    data: { codeHash: null, ticketHash: hashToken(ticket), expiresAt: new Date(now + ticketMs) },
  });
  const launch = entered.count > 0 ? await launchOf(db, ticket, now) : undefined;
  return launch ? { launch, ticket } : 'launch-over';
}

/** The launch that this ticket was given for; undefined when its hour is over. */
export async function launchOf(db: Db, ticket: string, now: number): Promise<Launch | undefined> {
  const row = await db.ltiLaunch.findUnique({ where: { ticketHash: hashToken(ticket) } });
  if (!row || row.expiresAt.getTime() <= now) return undefined;
  const platform = await platformById(db, row.platformId);
  return platform && { id: row.id, platform, said: saidSchema.parse(row.said) };
}

/** Ends a launch: its ticket opens nothing any more. False where it was over already. */
export async function endLaunch(db: Db, { id }: Pick<Launch, 'id'>): Promise<boolean> {
  return (await db.ltiLaunch.deleteMany({ where: { id } })).count > 0;
}
