import { isIP } from 'node:net';

/**
 * A name or address of a computer as browsers write it, IPv6 without brackets: `127.1` -> `127.0.0.1`, `[::0]` -> `::`,
 * `::ffff:192.0.2.7` -> `192.0.2.7`. Undefined for what no browser can open: a port, a path, a zone (`fe80::1%eth0`).
 */
export function hostName(written: string): string | undefined {
  const bare = /^\[(.*)\]$/.exec(written)?.[1] ?? written;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  const address = `http://${bracketed(mapped ?? bare)}`;
  const isName = isIP(bare) === 6 || !bare.includes(':');
  if (!isName || /[/\\?#@%\s]/.test(bare) || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^\[|\]$/g, '') || undefined;
}

/** As it stands in an address: IPv6 in brackets. */
export function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** Every address of this computer is listened on. */
export function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

/** Leads from whichever device to that device itself: nothing to hand on to somebody else. */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d+){3}$/.test(host)
  );
}
