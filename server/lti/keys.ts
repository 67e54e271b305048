import { createHash, randomUUID } from 'node:crypto';
import {
  CompactEncrypt,
  compactDecrypt,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { z } from 'zod';
import type { DbOrTransaction } from '../database/db';

const algorithm = 'RS256';
const jwkSchema = z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()]));

type OwnKey = { kid: string; publicJwk: JWK; privateJwk: JWK };

/** The public halves of the keys with which this installation signs, as platforms fetch them. */
export async function publicKeySet(db: DbOrTransaction, secret: string): Promise<{ keys: JWK[] }> {
  await ownKey(db, secret);
  const rows = await db.ltiKey.findMany({ orderBy: { createdAt: 'desc' }, take: 4 });
  return { keys: rows.map(({ publicJwk }) => jwkSchema.parse(publicJwk)) };
}

/** Signs with the newest key; good for a minute. `audience` is whom it is for, `issuer` the platform's client id. */
export async function signedByUs(
  db: DbOrTransaction,
  secret: string,
  { issuer, audience, claims }: { issuer: string; audience: string; claims: JWTPayload },
): Promise<string> {
  const { kid, privateJwk } = await ownKey(db, secret);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm, kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('1 minute')
    .setJti(randomUUID())
    .sign(await importJWK(privateJwk, algorithm));
}

/** The newest key that this installation's secret opens; made where there is none. */
async function ownKey(db: DbOrTransaction, secret: string): Promise<OwnKey> {
  const row = await db.ltiKey.findFirst({ orderBy: { createdAt: 'desc' } });
  const privateJwk = row && (await opened(row.sealed, secret));
  if (row && privateJwk) return { kid: row.kid, publicJwk: jwkSchema.parse(row.publicJwk), privateJwk };
  return newKey(db, secret);
}

async function newKey(db: DbOrTransaction, secret: string): Promise<OwnKey> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const kid = randomUUID();
  const publicJwk = jwkSchema.parse({ ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' });
  const privateJwk = await exportJWK(privateKey);
  const text = new TextEncoder().encode(JSON.stringify(privateJwk));
  const sealed = await new CompactEncrypt(text)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(sealingKey(secret));
  await db.ltiKey.create({ data: { kid, publicJwk, sealed } });
  return { kid, publicJwk, privateJwk };
}

/** Undefined where it was sealed with another secret: then a new key is made, and platforms fetch that one. */
async function opened(sealed: string, secret: string): Promise<JWK | undefined> {
  try {
    const { plaintext } = await compactDecrypt(sealed, sealingKey(secret));
    return jwkSchema.parse(JSON.parse(new TextDecoder().decode(plaintext)));
  } catch {
    return undefined;
  }
}

function sealingKey(secret: string): Uint8Array {
  return createHash('sha256').update(`lti key ${secret}`).digest();
}
