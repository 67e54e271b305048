/** How long (ms) an answer may take until its last byte, and how many bytes of it are read. */
export type Bounds = { ms: number; bytes: number };

type Ask = typeof fetch;

/** More than any key set, token or list that this installation asks others for. */
const usual: Bounds = { ms: 15_000, bytes: 2_000_000 };

/** Asks as `ask` does; an answer that takes too long fails, as does reading one that is too long. */
export async function boundedFetch(
  ask: Ask,
  [input, init]: Parameters<Ask>,
  { ms, bytes }: Bounds,
): Promise<Response> {
  const others = [init?.signal, input instanceof Request ? input.signal : undefined];
  const signal = AbortSignal.any([AbortSignal.timeout(ms), ...others.flatMap((one) => one ?? [])]);
  const answer = await ask(input, { ...init, signal });
  const { body, status, statusText, headers } = answer;
  return body ? new Response(body.pipeThrough(atMost(bytes)), { status, statusText, headers }) : answer;
}

/** From now on nothing that this process asks for with `fetch`, libraries included, takes for ever or fills its memory. */
export function boundOutgoing(): void {
  const ask = globalThis.fetch;
  globalThis.fetch = (...asked) => boundedFetch(ask, asked, usual);
}

function atMost(bytes: number): TransformStream<Uint8Array, Uint8Array> {
  let left = bytes;
  return new TransformStream({
    transform(chunk, controller) {
      left -= chunk.length;
      if (left < 0) controller.error(new Error('an answer that is too long'));
      else controller.enqueue(chunk);
    },
  });
}
