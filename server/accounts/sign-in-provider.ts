import type { BetterAuthOptions } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';
import { z } from 'zod';
import { nameGiven } from '@/engine/names/name';
import { formLimits } from '@/wire/limits';
import { askSystem } from '../host/ask-system';

/** The organisation's own sign-in, by OpenID Connect. One for an installation. */
export type SignInProvider = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** e-mail domains in lower case that may sign in; empty: every address that the provider vouches for */
  domains: readonly string[];
  /** what stands on the button after "Sign in with" */
  label: string;
};

/** What its accounts are stored under, and a part of the address that the provider sends people back to. */
export const providerId = 'sso';

/** better-auth's OpenID Connect: state, PKCE and nonce are checked, and the ID token against the provider's keys. */
export function signInPlugin({ issuer, clientId, clientSecret }: SignInProvider) {
  return genericOAuth({
    config: [
      {
        providerId,
        clientId,
        clientSecret,
        discoveryUrl: discoveryAddress(issuer),
        requireIdTokenVerification: true,
        scopes: ['openid', 'email', 'profile'],
        mapProfileToUser: ({ name, email }) => ({ name: shownName(name, email) }),
      },
    ],
  });
}

type Source = Parameters<
  NonNullable<NonNullable<BetterAuthOptions['user']>['validateUserInfo']>
>[0]['source'];

/** Why the provider's word is not enough, at each sign-in; undefined: it is. The code is a translation key. */
export function refusedBy(
  { domains }: SignInProvider,
  email: string | undefined,
  { method, oauth }: Source,
): { error: 'provider-unverified' | 'provider-domain' } | undefined {
  if (method !== 'oauth') return undefined;
  // Some providers vouch for all their addresses and say nothing; one that says no is believed.
  if (oauth?.profile?.email_verified === false) return { error: 'provider-unverified' };
  const domain = email?.toLowerCase().split('@').at(-1) ?? '';
  return domains.length > 0 && !domains.includes(domain) ? { error: 'provider-domain' } : undefined;
}

/** Whether the provider answers now, as what it says to be. */
export async function providerAnswers({ issuer }: SignInProvider): Promise<boolean> {
  try {
    const answer = await askSystem(discoveryAddress(issuer), {});
    const said = z.object({ issuer: z.string() }).safeParse(JSON.parse(answer.body));
    return answer.ok && said.success && bare(said.data.issuer) === bare(issuer);
  } catch {
    return false;
  }
}

function discoveryAddress(issuer: string): string {
  return `${bare(issuer)}/.well-known/openid-configuration`;
}

/** Some write their address with a slash at its end, others without. */
function bare(issuer: string): string {
  return issuer.replace(/\/+$/, '');
}

/** [N1] A name that cannot be shown gives way to the address before its @. */
function shownName(name: unknown, email: unknown): string {
  const given = nameGiven(typeof name === 'string' ? name : '', formLimits.accountName);
  if (given.ok) return given.name;
  const address = nameGiven(String(email ?? '').split('@')[0] ?? '', formLimits.accountName);
  return address.ok ? address.name : 'Staff';
}
