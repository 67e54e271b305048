import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, safe in a link. Whoever holds it is who it was given to. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored instead of a token: tokens are random, so a plain SHA-256 cannot be guessed backwards. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
