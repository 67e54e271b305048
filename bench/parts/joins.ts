import { cpuOf } from '../cpu';
import { median, openMeasures } from '../measures';
import type { Line } from '../page';
import { asPart } from '../part';
import { startPeer } from '../peers/peer';
import { closeRooms, openRooms, shapeOf, shapeText } from '../room';
import { account, startServer } from '../server-process';
import { signIn } from '../trainer';

const warmUp = 60;
/** Of more players than this, one repetition: each of them is one of many already. */
const repeatedUpTo = 500;
const goals = { times: 2, growth: 1.1 };

await asPart(async ({ players: sizes, times }, tell) => {
  const server = await startServer();
  const peer = await startPeer('socket.io');
  const measures = openMeasures();
  let first: number | undefined;
  try {
    const trainer = await signIn(server.url, account);
    closeRooms(await openRooms(trainer, shapeOf(warmUp), measures));
    await peer.open(roomsOf(warmUp));
    peer.close();
    for (const players of sizes) {
      const shape = shapeOf(players);
      const made: { cpu: number; bare: number; rate: number }[] = [];
      for (let i = 0; i < (players > repeatedUpTo ? 1 : times); i++) {
        const before = await cpuOf(server.pid());
        const begun = performance.now();
        const rooms = await openRooms(trainer, shape, measures);
        const rate = shape.players / ((performance.now() - begun) / 1000);
        const cpu = ((await cpuOf(server.pid())) - before) / shape.players;
        closeRooms(rooms);
        const bare = (await peer.open(roomsOf(shape.players))) / shape.players;
        peer.close();
        made.push({ cpu, bare, rate });
      }
      const cpu = median(made.map((one) => one.cpu));
      const bare = median(made.map((one) => one.bare));
      await tell({
        head: shapeText(shape),
        lines: [
          { what: 'CPU of a join, ms', figure: cpu.toFixed(2) },
          { what: 'CPU of a bare connect to plain Socket.IO, ms', figure: bare.toFixed(2) },
          {
            what: 'a join, × a bare connect to plain Socket.IO',
            figure: (cpu / bare).toFixed(1),
            goal: `≤ ${goals.times}`,
            met: cpu / bare <= goals.times,
          },
          ...(first === undefined ? [] : [grown(cpu / first)]),
          {
            what: 'joins a second, bots on the same machine',
            figure: median(made.map((one) => one.rate)).toFixed(0),
          },
        ],
      });
      first ??= cpu;
    }
  } finally {
    peer.stop();
    await server.stop();
  }
});

function grown(times: number): Line {
  const what = 'a join, × one of the smallest size';
  return { what, figure: times.toFixed(2), goal: `≤ ${goals.growth}`, met: times <= goals.growth };
}

function roomsOf(players: number): number[] {
  return Array.from({ length: players }, (_, i) => Math.floor(i / 5));
}
