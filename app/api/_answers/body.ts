import { isWritable } from '@/server/live/writable';

/** The JSON that a request brings; undefined where it is none, is not UTF-8, or holds what the database cannot keep. */
export async function bodyOf(request: Request): Promise<unknown> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer());
    const body: unknown = JSON.parse(text);
    return isWritable(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
