import { connect, createServer, type Socket } from 'node:net';

/**
 * `open` lets everything through; `cut` ends all connections and refuses new ones; `stalled` keeps them and lets nothing
 * through until it is healed; `half-open` has lost the server's side of those that are there and doesn't say so, new ones
 * come through; `slow` lets 20 kB a second through; `no-websocket` refuses to upgrade, as a company's proxy does.
 */
export const faults = ['open', 'cut', 'stalled', 'half-open', 'slow', 'no-websocket'] as const;
export type Fault = (typeof faults)[number];

type Pair = { client: Socket; server: Socket; isLost: boolean };

const slowBytesPerMs = 20;

/** A bad network on loopback between clients and a server at `port`. */
export async function openFaultProxy(port: number) {
  const pairs = new Set<Pair>();
  let fault: Fault = 'open';

  const proxy = createServer((client) => {
    if (fault === 'cut') return void client.destroy();
    const pair = { client, server: connect(port, '127.0.0.1'), isLost: false };
    pairs.add(pair);
    carry(pair, client, pair.server, () => fault);
    carry(pair, pair.server, client, () => fault);
    const end = () => {
      pair.server.destroy();
      if (pair.isLost) return;
      pairs.delete(pair);
      client.destroy();
    };
    client.on('close', end).on('error', end);
    pair.server.on('close', end).on('error', end);
    if (fault === 'stalled') hold(pair);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  const ownPort = address && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${ownPort}`,
    set: (wanted: Fault) => {
      fault = wanted;
      for (const pair of pairs) {
        if (wanted === 'cut') pair.client.destroy();
        if (wanted === 'half-open') lose(pair);
        if (wanted === 'stalled') hold(pair);
        else letGo(pair);
      }
    },
    close: () => {
      for (const { client } of pairs) client.destroy();
      proxy.close();
    },
  };
}

function lose(pair: Pair): void {
  pair.isLost = true;
  pair.server.destroy();
}

function hold({ client, server }: Pair): void {
  client.pause();
  server.pause();
}

function letGo({ client, server }: Pair): void {
  client.resume();
  server.resume();
}

function carry(pair: Pair, from: Socket, to: Socket, fault: () => Fault): void {
  from.on('data', (chunk: Buffer) => {
    if (pair.isLost) return;
    if (
      fault() === 'no-websocket' &&
      from === pair.client &&
      /\r\nupgrade: *websocket/i.test(chunk.toString('latin1'))
    )
      return void pair.client.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    to.write(chunk);
    if (fault() !== 'slow') return;
    from.pause();
    setTimeout(() => from.resume(), chunk.length / slowBytesPerMs);
  });
}
