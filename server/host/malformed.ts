import type { IncomingMessage } from 'node:http';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Why a request is refused before any page sees it: 405 for a method that no page can have, 400 for an address or a host
 * that cannot be read. A NUL is one of those: the database has no text with it. So is a path with `..`, which another
 * reader would take for another path, and a call of a server action: no page here has one, and Next logs each.
 */
export function malformed({
  method = '',
  url = '',
  headers,
}: IncomingMessage): [status: number, code: string] | undefined {
  if (!methods.includes(method)) return [405, 'malformed'];
  return isReadable(url) && isHost(headers.host) && headers['next-action'] === undefined
    ? undefined
    : [400, 'malformed'];
}

function isReadable(url: string): boolean {
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  try {
    const plain = decodeURIComponent(path);
    return path.startsWith('/') && !plain.includes('\0') && !dots.test(plain) && !query.includes('%00');
  } catch {
    return false;
  }
}

/** A step of a path that means "here" or "up". */
const dots = /[\\/]\.{1,2}(?=[\\/]|$)/;

/** Next builds whole addresses of it. */
function isHost(host: string | undefined): boolean {
  return host === undefined || (/^[^\s/\\?#@]+$/.test(host) && URL.canParse(`http://${host}/`));
}
