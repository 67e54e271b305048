import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A line of one's own to the server that can be cut: going offline in the browser leaves open sockets alive. */
export interface NetworkLink {
  address: string;
  cut: () => void;
  mend: () => void;
  close: () => Promise<void>;
}

export async function openNetworkLink(to: string): Promise<NetworkLink> {
  const { hostname, port } = new URL(to);
  const ends = new Set<Socket>();
  let whole = true;

  const server = createServer((near) => {
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    join(near, far);
    join(far, near);
  });

  function join(from: Socket, into: Socket) {
    ends.add(from);
    from.pipe(into);
    from.on('error', () => into.destroy());
    from.on('close', () => {
      ends.delete(from);
      into.destroy();
    });
  }
  function cut() {
    whole = false;
    for (const end of ends) end.destroy();
  }

  server.listen(0, 'localhost');
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The link has no port');
  return {
    address: `http://localhost:${place.port}`,
    cut,
    mend: () => {
      whole = true;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
