import { networkInterfaces } from 'node:os';
import { type Adapters, rankedAddresses } from './adapters';
import type { Env } from './env';
import { bracketed, isEveryAddress, isLoopback } from './host-name';

/** An address of this server, without a slash at its end. */
export type NetworkAddress = {
  address: string;
  /** the adapter's name as the system gives it; null for the one address of HOST */
  adapter: string | null;
};

/** Where people find this server. Only addresses that it listens on, or that a proxy stands for. */
export interface Addresses {
  /** On this computer. */
  local: string;
  /** What a proxy in front is called: the one address for everybody when there is one. */
  publicUrl: string | undefined;
  /** From other devices in the room, the likeliest first; empty behind a proxy, and when only this computer is listened to. */
  network: NetworkAddress[];
}

/**
 * The addresses for a port that is really open; `env.port` may have been 0. The adapters are looked up at each call: a
 * laptop changes its network while the server runs.
 */
export function addresses(
  { host, publicUrl }: Pick<Env, 'host' | 'publicUrl'>,
  port: number,
  adapters: () => Adapters = networkInterfaces,
): Addresses {
  // As browsers write it, without the port 80: what is found can be compared with what a page was opened by.
  const at = (name: string) => new URL(`http://${bracketed(name)}:${port}`).origin;
  const local = at(isEveryAddress(host) || host === '127.0.0.1' ? 'localhost' : host);
  if (publicUrl || isLoopback(host)) return { local, publicUrl, network: [] };
  if (!isEveryAddress(host)) return { local, publicUrl, network: [{ address: local, adapter: null }] };
  const found = rankedAddresses(adapters(), { ipv6: host === '::' });
  const network = found.map((one) => ({ address: at(one.host), adapter: one.adapter }));
  return { local, publicUrl, network };
}
