import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Env } from './env';

/**
 * Tells the browser to load nothing from anywhere else, and to run no script that this server did not mark. Next reads
 * the mark from the request's own header and writes it on its scripts.
 */
export function statePolicy(
  env: Pick<Env, 'mode'>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const policy = contentPolicy(env.mode, randomBytes(16).toString('base64'), request.headers.host);
  request.headers['content-security-policy'] = policy;
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
}

/** `host` is what the browser asked for: some browsers do not count a WebSocket to it as one's own. */
export function contentPolicy(mode: Env['mode'], nonce: string, host: string | undefined): string {
  const development = mode === 'development';
  const sockets = /^[\w.-]+(:\d+)?$/.test(host ?? '') ? ` ws://${host} wss://${host}` : '';
  return [
    "default-src 'self'",
    // Development evaluates code, and reloads it by scripts without a mark.
    development ? "script-src 'self' 'unsafe-inline' 'unsafe-eval'" : `script-src 'self' 'nonce-${nonce}'`,
    // Positions and colours of charts are style attributes, which no mark can be put on.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${sockets}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}
