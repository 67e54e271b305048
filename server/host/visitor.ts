import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/**
 * The address a request comes from. Behind a trusted proxy it is the last one in X-Forwarded-For: that one the proxy saw
 * itself, those before it are what others claim. `seen` is the other end of the line.
 */
export function visitorAddress(
  headers: IncomingHttpHeaders,
  seen: string | undefined,
  trustProxy: boolean,
): string {
  const told = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1);
  const address = trustProxy ? withoutPort(told?.trim() ?? '') : '';
  return isIP(address) ? address : (seen ?? '');
}

/** Some proxies write `192.0.2.1:4711` or `[2001:db8::1]:4711`. */
function withoutPort(told: string): string {
  return /^\[(.+)\](?::\d+)?$/.exec(told)?.[1] ?? /^([\d.]+):\d+$/.exec(told)?.[1] ?? told;
}

/** What counts as one visitor: an IPv4 address, or the /64 that one household of IPv6 has to itself. */
export function visitorKey(address: string): string {
  if (isIP(address) !== 6) return address;
  const groups = groupsOf(address);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return groups.slice(6).flatMap(bytes).join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight numbers of an IPv6 address in any of its spellings. */
function groupsOf(address: string): number[] {
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, '')}]`);
  const [before = [], after] = hostname.slice(1, -1).split('::').map(numbers);
  if (after === undefined) return [...before];
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
}

function numbers(part: string): number[] {
  return part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
}

function bytes(group: number): [number, number] {
  return [group >> 8, group & 0xff];
}
