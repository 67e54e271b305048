import type { RequestListener } from 'node:http';
import sirv from 'sirv';

const prefix = '/_next/static';

/**
 * What the build has made for the browser, from the disk and compressed beforehand; everything else goes on to `pages`.
 * The names carry a hash of the contents, so a browser keeps them for good.
 */
export function withStaticFiles(pages: RequestListener): RequestListener {
  const files = sirv('.next/static', { brotli: true, gzip: true, immutable: true, maxAge: 31_536_000 });
  return (request, response) => {
    const asked = request.url ?? '/';
    if (!asked.startsWith(`${prefix}/`)) return pages(request, response);
    request.url = asked.slice(prefix.length);
    files(request, response, () => {
      request.url = asked;
      pages(request, response);
    });
  };
}
