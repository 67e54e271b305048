import { pageContext } from '@/server/pages/page-context';
import { seatOfDataKey } from '@/server/privacy/data-link';

/** The seat whose key the request shows: in a header, never in an address. */
export function seatAsking(request: Request): string | undefined {
  const key = /^Bearer ([\w-]{1,64}\.[\w-]{43})$/.exec(request.headers.get('authorization') ?? '')?.[1];
  return key === undefined ? undefined : seatOfDataKey(pageContext().settings.secret, key);
}

/** The language in which choices are told. */
export function languageAsked(request: Request): string {
  const language = new URL(request.url).searchParams.get('language') ?? 'en';
  return /^[a-z]{2}$/.test(language) ? language : 'en';
}
