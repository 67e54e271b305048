import { isWritable } from '@/server/live/writable';

/** The fields of the form by which a platform sends somebody; the same from an address. Undefined where it cannot be read or kept. */
export async function askedForm(request: Request): Promise<Record<string, string> | undefined> {
  try {
    const text =
      request.method === 'GET'
        ? new URL(request.url).search
        : new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer());
    const form = Object.fromEntries(new URLSearchParams(text));
    return isWritable(form) ? form : undefined;
  } catch {
    return undefined;
  }
}
