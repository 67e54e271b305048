import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { rankedAddresses } from './adapters';

function v4(address: string, mac = '3c:22:fb:01:02:03', internal = false): NetworkInterfaceInfo {
  return { address, family: 'IPv4', mac, internal, netmask: '255.255.255.0', cidr: `${address}/24` };
}

function v6(address: string): NetworkInterfaceInfo {
  const rest = { mac: '3c:22:fb:01:02:03', internal: false, netmask: 'ffff::', cidr: null, scopeid: 0 };
  return { address, family: 'IPv6', ...rest };
}

const loopback = { lo: [v4('127.0.0.1', '00:00:00:00:00:00', true)] };
const hosts = (adapters: Parameters<typeof rankedAddresses>[0], ipv6 = false) =>
  rankedAddresses(adapters, { ipv6 }).map(({ host }) => host);

test.each([
  [
    'Windows with WSL, Hyper-V and VirtualBox',
    'Wi-Fi',
    ['vEthernet (WSL (Hyper-V firewall))', 'vEthernet (Default Switch)', 'VirtualBox Host-Only Network'],
  ],
  [
    'Windows with a company’s VPN',
    'Ethernet',
    [
      'Cisco AnyConnect Virtual Miniport',
      'PANGP Virtual Ethernet Adapter GlobalProtect',
      'OpenVPN TAP-Windows6',
    ],
  ],
  [
    'a Mac with a VPN, a virtual machine and shared internet',
    'en0',
    ['utun4', 'vmnet8', 'bridge100', 'ppp0'],
  ],
  [
    'Linux with containers',
    'wlp0s20f3',
    ['docker0', 'br-1f2e3d', 'veth12ab', 'virbr0', 'wg0', 'tailscale0', 'tun0', 'podman1'],
  ],
])('%s: the adapter of the room comes first', (_, real, made) => {
  const adapters = Object.fromEntries(made.map((name, index) => [name, [v4(`172.20.${index}.1`)]]));
  expect(hosts({ ...loopback, ...adapters, [real]: [v4('192.168.1.20')] })).toEqual([
    '192.168.1.20',
    ...made.map((_name, index) => `172.20.${index}.1`),
  ]);
});

test('what a program made is known by its addresses too', () => {
  const adapters = {
    'Ethernet 3': [v4('192.168.56.1', '0a:00:27:00:00:05')],
    'Ethernet 7': [v4('100.101.1.2')],
  };
  expect(
    hosts({ ...adapters, eth0: [v4('172.17.0.2', '02:42:ac:11:00:02')], Ethernet: [v4('10.0.0.7')] })[0],
  ).toBe('10.0.0.7');
});

test('an adapter without a network is named only when there is no other', () => {
  const alone = { Ethernet: [v4('169.254.10.20')] };
  expect(hosts(alone)).toEqual(['169.254.10.20']);
  expect(hosts({ ...alone, docker0: [v4('172.17.0.1')] })).toEqual(['172.17.0.1']);
  expect(hosts(loopback)).toEqual([]);
});

test('IPv6 follows IPv4, only where it is listened to, and never an address of one link', () => {
  const adapters = { en0: [v6('fe80::1'), v6('2001:db8::7'), v4('192.168.1.20')] };
  expect(hosts(adapters)).toEqual(['192.168.1.20']);
  expect(hosts(adapters, true)).toEqual(['192.168.1.20', '2001:db8::7']);
});

test('each address comes with its adapter’s name', () => {
  expect(rankedAddresses({ 'Wi-Fi': [v4('192.168.1.20')] }, { ipv6: false })).toEqual([
    { host: '192.168.1.20', adapter: 'Wi-Fi' },
  ]);
});
