import type { NetworkInterfaceInfo } from 'node:os';

/** An address of this computer and the name that the system gives its adapter, such as `Wi-Fi` or `en0`. */
export type AdapterAddress = { host: string; adapter: string };

/** What the system tells of its adapters (os.networkInterfaces). */
export type Adapters = Record<string, NetworkInterfaceInfo[] | undefined>;

type Found = AdapterAddress & Pick<NetworkInterfaceInfo, 'family' | 'mac' | 'internal'>;

/** Tunnels and switches that a program made: phones in the room are rarely behind one. */
const madeByPrograms = [
  /^(docker|br-|veth|virbr|vnet|vmnet|vboxnet|lxc|lxd|cni|flannel|cali|podman|kube|bridge\d)/i,
  /^(u?tun|tap|wg|ppp|ipsec|gif|stf|zt|tailscale|nordlynx|proton)/i,
  /vEthernet|WSL|Hyper-V|Default Switch|VirtualBox|VMware|Host-Only|Loopback|Npcap|Bluetooth/i,
  /VPN|TAP-|Wintun|WireGuard|OpenVPN|Tailscale|ZeroTier|Hamachi|AnyConnect|GlobalProtect|Fortinet/i,
];

/** First bytes of the hardware addresses of Docker, VirtualBox' own network, and of no hardware at all. */
const madeUpMacs = /^(02:42:|0a:00:27:)/i;

/**
 * Where others may reach this computer, the likeliest first: adapters of a real network, then those that a program
 * made. Addresses without a network (169.254) only when there is nothing else; IPv6 after IPv4, which is typed sooner.
 */
export function rankedAddresses(adapters: Adapters, { ipv6 }: { ipv6: boolean }): AdapterAddress[] {
  const found = Object.entries(adapters)
    .flatMap(([adapter, entries = []]) =>
      entries.map(({ address, ...more }) => ({ host: address, adapter, ...more })),
    )
    .filter((one) => !one.internal && !isBoundToALink(one.host) && (ipv6 || one.family === 'IPv4'));
  const withNetwork = found.filter(({ host }) => !host.startsWith('169.254.'));
  return (withNetwork.length > 0 ? withNetwork : found)
    .map((one) => ({ one, rank: rankOf(one) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one: { host, adapter } }) => ({ host, adapter }));
}

/** No browser can open an IPv6 address of one link alone. */
function isBoundToALink(host: string): boolean {
  return /^fe[89ab]/i.test(host);
}

function rankOf({ host, adapter, family, mac }: Found): number {
  const isMade = madeByPrograms.some((name) => name.test(adapter)) || madeUpMacs.test(mac);
  const isShared = /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(host);
  return (isMade || isShared ? 2 : 0) + (family === 'IPv6' ? 1 : 0);
}
