import { contentDisposition, downloadName, type FileName } from '../../_files/download-name';

/** A file as an answer, to be saved under its name and kept by no cache. */
export type Made = { bytes: Buffer; type: string; name: FileName };

export function attachment({ bytes, type, name }: Made): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': contentDisposition(downloadName(name)),
      'cache-control': 'no-store',
    },
  });
}
