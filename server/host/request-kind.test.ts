import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { requestKind } from './request-kind';

/** Every route with its text, by an address that leads to it. */
const routes = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts'))
  .map((file) => ({
    path: `/api/${file.replaceAll('\\', '/').replace(/\/route\.ts$/, '')}`.replaceAll(/\[[^\]]+\]/g, 'x1'),
    text: readFileSync(`app/api/${file}`, 'utf8'),
  }));

test('whatever makes a file is counted as one, not as an answer that costs nothing', () => {
  const makers = routes.filter(({ text }) => /\b(attachment|certificatesPdf|renderPdf)\(/.test(text));
  expect(makers.length).toBeGreaterThan(8);
  for (const { path } of makers) expect([path, requestKind('GET', path)]).toEqual([path, 'file']);
});

test('a certificate that is looked up is counted as a file: the round behind it is worked out', () => {
  expect(requestKind('GET', '/verify/ABCD')).toBe('file');
  expect(requestKind('GET', '/verify')).toBe('page');
});

test('what changes accounts is counted as such, and reading them is an answer', () => {
  expect(requestKind('POST', '/api/auth/sign-in/email')).toBe('account');
  expect(requestKind('GET', '/api/auth/get-session')).toBe('answer');
  expect(requestKind('GET', '/how-it-scores')).toBe('model');
});
