import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { withoutOwnName } from '../cluster/node-path';
import type { OpenCounter } from './counter';
import { openDoor, statedVisitor } from './door';
import type { Env } from './env';
import { limits } from './limits';

type Listener = Parameters<typeof createServer>[1];

/** For how long a server that strangers reach waits for what they send. */
export const patience = {
  headersTimeout: limits.slow.headersMs,
  requestTimeout: limits.slow.requestMs,
  connectionsCheckingInterval: limits.slow.checkedEveryMs,
} as const;

/** The one HTTP server. `pages` answers requests; Socket.io attaches itself later. */
export function createHttpServer(env: Env, pages: () => Listener): Server {
  const server = createServer(patience, (request, response) => pages()?.(request, response));
  server.on('upgrade', (request, socket) => {
    request.url = withoutOwnName(request.url ?? '/', env.nodeName);
    request.headers['x-forwarded-for'] = statedVisitor(env, request);
    refuseUnknownUpgrade(env, request, socket);
  });
  return server;
}

/**
 * Puts the door before everything that answers, and opens the port; the error of a port that is taken is written for a
 * person. Gives the port.
 */
export async function openPort(server: Server, env: Env, openCounter?: OpenCounter): Promise<number> {
  const inside = server.listeners('request');
  server.removeAllListeners('request');
  const toAll: Parameters<typeof openDoor>[1] = (request, response) => {
    for (const listener of inside) Reflect.apply(listener, server, [request, response]);
  };
  const door = openDoor(env, toAll, openCounter);
  server.on('request', (request, response) => {
    request.url = withoutOwnName(request.url ?? '/', env.nodeName);
    door(request, response);
  });
  return listen(server, env);
}

/** Opens a port; the error of one that is taken is written for a person. Gives the port. */
export async function listen(server: Server, { port, host }: Pick<Env, 'port' | 'host'>): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(inWords(error, { port, host })));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return address && typeof address === 'object' ? address.port : port;
}

/** Socket.io leaves unknown upgrades alone and Next answers none, so they would hang for ever. */
function refuseUnknownUpgrade(env: Env, request: IncomingMessage, socket: Duplex): void {
  const path = request.url ?? '';
  if (path.startsWith('/socket.io/')) return;
  if (env.mode === 'development' && path.startsWith('/_next/hmr')) return;
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

function inWords(error: Error, { port, host }: Pick<Env, 'port' | 'host'>): Error {
  const sentence = 'code' in error ? whyNot(String(error.code), port, host) : undefined;
  return sentence ? new Error(sentence) : error;
}

function whyNot(code: string, port: number, host: string): string | undefined {
  switch (code) {
    case 'EADDRINUSE': {
      const other = port < 65_535 ? port + 1 : 3000;
      return `Port ${port} is taken by another program. Choose another one: PORT=${other} npm start`;
    }
    case 'EACCES':
      return `This account may not open port ${port}: numbers below 1024 are for administrators. Choose another one: PORT=3000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EINVAL':
      return `HOST is ${host}, which is no address of this computer. Leave HOST away to listen on all of them.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST is ${host}, and no computer has that name here. Leave HOST away, or give an address of this computer.`;
    default:
      return undefined;
  }
}
