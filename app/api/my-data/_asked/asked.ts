import { pageContext } from '@/server/pages/page-context';
import { seatOpenedBy } from '@/server/privacy/data-link';

/** The seat whose key the request shows: in a header, never in an address. */
export async function seatAsking(request: Request): Promise<string | undefined> {
  const key = /^Bearer ([\w-]{1,64}\.[\w-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const { db, settings } = pageContext();
  return key === undefined ? undefined : seatOpenedBy(db, settings.secret, key);
}
