import type { IncomingMessage } from 'node:http';

/** What is said about the body's length; undefined when it comes in chunks. */
export function statedLength(request: IncomingMessage): number | undefined {
  const stated = request.headers['content-length'];
  return stated === undefined ? undefined : Number(stated);
}

/** Whether a request brings a body, of a stated length or in chunks. */
export function hasBody(request: IncomingMessage): boolean {
  return request.headers['transfer-encoding'] !== undefined || (statedLength(request) ?? 0) > 0;
}

/**
 * Counts the body as it comes in, whoever reads it: what is over the limit (bytes) reaches nobody, and `tooMuch` is told
 * once. The stream is counted where the parser fills it, because a listener for data would start its flow.
 */
export function countBody(request: IncomingMessage, limit: number, tooMuch: () => void): void {
  const push = request.push.bind(request);
  let bytes = 0;
  request.push = (chunk, encoding) => {
    if (bytes > limit) return false;
    bytes += chunk?.length ?? 0;
    if (bytes <= limit) return push(chunk, encoding);
    tooMuch();
    return false;
  };
}
