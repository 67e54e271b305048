import { expect, test } from 'vitest';
import type { Addresses } from './addresses';
import { joinBase, openedBy } from './join-address';

test.each([
  ['192.168.1.20:3000', {}, 'http://192.168.1.20:3000'],
  ['laptop.local:3000', {}, 'http://laptop.local:3000'],
  ['[2001:db8::7]:3000', {}, 'http://[2001:db8::7]:3000'],
  ['localhost:3000', {}, undefined],
  ['127.0.0.1:3000', {}, undefined],
  ['[::1]:3000', {}, undefined],
  ['app.localhost:3000', {}, undefined],
  ['0.0.0.0:3000', {}, undefined],
  ['', {}, undefined],
  ['a b', {}, undefined],
  ['tunnel.example', { origin: 'https://tunnel.example' }, 'https://tunnel.example'],
  ['tunnel.example', { origin: 'https://evil.example' }, 'http://tunnel.example'],
  [
    '10.0.0.2:3000',
    { 'x-forwarded-host': 'game.example', 'x-forwarded-proto': 'https' },
    'https://game.example',
  ],
  ['localhost:3000', { origin: 'http://localhost:3000' }, undefined],
])('a page asked for at %s, with %o, was opened by %s', (host, headers, opened) => {
  expect(openedBy({ host, ...headers })).toBe(opened);
});

const [wifi, docker] = ['http://192.168.1.20:3000', 'http://172.17.0.1:3000'];
const found: Addresses = {
  local: 'http://localhost:3000',
  publicUrl: undefined,
  network: [
    { address: wifi, adapter: 'Wi-Fi' },
    { address: docker, adapter: 'docker0' },
  ],
};
const name = 'http://laptop.local:3000';

test.each([
  ['nobody chose, on this computer', found, undefined, null, wifi],
  ['nobody chose, by a name', found, name, null, name],
  ['chosen', found, name, docker, docker],
  ['chosen, and gone since', found, undefined, 'http://10.0.0.9:3000', wifi],
  ['chosen, and gone since, by a name', found, name, 'http://10.0.0.9:3000', name],
  ['made up', found, undefined, 'https://evil.example', wifi],
  ['no network', { ...found, network: [] }, undefined, docker, found.local],
  [
    'behind a proxy',
    { ...found, publicUrl: 'https://g.example', network: [] },
    name,
    wifi,
    'https://g.example',
  ],
])('people are told where to go: %s', (_, addresses, opened, chosen, told) => {
  expect(joinBase(addresses, opened, chosen)).toBe(told);
});
