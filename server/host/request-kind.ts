import type { limits } from './limits';

/** How much of its limit a request uses; see limits.requests. */
export type RequestKind = keyof typeof limits.requests;

/** Files that are worked out anew for whoever asks, and the page for which a round is. */
const files = [
  /^\/api\/(certificates|my-data|rounds\/[^/]+\/(certificates|exports))(\/|$)/,
  /^\/api\/(scenarios\/[^/]+\/msel|results\/comparison|people\/audit|homework\/[^/]+\/results)(\/|$)/,
  /^\/api\/workshops\/[^/]+\/(calendar|players\/links)(\/|$)/,
  /^\/verify\/./,
];
const accounts = /^\/api\/(auth|setup|people|account|sign-in)(\/|$)/;

/** What a request is counted as, by its method and the path as a route reads it. */
export function requestKind(method: string | undefined, path: string): RequestKind {
  if (path.startsWith('/how-it-scores')) return 'model';
  if (files.some((one) => one.test(path))) return 'file';
  if (!path.startsWith('/api/')) return 'page';
  return accounts.test(path) && method !== 'GET' ? 'account' : 'answer';
}
