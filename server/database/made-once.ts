import { createHash, randomUUID } from 'node:crypto';

/**
 * The id of what somebody asks for: the same again when the same person asks for the same with the same `requestId`, as a browser
 * does that never heard the answer; a new one without a `requestId`.
 */
export function idOfRequest(ownerId: string, requestId: string | undefined, wanted: object): string {
  if (requestId === undefined) return randomUUID();
  const hash = createHash('sha256')
    .update(JSON.stringify([ownerId, requestId, wanted]))
    .digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

/** Makes something unless it is there; of two who make the same at once, both get the one that was made. Errors are those of `make`. */
export async function makeOnce<Made>(
  find: () => Promise<Made | undefined>,
  make: () => Promise<Made>,
): Promise<{ made: Made; isNew: boolean }> {
  const known = await find();
  if (known !== undefined) return { made: known, isNew: false };
  try {
    return { made: await make(), isNew: true };
  } catch (error) {
    const other = await find();
    if (other === undefined) throw error;
    return { made: other, isNew: false };
  }
}
