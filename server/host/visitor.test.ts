import { expect, test } from 'vitest';
import { visitorAddress, visitorKey } from './visitor';

test.each<[string, string | undefined, boolean, string]>([
  ['what a client claims counts for nothing', '203.0.113.9', false, '192.0.2.7'],
  ['behind a proxy, the proxy’s word counts', '203.0.113.9', true, '203.0.113.9'],
  ['of two, the last is what the proxy saw itself', '198.51.100.1, 203.0.113.9', true, '203.0.113.9'],
  ['a port is left out', '203.0.113.9:4711', true, '203.0.113.9'],
  ['so it is for IPv6', '[2001:db8::1]:4711', true, '2001:db8::1'],
  ['what is no address is no address', 'unknown', true, '192.0.2.7'],
  ['a proxy that says nothing is the visitor', undefined, true, '192.0.2.7'],
])('%s', (_, forwarded, trustProxy, address) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  expect(visitorAddress(headers, '192.0.2.7', trustProxy)).toBe(address);
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['', ''],
])('%s counts as %s', (address, key) => {
  expect(visitorKey(address)).toBe(key);
});
