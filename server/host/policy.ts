import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayBeFramed } from '@/wire/framed';
import type { Env } from './env';
import { frameOrigins } from './frame-origins';

/** What this installation's pages never ask a browser for. */
const refusedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * The headers of every answer: to load nothing from anywhere else, and to run no script that this server did not mark.
 * Next reads the mark from the request's own header and writes it on its scripts.
 */
export function statePolicy(
  env: Pick<Env, 'mode' | 'publicUrl'>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { host } = request.headers;
  const platforms = mayBeFramed((request.url ?? '').split('?', 1)[0] ?? '') ? frameOrigins.get() : [];
  const policy = contentPolicy(env.mode, { nonce: randomBytes(16).toString('base64'), host, platforms });
  request.headers['content-security-policy'] = policy;
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('permissions-policy', refusedFeatures.map((feature) => `${feature}=()`).join(', '));
  const isPublic = env.publicUrl?.startsWith('https://') ?? false;
  if (isPublic) response.setHeader('strict-transport-security', 'max-age=31536000');
  // Over plain http in the room browsers ignore it and complain in their console.
  if (isPublic || isThisComputer(host)) response.setHeader('cross-origin-opener-policy', 'same-origin');
}

function isThisComputer(host: string | undefined): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(host ?? '');
}

type Page = {
  nonce: string;
  /** what the browser asked for: some browsers do not count a WebSocket to it as one's own */
  host: string | undefined;
  /** origins that may show this page in a frame, and to which its forms go */
  platforms?: readonly string[];
};

/** What a browser may load, run and send for a page. */
export function contentPolicy(mode: Env['mode'], { nonce, host, platforms = [] }: Page): string {
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
    ["form-action 'self'", ...platforms].join(' '),
    ["frame-ancestors 'self'", ...platforms].join(' '),
  ].join('; ');
}
