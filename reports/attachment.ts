import type { Made } from './make';
import { contentDisposition, downloadName } from './reading/download-name';

/** A file as an answer, to be saved under its name and kept by no cache. */
export function attachment({ bytes, type, name }: Made): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': contentDisposition(downloadName(name)),
      'cache-control': 'no-store',
    },
  });
}
