import { createServer } from 'node:http';
import Provider from 'oidc-provider';

/**
 * A real OpenID Connect provider on loopback, in a process of its own. Whoever types an e-mail address is that person; an
 * address that begins with "unverified" is one that it does not vouch for. Its page has two buttons: sign in, and cancel.
 */
const { PORT, CLIENT_ID, CLIENT_SECRET, REDIRECT_URI } = process.env;
const issuer = `http://127.0.0.1:${PORT}`;
const dayS = 24 * 3600;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      redirect_uris: [REDIRECT_URI],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  conformIdTokenClaims: false,
  cookies: { keys: ['only for stories'] },
  ttl: {
    Interaction: dayS,
    Session: dayS,
    Grant: dayS,
    AccessToken: dayS,
    IdToken: dayS,
    AuthorizationCode: 60,
  },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({
      sub: id,
      email: id,
      email_verified: !id.startsWith('unverified'),
      name: id.split('@')[0],
    }),
  }),
  loadExistingGrant: async ({ oidc }) => {
    const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});

const page = `<!doctype html><html lang="en"><title>Sign in</title><body><main><h1>Example Ltd</h1>
<form method="post"><label>E-mail <input name="email"></label>
<button name="do" value="sign-in">Continue</button> <button name="do" value="cancel">Cancel</button></form></main></body></html>`;

const answer = provider.callback();
const server = createServer(async (request, response) => {
  if (request.url === '/favicon.ico') return response.writeHead(204).end();
  if (!request.url?.startsWith('/sign-in/')) return answer(request, response);
  if (request.method === 'GET') return response.setHeader('content-type', 'text/html').end(page);
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const form = new URLSearchParams(Buffer.concat(chunks).toString());
  const result =
    form.get('do') === 'cancel'
      ? { error: 'access_denied', error_description: 'cancelled' }
      : { login: { accountId: form.get('email') ?? '' } };
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
});
server.listen(Number(PORT), '127.0.0.1', () => process.send?.({ issuer }));
process.on('disconnect', () => process.exit(0));
