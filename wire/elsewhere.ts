import type { Socket } from 'socket.io-client';
import type { ServerToClient } from './downstream';
import type { ClientToServer } from './messages';

/** The path at which any process answers; one of several answers at its own as well. */
export const commonSocketPath = '/socket.io';

const ownPath = /^\/(n\/[a-z0-9-]{1,20}\/)?socket\.io$/;

/** After so many ways in a row one waits as after any other failure: the processes may not agree yet. */
const mostHops = 3;

/** Whether the last failure to connect was a way to another process. */
export type Way = { isOnItsWay: () => boolean };

/**
 * Several processes may serve one installation. Where one says that another has what was asked for, the socket is led to
 * that one, and `connectAgain` is called; a way that leads nowhere any more is left for the common path.
 */
export function followElsewhere(
  socket: Socket<ServerToClient, ClientToServer>,
  connectAgain: () => void,
): Way {
  let hops = 0;
  let onItsWay = false;
  const lead = (path: string) => {
    hops += 1;
    socket.io.opts.path = path;
    onItsWay = hops <= mostHops;
    if (onItsWay) connectAgain();
  };
  socket.on('connect', () => {
    onItsWay = false;
  });
  socket.on('you', () => {
    hops = 0;
  });
  socket.on('elsewhere', (message) => {
    const path = pathIn(message);
    if (path === undefined) return;
    socket.disconnect();
    lead(path);
  });
  socket.on('connect_error', (error: Error & { data?: unknown }) => {
    onItsWay = false;
    const path = pathIn(error.data);
    if (path !== undefined) return lead(path);
    hops = 0;
    if (error.data === undefined) socket.io.opts.path = commonSocketPath;
  });
  return { isOnItsWay: () => onItsWay };
}

/** Phones load this file: a schema's library would be more than all of it. */
function pathIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('path' in data)) return undefined;
  const { path } = data;
  return typeof path === 'string' && ownPath.test(path) ? path : undefined;
}
