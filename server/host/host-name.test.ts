import { expect, test } from 'vitest';
import { bracketed, hostName, isLoopback } from './host-name';

test.each([
  ['0.0.0.0', '0.0.0.0'],
  ['0', '0.0.0.0'],
  ['127.1', '127.0.0.1'],
  ['::', '::'],
  ['[::]', '::'],
  ['0:0:0:0:0:0:0:0', '::'],
  ['[::1]', '::1'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:DB8::0:7', '2001:db8::7'],
  ['Laptop.local', 'laptop.local'],
])('%s is written %s', (written, read) => {
  expect(hostName(written)).toBe(read);
});

test.each([
  'localhost:3000',
  '0.0.0.0:80',
  '[::1]:3000',
  'http://localhost',
  'fe80::1%eth0',
  'a b',
  'a/b',
  'user@a',
  '[a]:1',
])('no browser can open %s as a host', (written) => {
  expect(hostName(written)).toBeUndefined();
});

test('an IPv6 address stands in brackets, everything else as it is', () => {
  expect(['::1', '192.0.2.7', 'laptop.local'].map(bracketed)).toEqual(['[::1]', '192.0.2.7', 'laptop.local']);
});

test('what leads every device to itself is known by all its names', () => {
  expect(['localhost', 'app.localhost', '127.0.0.1', '127.9.9.9', '::1'].every(isLoopback)).toBe(true);
  expect(['192.0.2.7', '128.0.0.1', 'localhost.example.com', '::2', '0.0.0.0'].some(isLoopback)).toBe(false);
});
