import { createServer } from 'node:net';

/** A port of this computer that nobody uses. Whoever wants it takes it at once. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address !== 'object') throw new Error('no port is free');
  return address.port;
}
