import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { addresses } from './addresses';
import { readEnv } from './env';
import { greeting } from './greeting';
import { createHttpServer, openPort } from './http';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function open(HOST: string) {
  const env = { ...readEnv({ HOST }), port: 0 };
  server = createHttpServer(env, () => (_, response) => void response.end('open'));
  return { env, port: await openPort(server, env) };
}

const own = Object.values(networkInterfaces()).flatMap((entries = []) => entries);
const hasIpv6 = own.some(({ address }) => address === '::1');
const elsewhere = own.filter(({ internal, address }) => !internal && !/^fe[89ab]/i.test(address));
const hosts = ['0.0.0.0', '127.0.0.1', '127.1', 'localhost', ...elsewhere.map(({ address }) => address)];

test.each([...hosts, ...(hasIpv6 ? ['::', '::1', '[::1]'] : [])])(
  'HOST=%s: every address that is printed answers',
  async (host) => {
    const { env, port } = await open(host);
    const found = addresses(env, port);
    const printed =
      greeting({ addresses: found, setupCode: 'x', database: undefined, dataDir: 'x' }).match(/http:\S+/g) ??
      [];
    expect(printed).toEqual(expect.arrayContaining([found.local, `${found.local}/instructor/setup`]));
    for (const address of new Set(printed)) {
      expect([address, await (await fetch(address)).text()]).toEqual([address, 'open']);
    }
  },
);

const wifi = { address: '192.168.1.20', family: 'IPv4' as const, mac: '3c:22:fb:01:02:03', internal: false };
const adapters = () => ({ 'Wi-Fi': [{ ...wifi, netmask: '255.255.255.0', cidr: null }] });
const at = (HOST: string, more = {}) => addresses(readEnv({ HOST, ...more }), 3000, adapters);

test('one address alone is both: for this computer and for the others', () => {
  const address = 'http://192.168.1.20:3000';
  expect(at('192.168.1.20')).toMatchObject({ local: address, network: [{ address, adapter: null }] });
  expect(at('2001:db8::7').local).toBe('http://[2001:db8::7]:3000');
  expect(at('::1')).toMatchObject({ local: 'http://[::1]:3000', network: [] });
  expect(at('127.0.0.2')).toMatchObject({ local: 'http://127.0.0.2:3000', network: [] });
});

test('port 80 is left out, as browsers do', () => {
  const found = addresses(readEnv({}), 80, adapters);
  expect(found).toMatchObject({ local: 'http://localhost', network: [{ address: 'http://192.168.1.20' }] });
});

test('the adapters are looked up at each call', () => {
  const env = readEnv({});
  expect(addresses(env, 3000, adapters).network).toEqual([
    { address: 'http://192.168.1.20:3000', adapter: 'Wi-Fi' },
  ]);
  expect(addresses(env, 3000, () => ({})).network).toEqual([]);
});

test('behind a proxy only its address is handed on', () => {
  const found = at('0.0.0.0', { PUBLIC_URL: 'https://game.example.com/' });
  expect(found).toEqual({
    local: 'http://localhost:3000',
    publicUrl: 'https://game.example.com',
    network: [],
  });
  expect(greeting({ addresses: found, setupCode: undefined, database: undefined, dataDir: '/d' })).toContain(
    'https://game.example.com\n',
  );
});

test('an address that is not this computer’s is refused in a sentence', async () => {
  await expect(open('203.0.113.77')).rejects.toThrow(
    'HOST is 203.0.113.77, which is no address of this computer',
  );
});
