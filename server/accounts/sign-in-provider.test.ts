import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { providerAnswers, refusedBy } from './sign-in-provider';

const provider = {
  issuer: 'http://127.0.0.1:1',
  clientId: 'g',
  clientSecret: 's',
  domains: ['example.com'],
  label: 'SSO',
};
const source = (profile: Record<string, unknown> = {}) => ({
  action: 'sign-in' as const,
  method: 'oauth' as const,
  oauth: { providerId: 'sso', profile },
});
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test.each([
  ['ida@example.com', {}, undefined],
  ['IDA@Example.COM', { email_verified: true }, undefined],
  ['ida@example.com', { email_verified: false }, 'provider-unverified'],
  ['ida@elsewhere.example', { email_verified: true }, 'provider-domain'],
  ['ida@sub.example.com', {}, 'provider-domain'],
  ['ida@example.com@elsewhere.example', {}, 'provider-domain'],
  ['ida@example.com.elsewhere.example', {}, 'provider-domain'],
  [undefined, {}, 'provider-domain'],
])('%s with %j: %s', (email, profile, refused) => {
  expect(refusedBy(provider, email, source(profile))?.error).toBe(refused);
});

test('without a list every domain may; a password is none of the provider’s business', () => {
  expect(refusedBy({ ...provider, domains: [] }, 'ida@elsewhere.example', source())).toBeUndefined();
  const byPassword = { action: 'create-user' as const, method: 'email-password' as const };
  expect(refusedBy(provider, 'ida@elsewhere.example', byPassword)).toBeUndefined();
});

test('a provider answers when it says that it is who it should be, and not when it is down or somebody else', async () => {
  expect(await providerAnswers(provider)).toBe(false);
  const issuer = await serving((own) => JSON.stringify({ issuer: own }));
  expect(await providerAnswers({ ...provider, issuer })).toBe(true);
  expect(await providerAnswers({ ...provider, issuer: `${issuer}/` })).toBe(true);
  const slashed = await serving((own) => JSON.stringify({ issuer: `${own}/` }));
  expect(await providerAnswers({ ...provider, issuer: slashed })).toBe(true);
  const other = await serving(() => JSON.stringify({ issuer: 'https://somebody.example' }));
  expect(await providerAnswers({ ...provider, issuer: other })).toBe(false);
  const page = await serving(() => '<html>');
  expect(await providerAnswers({ ...provider, issuer: page })).toBe(false);
  const long = await serving((own) => JSON.stringify({ issuer: own, padding: 'x'.repeat(3_000_000) }));
  expect(await providerAnswers({ ...provider, issuer: long })).toBe(false);
});

async function serving(says: (own: string) => string): Promise<string> {
  const server = createServer((_, response) => response.end(says(own)));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const own = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
  return own;
}
