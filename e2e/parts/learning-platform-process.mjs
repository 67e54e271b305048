import { createServer } from 'node:http';
import { createRemoteJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';

/**
 * A learning platform on loopback that plays Moodle's part, in a process of its own: a course with one learner and one
 * instructor, login, signed launches, content selection, the list of members, and a gradebook.
 */
const { PORT, TOOL, CLIENT_ID } = process.env;
const issuer = `http://localhost:${PORT}`;
const claim = 'https://purl.imsglobal.org/spec/lti/claim/';
const dl = 'https://purl.imsglobal.org/spec/lti-dl/claim/';
const ags = 'https://purl.imsglobal.org/spec/lti-ags/';
const role = (name) => `http://purl.imsglobal.org/vocab/lis/v2/membership#${name}`;

const people = {
  kim: { sub: '71', name: 'Kim', roles: [role('Learner')] },
  lee: { sub: '72', name: 'Lee', roles: [role('Learner')], locale: 'pl-PL' },
  tess: { sub: '2', name: 'Tess', roles: [role('Instructor')] },
};
/** What has been added to the course: title and custom parameters. */
const activities = [];
const grades = [];
const accessToken = 'a token of the course';
/** As in Moodle, an assertion of a tool is good once. */
const seen = new Set();

const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
const jwk = { ...(await exportJWK(publicKey)), kid: 'of-the-course', alg: 'RS256', use: 'sig' };
const toolKeys = createRemoteJWKSet(new URL(`${TOOL}/api/lti/keys`), { cooldownDuration: 0 });

const page = (body) => `<!doctype html><html lang="en"><title>Course</title><main>${body}</main></html>`;
const field = (name, value) =>
  `<input type="hidden" name="${name}" value="${String(value).replace(/"/g, '&quot;')}">`;
const form = (to, fields, target = '_self') =>
  `<form method="post" action="${to}" target="${target}">${Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => field(name, value))
    .join('')}</form><script>document.forms[0].submit()</script>`;

function course() {
  const launch = (who, what, words, more = '') =>
    `<p><a href="/launch?who=${who}&what=${what}${more}">${words}</a></p>`;
  return page(`<h1>Course</h1>${launch('tess', 'choosing', 'Select content')}
${activities
  .map(
    ({ title }, at) => `<h2>${title}</h2>${launch('kim', at, 'Open as Kim')}
${launch('kim', at, 'Open in a frame as Kim', '&frame=1')}${launch('tess', at, 'Open as Tess')}
${launch('lee', at, 'Open as Lee')}`,
  )
  .join('')}
<h2>Grades</h2><ul>${grades
    .map(({ userId, scoreGiven, scoreMaximum }) => {
      const { name } = Object.values(people).find(({ sub }) => sub === userId) ?? { name: 'nobody' };
      return `<li>${name}: ${scoreGiven} of ${scoreMaximum}</li>`;
    })
    .join('')}</ul>`);
}

/** The platform begins: the browser takes a form to the tool, in the page or in a frame of it. */
function launch({ who, what, frame }) {
  const fields = {
    ...{ iss: issuer, login_hint: who, lti_message_hint: what, client_id: CLIENT_ID, lti_deployment_id: '1' },
    target_link_uri: `${TOOL}/lti/enter`,
  };
  const inside = '<iframe name="tool" title="Golden Hour" width="100%" height="900"></iframe>';
  return frame
    ? page(inside + form(`${TOOL}/api/lti/login`, fields, 'tool'))
    : page(form(`${TOOL}/api/lti/login`, fields));
}

async function signIn(asked) {
  const fits =
    asked.client_id === CLIENT_ID &&
    asked.redirect_uri === `${TOOL}/api/lti/launch` &&
    asked.response_type === 'id_token' &&
    asked.response_mode === 'form_post' &&
    asked.prompt === 'none';
  if (!fits || !people[asked.login_hint]) return [400, page('<h1>This login does not fit</h1>')];
  const token = await new SignJWT(claimsOf(people[asked.login_hint], asked))
    .setProtectedHeader({ alg: 'RS256', kid: jwk.kid })
    .setIssuedAt()
    .setExpirationTime('5 minutes')
    .sign(privateKey);
  return [200, page(form(asked.redirect_uri, { state: asked.state, id_token: token }))];
}

function claimsOf({ sub, name, roles, locale }, { nonce, lti_message_hint: what }) {
  const all = {
    ...{ iss: issuer, aud: CLIENT_ID, sub, name, nonce },
    ...{ [`${claim}version`]: '1.3.0', [`${claim}deployment_id`]: '1', [`${claim}roles`]: roles },
    [`${claim}context`]: { id: 'course-1', title: 'Course' },
    ...(locale && { [`${claim}launch_presentation`]: { locale } }),
  };
  if (what === 'choosing') {
    const settings = {
      deep_link_return_url: `${issuer}/chosen`,
      accept_types: ['ltiResourceLink'],
      data: 'ours',
    };
    return {
      ...all,
      [`${claim}message_type`]: 'LtiDeepLinkingRequest',
      [`${dl}deep_linking_settings`]: { ...settings, accept_presentation_document_targets: ['window'] },
    };
  }
  return {
    ...all,
    [`${claim}message_type`]: 'LtiResourceLinkRequest',
    [`${claim}resource_link`]: { id: `activity-${what}` },
    [`${claim}custom`]: activities[Number(what)].custom,
    [`${ags}claim/endpoint`]: {
      scope: [`${ags}scope/score`],
      lineitem: `${issuer}/columns/${what}/lineitem?type_id=1`,
    },
    'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice': {
      context_memberships_url: `${issuer}/members`,
      service_versions: ['2.0'],
    },
  };
}

/** What an instructor chose comes back signed by the tool. */
async function chosen({ JWT }) {
  const { payload } = await jwtVerify(JWT, toolKeys, { issuer: CLIENT_ID, audience: issuer });
  if (payload[`${dl}data`] !== 'ours') throw new Error('not our question');
  for (const { title, custom, url } of payload[`${dl}content_items`])
    if (url === `${TOOL}/lti/enter`) activities.push({ title, custom });
  return [303, '', { location: '/' }];
}

async function token(asked) {
  const { payload } = await jwtVerify(asked.client_assertion, toolKeys, {
    ...{ issuer: CLIENT_ID, subject: CLIENT_ID, audience: `${issuer}/token` },
    requiredClaims: ['jti', 'exp', 'iat'],
  });
  if (seen.has(payload.jti) || asked.grant_type !== 'client_credentials') throw new Error('used before');
  seen.add(payload.jti);
  return [
    200,
    JSON.stringify({ access_token: accessToken, token_type: 'bearer', expires_in: 3600, scope: asked.scope }),
  ];
}

function members() {
  return [
    200,
    JSON.stringify({
      members: Object.values(people).map(({ sub, name, roles }) => ({
        ...{ user_id: sub, name, status: 'Active' },
        roles: roles.map((one) => one.split('#')[1]),
      })),
    }),
  ];
}

async function answered(request) {
  const { pathname, searchParams } = new URL(request.url, issuer);
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const asked = Object.fromEntries(new URLSearchParams(text));
  if (pathname === '/') return [200, course()];
  if (pathname === '/launch') return [200, launch(Object.fromEntries(searchParams))];
  if (pathname === '/auth') return signIn(Object.fromEntries(searchParams));
  if (pathname === '/chosen') return chosen(asked);
  if (pathname === '/jwks') return [200, JSON.stringify({ keys: [jwk] })];
  if (pathname === '/token') return token(asked);
  if (request.headers.authorization !== `Bearer ${accessToken}`)
    return [pathname === '/favicon.ico' ? 204 : 401, ''];
  if (pathname === '/members') return members();
  if (/^\/columns\/\d+\/lineitem\/scores$/.test(pathname) && searchParams.get('type_id') === '1') {
    grades.push(JSON.parse(text));
    return [200, ''];
  }
  return [404, ''];
}

const server = createServer(async (request, response) => {
  const wrong = (error) => [400, page(`<h1>${error.message}</h1>`)];
  const [status, body, headers = {}] = await answered(request).catch(wrong);
  const type = body.startsWith('{') ? 'application/json' : 'text/html; charset=utf-8';
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(body);
});
server.listen(Number(PORT), 'localhost', () => process.send?.({ issuer }));
process.on('disconnect', () => process.exit(0));
