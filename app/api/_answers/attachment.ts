/** A file as an answer, to be saved under its name and kept by no cache. */
export type Made = { bytes: Buffer; type: string; name: string };

export function attachment({ bytes, type, name }: Made): Response {
  const ascii = name
    .normalize('NFD')
    .replaceAll(/[^\w .()-]/g, '')
    .trim();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    },
  });
}
