/** The fields of the form by which a platform sends somebody; the same from an address. Undefined where it cannot be read. */
export async function askedForm(request: Request): Promise<Record<string, string> | undefined> {
  try {
    const text =
      request.method === 'GET'
        ? new URL(request.url).search
        : new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer());
    return Object.fromEntries(new URLSearchParams(text));
  } catch {
    return undefined;
  }
}
