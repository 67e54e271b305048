import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '@/server/database/db';
import { shareScenariosWithPages } from '@/server/pages/scenarios';
import { openPagesDatabase } from '@/server/testing/pages-database';
import { signedIn } from '@/server/testing/signed-in';
import {
  type OrganisationPermission,
  organisationPermissions,
  roleMay,
  type StaffRole,
  staffRoles,
} from '@/wire/staff-roles';

/**
 * Every route of the server, asked by nobody and by each role. What the table of roles does not grant is refused before the
 * route reads what it was sent; a route without a line here fails, and so does one that is more open than its line.
 */

/** `open`: shows a token or nothing. `signed-in`: one's own account. `in-workshop`: what one's rights there reach. */
type Need = OrganisationPermission | 'open' | 'signed-in' | 'in-workshop';

const needs: Record<string, Need> = {
  'GET auth/[...all]': 'open',
  'POST auth/[...all]': 'open',
  'POST sign-in/provider': 'open',
  'GET setup': 'open',
  'POST setup': 'open',
  'POST browser-errors': 'open',
  'GET scenarios': 'open',
  'GET results/comparison': 'read-results',
  'GET scenarios/[slug]/msel': 'create-workshops',
  'POST certificates': 'open',
  'GET my-data': 'open',
  'DELETE my-data': 'open',
  'GET my-data/file': 'open',
  'POST people/invitations/look-up': 'open',
  'POST people/invitations/accept': 'open',
  'POST account/forgotten': 'open',
  'PATCH account': 'signed-in',
  'POST account/provider': 'signed-in',
  'POST ticket': 'signed-in',
  'GET rounds/[id]/debrief': 'in-workshop',
  'GET rounds/[id]/ready': 'in-workshop',
  'GET rounds/[id]/exports/[kind]': 'in-workshop',
  'GET rounds/[id]/exports/pack': 'in-workshop',
  'GET rounds/[id]/certificates': 'create-workshops',
  'POST rounds/[id]/certificates': 'create-workshops',
  'PATCH rounds/[id]/certificates': 'create-workshops',
  'GET workshops': 'see-workshops',
  'GET workshops/[id]/calendar': 'create-workshops',
  'GET workshops/[id]/players': 'create-workshops',
  'POST workshops/[id]/players': 'create-workshops',
  'POST workshops/[id]/players/list': 'create-workshops',
  'GET workshops/[id]/players/links': 'create-workshops',
  'POST workshops/[id]/players/invitations': 'create-workshops',
  'PUT workshops/[id]/players/reminders': 'create-workshops',
  'PATCH workshops/[id]/players/[playerId]': 'create-workshops',
  'POST workshops': 'create-workshops',
  'PATCH workshops/[id]': 'create-workshops',
  'POST workshops/[id]/duplicate': 'create-workshops',
  'POST workshops/[id]/run-again': 'create-workshops',
  'PUT workshops/[id]/tabletop': 'create-workshops',
  'POST workshops/[id]/tabletop': 'create-workshops',
  'PUT workshops/[id]/shares': 'see-colleagues',
  'PUT workshops/[id]/owner': 'see-colleagues',
  'POST homework': 'create-workshops',
  'PATCH homework/[id]': 'create-workshops',
  'DELETE homework/[id]': 'create-workshops',
  'GET homework/[id]/results': 'create-workshops',
  'POST people/invitations': 'manage-people',
  'PATCH people/invitations/[id]': 'manage-people',
  'PATCH people/[id]': 'manage-people',
  'POST people/[id]/remove': 'manage-people',
  'POST people/[id]/sign-out': 'manage-people',
  'POST people/[id]/reset-link': 'manage-people',
  'GET people/audit': 'read-audit',
  'POST platforms': 'manage-platforms',
  'PUT platforms/[id]': 'manage-platforms',
  'DELETE platforms/[id]': 'manage-platforms',
  'POST platforms/[id]/again': 'manage-platforms',
  'GET lti/login': 'open',
  'POST lti/login': 'open',
  'POST lti/launch': 'open',
  'GET lti/keys': 'open',
  'POST lti/enter': 'open',
  'POST lti/choices': 'open',
  'POST lti/chosen': 'open',
  'POST lti/course': 'open',
};

type Handler = (
  request: Request,
  given: { params: Promise<Record<string, string | string[]>> },
) => Promise<Response>;
type Route = { name: string; handle: Handler };

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const cookies = new Map<StaffRole, string>();
let db: Db;
let routes: Route[];

beforeAll(async () => {
  db = await openPagesDatabase();
  shareScenariosWithPages({ get: () => undefined, all: () => [] });
  for (const role of staffRoles) cookies.set(role, (await signedIn(db, role, role)).cookie);
  routes = (await Promise.all(files().map(routesOf))).flat();
});
afterAll(() => db.$disconnect());

test('every route stands in the table', () => {
  expect(routes.map(({ name }) => name).sort()).toEqual(Object.keys(needs).sort());
});

const guarded = Object.entries(needs).filter(([, need]) => need !== 'open');

describe.each(guarded)('%s (%s)', (name, need) => {
  test('nobody who is not signed in', async () => {
    expect(await ask(name)).toEqual([401, { code: 'signed-out' }]);
  });

  test.each([...staffRoles])('%s', async (role) => {
    const [status, body] = await ask(name, role);
    const permission = organisationPermissions.find((one) => one === need);
    if (permission && !roleMay(role, permission))
      expect([status, body]).toEqual([403, { code: 'role-refused' }]);
    else expect([401, 403]).not.toContain(status);
  });
});

/** Asks about things that there are not, with a body that says nothing: what is granted is refused for that instead. */
async function ask(name: string, role?: StaffRole): Promise<[number, unknown]> {
  const [method = ''] = name.split(' ');
  const route = routes.find((one) => one.name === name);
  if (!route) throw new Error(`there is no ${name}`);
  const cookie = role === undefined ? '' : (cookies.get(role) ?? '');
  const headers = { cookie, host: 'localhost', origin: 'http://localhost' };
  const sent = method === 'GET' ? { headers } : { method, headers, body: '{}' };
  const params = Promise.resolve({ id: 'nothing', kind: 'json', playerId: 'nothing', all: ['nothing'] });
  const answer = await route.handle(new Request('http://localhost/api/x', sent), { params });
  return [answer.status, await answer.json().catch(() => undefined)];
}

function files(): string[] {
  return readdirSync('app/api', { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('route.ts'));
}

async function routesOf(file: string): Promise<Route[]> {
  const exported: Record<string, unknown> = await import(`./${file.replace(/\.ts$/, '')}.ts`);
  const place = file.replace(/\/route\.ts$/, '');
  return Object.entries(exported)
    .filter(([method]) => methods.includes(method))
    .flatMap(([method, handle]) => (isHandler(handle) ? [{ name: `${method} ${place}`, handle }] : []));
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}
