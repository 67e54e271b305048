import {
  request as ask,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { statedVisitor } from '../host/door';
import { patience } from '../host/http';

/** A process behind the front, on loopback. */
export type Behind = { name: string; port: number };

type Front = { behind: () => Behind[]; trustProxy: boolean };

/**
 * Hands requests and sockets to the processes behind: a path `/n/2/...` to that of this name, a polling client to the one
 * that knows it, and everything else in turn to whoever takes it. Nothing is sent twice that was received once.
 */
export function openFrontProxy(front: Front): Server {
  let turn = 0;
  const candidates = (url: string) => {
    const all = front.behind();
    const name = namedIn(url);
    if (name !== undefined) return all.filter((one) => one.name === name);
    turn += 1;
    return [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
  };
  const server = createServer(patience, (request, response) => {
    tell(front, request);
    void handOn(request, response, candidates(request.url ?? '/'));
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    tell(front, request);
    socket.on('error', () => socket.destroy());
    handSocketOn(request, socket, head, candidates(request.url ?? '/'));
  });
  return server;
}

/** The process that an address names: by its path, or by the id that it gave to a polling client. */
function namedIn(url: string): string | undefined {
  const byPath = /^\/n\/([a-z0-9-]+)\//.exec(url)?.[1];
  return byPath ?? /^\/socket\.io\/\?(?:.*&)?sid=([a-z0-9-]+)\./.exec(url)?.[1];
}

/** Those behind believe what the front says of the visitor. */
function tell({ trustProxy }: Front, request: IncomingMessage): void {
  const { headers } = request;
  headers['x-forwarded-for'] = statedVisitor({ trustProxy }, request);
  headers['x-forwarded-proto'] ??= 'http';
}

async function handOn(request: IncomingMessage, response: ServerResponse, to: Behind[]): Promise<void> {
  const [first, ...others] = to;
  if (!first) return unavailable(response);
  const { method, url: path, headers } = request;
  const there = { host: '127.0.0.1', port: first.port, agent: false };
  const onward = ask({ ...there, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, answer.rawHeaders);
    answer.pipe(response);
    answer.on('error', () => response.destroy());
  });
  let taken = false;
  onward.on('socket', (socket) => {
    const send = () => {
      taken = true;
      request.pipe(onward);
    };
    if (socket.connecting) socket.once('connect', send);
    else send();
  });
  onward.on('error', () => {
    if (!taken) void handOn(request, response, others);
    else if (response.headersSent) response.destroy();
    else unavailable(response);
  });
  response.on('close', () => onward.destroy());
}

function unavailable(response: ServerResponse): void {
  response.writeHead(503, { 'retry-after': '1', 'content-type': 'text/plain; charset=utf-8' });
  response.end('Golden Hour is starting. Try again in a moment.\n');
}

function handSocketOn(request: IncomingMessage, socket: Duplex, head: Buffer, to: Behind[]): void {
  const [first, ...others] = to;
  if (!first) return void socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
  const onward: Socket = connect(first.port, '127.0.0.1');
  const again = () => handSocketOn(request, socket, head, others);
  onward.once('error', again);
  onward.once('connect', () => {
    onward.off('error', again);
    onward.on('error', () => socket.destroy());
    onward.setNoDelay(true);
    onward.write(headOf(request));
    onward.write(head);
    onward.pipe(socket).pipe(onward);
    onward.once('close', () => socket.destroy());
    socket.once('close', () => onward.destroy());
  });
}

function headOf({ method, url, headers }: IncomingMessage): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${name}: ${one}`),
  );
  return [`${method} ${url} HTTP/1.1`, ...lines, '', ''].join('\r\n');
}
