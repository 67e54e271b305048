import { expect, test } from './test';

const routes = [
  ['PATCH', '/api/workshops/any'],
  ['POST', '/api/workshops/any/duplicate'],
  ['POST', '/api/workshops/any/run-again'],
  ['PUT', '/api/workshops/any/tabletop'],
  ['POST', '/api/workshops/any/tabletop'],
  ['GET', '/api/rounds/any/certificates'],
  ['POST', '/api/rounds/any/certificates'],
  ['PATCH', '/api/rounds/any/certificates'],
  ['GET', '/api/rounds/any/ready'],
] as const;

test('nobody without an account changes, copies or reads a workshop', async ({ request }) => {
  for (const [method, path] of routes) {
    const answer = await request.fetch(path, { method, data: {} });
    expect(answer.status(), `${method} ${path}`).toBe(401);
    expect(await answer.json()).toEqual({ code: 'signed-out' });
  }
});

test('what makes no sense is refused, and what is not one’s own does not exist', async ({ table }) => {
  const ida = await table.instructor();
  await ida.signsIn();
  const { request } = ida.page;
  const ask = async (method: string, path: string, data: unknown) => {
    const answer = await request.fetch(path, { method, data });
    return [answer.status(), await answer.json()];
  };
  const malformed = [400, { code: 'malformed' }];
  const nothing = [404, { code: 'no-such-workshop' }];
  expect(await ask('PATCH', '/api/workshops/any', { ownerId: 'me' })).toEqual(malformed);
  expect(await ask('PATCH', '/api/workshops/any', { title: ' ' })).toEqual([400, { code: 'name-empty' }]);
  expect(await ask('PATCH', '/api/workshops/any', { deleted: true })).toEqual(nothing);
  expect(await ask('POST', '/api/workshops/any/duplicate', {})).toEqual(malformed);
  expect(await ask('POST', '/api/workshops/any/duplicate', { title: 'Mine' })).toEqual(nothing);
  expect(await ask('POST', '/api/workshops/any/run-again', undefined)).toEqual(nothing);
  expect(await ask('PUT', '/api/workshops/any/tabletop', { day: 'soon' })).toEqual(malformed);
  const sheet = { day: '2026-11-20', language: 'en', teams: [{ people: [], choices: {} }] };
  expect(await ask('PUT', '/api/workshops/any/tabletop', sheet)).toEqual(nothing);
  expect(await ask('POST', '/api/workshops/any/tabletop', sheet)).toEqual(nothing);
  const round = [404, { code: 'no-such-round' }];
  expect(await ask('GET', '/api/rounds/any/certificates', undefined)).toEqual(round);
  expect(await ask('POST', '/api/rounds/any/certificates', { people: [{ seatId: 's' }] })).toEqual(round);
  expect(await ask('POST', '/api/rounds/any/certificates', { people: [] })).toEqual(malformed);
  expect(await ask('POST', '/api/certificates', { token: 'short', roundId: 'any' })).toEqual(malformed);
  const stranger = { token: 'x'.repeat(43), roundId: 'any' };
  expect(await ask('POST', '/api/certificates', stranger)).toEqual([404, { code: 'no-such-seat' }]);
});
