import { networkInterfaces } from 'node:os';
import type { Env } from './env';

/** Where people find this server. */
export interface Addresses {
  /** On this computer. */
  local: string;
  /** From other devices in the room: the public address when there is one, else this computer's on the network. */
  network: string[];
}

/** The addresses for a port that is really open; `env.port` may have been 0. */
export function addresses(env: Pick<Env, 'host' | 'publicUrl'>, port: number): Addresses {
  const local = `http://localhost:${port}`;
  if (env.publicUrl) return { local, network: [env.publicUrl] };
  if (env.host === '127.0.0.1' || env.host === 'localhost') return { local, network: [] };
  return { local, network: networkAddresses().map((address) => `http://${address}:${port}`) };
}

function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter((entry) => entry.family === 'IPv4' && !entry.internal && !entry.address.startsWith('169.254.'))
    .map((entry) => entry.address);
}
