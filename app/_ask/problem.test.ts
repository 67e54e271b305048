import { expect, test } from 'vitest';
import { isAskProblem, problemOf } from './problem';

test.each<[number, unknown, string]>([
  [403, { code: 'wrong-setup-code' }, 'wrong-setup-code'],
  [403, { code: 'INVALID_ORIGIN', message: 'Invalid origin' }, 'wrong-origin'],
  [403, undefined, 'wrong-origin'],
  [400, { code: 'INVALID_EMAIL' }, 'malformed'],
  [401, undefined, 'signed-out'],
  [413, undefined, 'too-large'],
  [429, { message: 'Too many requests.' }, 'too-many-tries'],
  [429, undefined, 'too-many-tries'],
  [500, undefined, 'server-fault'],
  [502, '<html>Bad Gateway</html>', 'server-fault'],
  [200, undefined, 'server-fault'],
])('%i with %j is %s', (status, body, problem) => {
  expect(problemOf(status, body)).toBe(problem);
});

test('only what no server can have said is called a matter of the network', () => {
  const statuses = Array.from({ length: 500 }, (_, i) => 100 + i);
  const told = statuses.map((status) => problemOf(status, undefined));
  expect(told).not.toContain('offline');
  expect(told).not.toContain('unreachable');
  expect(told.every(isAskProblem)).toBe(true);
});
