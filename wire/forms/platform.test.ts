import { expect, test } from 'vitest';
import { isSafeAddress } from './platform';

test.each([
  'https://moodle.example/auth',
  'https://moodle.example:8443',
  'http://127.0.0.1:8080/x',
  'http://localhost',
])('%s is a safe address', (address) => {
  expect(isSafeAddress(address)).toBe(true);
});

test.each([
  'http://moodle.example',
  'http://127.0.0.1.evil.example',
  'http://localhost.evil.example',
  'https://user:password@moodle.example',
  'file:///etc/passwd',
  'ftp://127.0.0.1',
  '//moodle.example',
  '',
])('"%s" is none', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});
