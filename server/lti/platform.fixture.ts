import { createServer, type IncomingMessage } from 'node:http';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { PlatformForm } from '@/wire/forms/platform';
import { ltiNames } from './claims';

const jwkSet = z.object({ keys: z.array(z.record(z.string(), z.string())) });

/** A learning platform for tests, on loopback: it signs, gives tokens to who signs rightly, keeps grades and knows its course. */
export async function openPlatform(ownKeys: () => Promise<unknown>) {
  const [{ publicKey, privateKey }, stranger] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('RS256'),
  ]);
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const scores: { path: string; body: unknown }[] = [];
  const state = {
    isDown: false,
    tokens: 0,
    asked: 0,
    /** where the column that it makes is said to be; empty: here */
    column: '',
    /** bytes that the answer with its keys is made longer by */
    padding: 0,
    members: [{ user_id: 'sub-1', name: 'Kim', roles: ['Learner'] }],
  };
  const server = createServer((request, response) => {
    state.asked += 1;
    const answer = async () => {
      if (state.isDown) return [503, {}] as const;
      const body = await textOf(request);
      const path = (request.url ?? '').split('?', 1)[0] ?? '';
      if (path === '/jwks') return [200, { keys: [jwk], padding: 'x'.repeat(state.padding) }] as const;
      if (path === '/away') return [302, {}] as const;
      if (path === '/token') return token(body);
      if (request.headers.authorization !== 'Bearer let-me-in') return [401, {}] as const;
      if (path === '/members') return [200, { members: state.members }] as const;
      if (path === '/columns') return [201, { id: state.column || `${address}/columns/7?type=1` }] as const;
      scores.push({ path: request.url ?? '', body: JSON.parse(body) });
      return [200, {}] as const;
    };
    void answer().then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json', location: `${address}/jwks` });
      response.end(JSON.stringify(body));
    });
  });
  async function token(body: string) {
    const form = new URLSearchParams(body);
    const keys = createLocalJWKSet(jwkSet.parse(await ownKeys()));
    const given = { issuer: clientId, audience: `${address}/token`, subject: clientId };
    const fits = await jwtVerify(form.get('client_assertion') ?? '', keys, given).catch(() => undefined);
    state.tokens += 1;
    return fits ? ([200, { access_token: 'let-me-in', expires_in: 3600 }] as const) : ([400, {}] as const);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const address = `http://127.0.0.1:${place && typeof place === 'object' ? place.port : 0}`;
  const form: PlatformForm = {
    ...{ name: 'Moodle', issuer: address, clientId, deploymentIds: ['1'], trainerId: null, origins: [] },
    ...{ authUrl: `${address}/auth`, tokenUrl: `${address}/token`, jwksUrl: `${address}/jwks` },
    gradeOf: 'best',
  };
  const sign = (claims: JWTPayload, { by = privateKey, kid = 'one', alg = 'RS256' } = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(by);
  return {
    ...{ address, form, scores, state, sign, stranger: stranger.privateKey },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

export type TestPlatform = Awaited<ReturnType<typeof openPlatform>>;

export const clientId = 'client-1';

/** The claims of a learner's launch into a homework, as a platform sends them. */
export function launchClaims(
  { address }: Pick<TestPlatform, 'address'>,
  { nonce, homework, now }: { nonce: string; homework: string; now: number },
): JWTPayload {
  const { claim, endpoint, names, scope } = ltiNames;
  const seconds = Math.floor(now / 1000);
  return {
    ...{ iss: address, aud: clientId, sub: 'sub-1', nonce, iat: seconds, exp: seconds + 300, name: 'Kim' },
    [`${claim}version`]: '1.3.0',
    [`${claim}message_type`]: 'LtiResourceLinkRequest',
    [`${claim}deployment_id`]: '1',
    [`${claim}roles`]: ['http://purl.imsglobal.org/vocab/lis/v2/membership#Learner'],
    [`${claim}resource_link`]: { id: 'activity-1' },
    [`${claim}custom`]: { homework },
    [endpoint]: {
      scope: [scope.score, scope.lineItem],
      lineitem: `${address}/columns/1?type=1`,
      lineitems: `${address}/columns`,
    },
    [names]: { context_memberships_url: `${address}/members` },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
