import { z } from 'zod';
import type { Db } from '../database/db';
import { askPlatform } from './ask-platform';
import { signedByUs } from './keys';
import type { Platform } from './platforms';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const answerSchema = z.object({
  access_token: z.string().max(10_000),
  expires_in: z.coerce.number().optional(),
});

/** Ms before its end from which a token is not used any more. */
const marginMs = 60_000;
const usualSeconds = 600;
const mostKept = 200;
const kept = new Map<string, { token: string; until: number }>();

/** What asks a platform in the installation's name. */
export type PlatformAsking = { db: Db; secret: string; platform: Platform /** epoch ms */; now: number };

/** A token of the platform's for these scopes, by our signature; kept as long as it is good. Throws where it gives none. */
export async function accessToken(asking: PlatformAsking, scopes: readonly string[]): Promise<string> {
  const { platform, now } = asking;
  const { id, tokenUrl, clientId } = platform;
  const key = JSON.stringify([id, tokenUrl, clientId, scopes]);
  const known = kept.get(key);
  if (known && known.until > now) return known.token;
  const { access_token: token, expires_in: seconds = usualSeconds } = await asked(asking, scopes);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, { token, until: now + seconds * 1000 - marginMs });
  return token;
}

/** The platform refused it: the next one asks anew. */
export function forgetTokens({ id }: Pick<Platform, 'id'>): void {
  for (const key of kept.keys()) if (key.startsWith(JSON.stringify([id]).slice(0, -1))) kept.delete(key);
}

async function asked({ db, secret, platform }: PlatformAsking, scopes: readonly string[]) {
  const { clientId, tokenUrl } = platform;
  const signed = await signedByUs(db, secret, {
    issuer: clientId,
    audience: tokenUrl,
    claims: { sub: clientId },
  });
  const form = new URLSearchParams({
    ...{ grant_type: 'client_credentials', client_assertion_type: assertionType },
    ...{ client_assertion: signed, scope: scopes.join(' ') },
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
  const answer = await askPlatform(platform, tokenUrl, { method: 'POST', headers, body: form.toString() });
  if (!answer.ok) throw new Error(`no token: ${answer.status}`);
  return answerSchema.parse(JSON.parse(answer.body));
}
