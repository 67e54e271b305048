import { monitorEventLoopDelay } from 'node:perf_hooks';
import { cpuOf, memoryOf } from '../cpu';
import { type Measures, openMeasures, percentile, percentiles } from '../measures';
import type { Line } from '../page';
import { asPart } from '../part';
import { botsOf, openRooms, patiently, playFor, shapeOf, shapeText, startPlay } from '../room';
import { account, lateness, type ServerProcess, startServer } from '../server-process';
import { signIn } from '../trainer';

/** Nobody votes before a decision has been read. */
const readingSeconds = 6;
const goals = { ack: 50, fanOutMiddle: 40, fanOutMost: 120, clock: 0.995, loop: 20 };

await asPart(async ({ players: sizes, seconds }, tell) => {
  for (const players of sizes)
    await tell({ head: shapeText(shapeOf(players)), lines: await measure(players, seconds) });
});

async function measure(players: number, seconds: number): Promise<Line[]> {
  const shape = shapeOf(players);
  const server = await startServer();
  const measures = openMeasures();
  try {
    const empty = await memoryOf(server.pid());
    const rooms = await openRooms(await signIn(server.url, account), shape, measures);
    await startPlay(rooms);
    await Promise.all(rooms.map(({ lead }) => lead.command({ type: 'open-decision' })));
    const bots = botsOf(rooms);
    await patiently('a decision', () => bots.every(({ view }) => view?.ballot));
    await playFor(bots, readingSeconds);
    const played = await playedBy(server, measures, () => playFor(bots, seconds));
    const memory = ((await memoryOf(server.pid())) - empty) / shape.players;
    return [
      ...played.judged,
      ...played.told,
      {
        what: 'clocks, share of real time',
        figure: (1 - played.lost / (shape.workshops * played.seconds)).toFixed(4),
        goal: `≥ ${goals.clock}`,
        met: 1 - played.lost / (shape.workshops * played.seconds) >= goals.clock,
      },
      { what: 'memory of the server for a player, kB', figure: (memory * 1024).toFixed(0) },
    ];
  } finally {
    await server.stop();
  }
}

async function playedBy(server: ServerProcess, measures: Measures, playing: () => Promise<void>) {
  const own = monitorEventLoopDelay({ resolution: 10 });
  const before = await server.meters();
  const cpuBefore = await cpuOf(server.pid());
  const begun = performance.now();
  measures.reset();
  own.enable();
  await playing();
  own.disable();
  const seconds = (performance.now() - begun) / 1000;
  const cpu = (await cpuOf(server.pid())) - cpuBefore;
  const after = await server.meters();
  const lost = (after.get('clock_lost_seconds') ?? 0) - (before.get('clock_lost_seconds') ?? 0);
  const { voteAcks, fanOut, acks, delivered } = measures;
  const loop = lateness(after, 'p99');
  const atMost = (what: string, figure: number, most: number): Line =>
    Number.isNaN(figure)
      ? { what, figure: '–', goal: `≤ ${most}` }
      : { what, figure: figure.toFixed(0), goal: `≤ ${most}`, met: figure <= most };
  return {
    seconds,
    lost,
    judged: [
      atMost('vote to its ack after the durable write, p99 ms', percentile(voteAcks, 0.99), goals.ack),
      atMost('vote to team-mates’ screens, p50 ms', percentile(fanOut, 0.5), goals.fanOutMiddle),
      atMost('vote to team-mates’ screens, p99 ms', percentile(fanOut, 0.99), goals.fanOutMost),
      atMost('how late the server’s timers are, p99 ms', loop, goals.loop),
    ],
    told: [
      { what: 'how late the server’s timers are, most ms', figure: lateness(after, 'max').toFixed(0) },
      {
        what: 'how late the bots’ own timers are, p99 ms',
        figure: (own.percentile(99) / 1e6 - 10).toFixed(0),
      },
      { what: 'votes', figure: String(voteAcks.length) },
      { what: 'all acks, p50 / p95 / p99 ms', figure: percentiles(acks) },
      { what: 'messages delivered a second', figure: (delivered / seconds).toFixed(0) },
      { what: 'CPU of the server, share of one core', figure: `${(cpu / seconds / 10).toFixed(0)} %` },
    ],
  };
}
