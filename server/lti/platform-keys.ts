import { createRemoteJWKSet, customFetch } from 'jose';
import { patientFetch } from '../host/ask-system';

type KeySet = ReturnType<typeof createRemoteJWKSet>;

/** Kept between launches, by the address from which they come; there are as many as platforms. */
const known = new Map<string, KeySet>();
const mostKnown = 100;

/** The keys of a platform: fetched when a token names one that is not known, at most every half minute. */
export function keysAt(jwksUrl: string): KeySet {
  const found = known.get(jwksUrl);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const made = createRemoteJWKSet(new URL(jwksUrl), {
    [customFetch]: (url, options) => patientFetch(url, options),
    cooldownDuration: 30_000,
  });
  known.set(jwksUrl, made);
  return made;
}
