import { pageContext } from '@/server/pages/page-context';
import { seatOfDataKey } from '@/server/privacy/data-link';

/** The seat whose key the request shows: in a header, never in an address. */
export function seatAsking(request: Request): string | undefined {
  const key = /^Bearer ([\w-]{1,64}\.[\w-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1];
  return key === undefined ? undefined : seatOfDataKey(pageContext().settings.secret, key);
}
