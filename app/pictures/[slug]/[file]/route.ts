import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Ids and file names of scenarios have no dots but the last one, so a path cannot leave its folder. */
const slug = /^[a-z0-9-]+$/;
const file = /^[a-z0-9-]+\.svg$/;

/** The stills of a scenario's posts. They are drawings without script; the header says so to the browser as well. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string; file: string }> }) {
  const wanted = await params;
  if (!slug.test(wanted.slug) || !file.test(wanted.file)) return new Response(null, { status: 404 });
  const picture = await readFile(join('scenarios', wanted.slug, 'pictures', wanted.file)).catch(() => null);
  if (!picture) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(picture), {
    headers: {
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'cache-control': 'public, max-age=86400',
    },
  });
}
