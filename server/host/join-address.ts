import type { IncomingHttpHeaders } from 'node:http';
import type { Addresses } from './addresses';
import { hostName, isLoopback } from './host-name';
import { isOwnOrigin } from './own-origin';

/** What a request says of the address that its page was opened by. */
type Asked = Pick<IncomingHttpHeaders, 'host' | 'origin'> & {
  [header in 'x-forwarded-host' | 'x-forwarded-proto']?: string | string[] | undefined;
};

/**
 * The address that somebody opened a page of ours by: one that works from their network. Undefined when it leads every
 * other device to itself. `headers` have lost what no trusted proxy said (door.ts).
 */
export function openedBy(headers: Asked): string | undefined {
  const host = first(headers['x-forwarded-host']) ?? headers.host ?? '';
  const scheme = first(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http';
  const { origin } = headers;
  // A page's own origin knows the scheme that a tunnel in front did not tell of.
  const address =
    origin && isOwnOrigin(origin, { host, publicUrl: undefined }) ? origin : `${scheme}://${host}`;
  if (host === '' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const name = hostName(url.hostname);
  return name === undefined || name === '0.0.0.0' || isLoopback(name) ? undefined : url.origin;
}

function first(header: string | string[] | undefined): string | undefined {
  return (
    String(header ?? '')
      .split(',', 1)[0]
      ?.trim() || undefined
  );
}

/** What people in the room are told when nobody has chosen. */
export function automaticAddress(found: Addresses, opened: string | undefined): string {
  return found.publicUrl ?? opened ?? found.network[0]?.address ?? found.local;
}

/**
 * What people in the room are told: the trainer's choice as long as it is an address of this computer, else the public
 * address, the one that the asking page was opened by, or the likeliest one.
 */
export function joinBase(found: Addresses, opened: string | undefined, chosen: string | null): string {
  return isOffered(found, chosen) ? chosen : automaticAddress(found, opened);
}

/** Only what the server found itself can be chosen for others. */
export function isOffered(found: Addresses, chosen: string | null): chosen is string {
  return found.network.some(({ address }) => address === chosen);
}
