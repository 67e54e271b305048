import { expect, test } from 'vitest';
import { shareInstallationWithPages } from '@/server/pages/installation';
import { baseAddress, ownAddress } from './base-address';

const [wifi, docker] = ['http://192.168.1.20:3000', 'http://172.17.0.1:3000'];
let network = [
  { address: wifi, adapter: 'Wi-Fi' },
  { address: docker, adapter: 'docker0' },
];
const given = {
  databaseUrl: '',
  secret: '',
  logLevel: 'silent',
  publicUrl: undefined,
  sendMail: undefined,
  signInProvider: undefined,
};
shareInstallationWithPages({
  ...given,
  addresses: () => ({ local: 'http://localhost:3000', publicUrl: undefined, network }),
});

const askedAt = (host: string) =>
  new Request('http://localhost:3000/api/x', { headers: { host, 'x-forwarded-proto': 'http' } });

test('pack and certificates name the address that the console shows', () => {
  expect(baseAddress(askedAt('localhost:3000'), null)).toBe(wifi);
  expect(baseAddress(askedAt('localhost:3000'), docker)).toBe(docker);
  expect(baseAddress(askedAt('laptop.local:3000'), null)).toBe('http://laptop.local:3000');
  expect(ownAddress(askedAt('laptop.local:3000'))).toBe('http://laptop.local:3000');
});

test('after a change of network they name the new one, as the console does', () => {
  network = [{ address: 'http://10.5.5.5:3000', adapter: 'Wi-Fi' }];
  expect(baseAddress(askedAt('localhost:3000'), docker)).toBe('http://10.5.5.5:3000');
});
