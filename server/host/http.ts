import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Env } from './env';
import { statePolicy } from './policy';

type Listener = Parameters<typeof createServer>[1];

/**
 * The one HTTP server. `pages` answers requests; Socket.io attaches itself later.
 * Without a trusted proxy, what a client says about its own address is replaced by what we see.
 */
export function createHttpServer(env: Env, pages: () => Listener): Server {
  const server = createServer((request, response) => {
    if (!env.trustProxy) stateRealAddress(request);
    statePolicy(env, request, response);
    pages()?.(request, response);
  });
  server.on('upgrade', (request, socket) => refuseUnknownUpgrade(env, request, socket));
  return server;
}

/** Opens the port; the error of a port that is taken is written for a person. Gives the port. */
export async function listen(server: Server, { port, host }: Env): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(inWords(error, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return address && typeof address === 'object' ? address.port : port;
}

function stateRealAddress(request: IncomingMessage): void {
  request.headers['x-forwarded-for'] = request.socket.remoteAddress;
  delete request.headers['x-forwarded-host'];
  delete request.headers['x-forwarded-proto'];
}

/** Socket.io leaves unknown upgrades alone and Next answers none, so they would hang for ever. */
function refuseUnknownUpgrade(env: Env, request: IncomingMessage, socket: Duplex): void {
  const path = request.url ?? '';
  if (path.startsWith('/socket.io/')) return;
  if (env.mode === 'development' && path.startsWith('/_next/hmr')) return;
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

function inWords(error: Error, port: number): Error {
  if (!('code' in error)) return error;
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES') return new Error(`This account may not open port ${port}. Try PORT=3000.`);
  return error;
}
