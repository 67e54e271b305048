import { fork } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { median, openMeasures, percentile, percentiles } from '../measures';
import type { Column } from '../page';
import { asPart } from '../part';
import { programs } from '../programs';
import { botsOf, openRooms, playFor, shapeOf, startPlay } from '../room';
import { account, lateness, type ServerProcess, startServer } from '../server-process';
import { signIn } from '../trainer';

const phones = 300;
const goals = { firstByte: 300, stall: 30 };
const heardSchema = z.object({ waits: z.array(z.number()) });

await asPart(async ({ players: sizes, seconds, times }, tell) => {
  for (const players of sizes) {
    const server = await startServer();
    const measures = openMeasures();
    try {
      const rooms = await openRooms(await signIn(server.url, account), shapeOf(players), measures);
      await startPlay(rooms);
      await playFor(botsOf(rooms), seconds);
      const opened: Opened[] = [];
      for (let i = 0; i <= times; i++) {
        measures.reset();
        await server.meters();
        const playing = playFor(botsOf(rooms), seconds);
        await wait(1000);
        const waits = await openPages(server);
        await playing;
        opened.push({ waits, late: lateness(await server.meters(), 'max'), acks: [...measures.acks] });
      }
      const [first, ...later] = opened;
      if (first) await tell(columnOf(`${players} play, the first time`, [first]));
      if (later.length > 0) await tell(columnOf(`${players} play, later`, later));
    } finally {
      await server.stop();
    }
  }
});

/** `late`: the most ms by which a timer of the server was late meanwhile. */
type Opened = { waits: number[]; late: number; acks: number[] };

/** From a process of their own: the bots' work would keep them waiting. */
async function openPages({ url }: ServerProcess): Promise<number[]> {
  const child = fork(programs.phones, [`${url}/join`, String(phones)], { execArgv: [] });
  const message = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('Not every phone got the page; see above.')));
  });
  return heardSchema.parse(message).waits;
}

function columnOf(head: string, opened: Opened[]): Column {
  const firstByte = median(opened.map(({ waits }) => percentile(waits, 0.95)));
  const late = median(opened.map((one) => one.late));
  return {
    head,
    lines: [
      {
        what: `${phones} phones: first byte of /join, p95 ms`,
        figure: firstByte.toFixed(0),
        goal: `≤ ${goals.firstByte}`,
        met: firstByte <= goals.firstByte,
      },
      { what: 'first byte, p50 / p95 / p99 ms', figure: percentiles(opened.flatMap(({ waits }) => waits)) },
      {
        what: 'longest stall of the game meanwhile, ms',
        figure: late.toFixed(0),
        goal: `≤ ${goals.stall}`,
        met: late <= goals.stall,
      },
      {
        what: 'players’ acks meanwhile, p50 / p95 / p99 ms',
        figure: percentiles(opened.flatMap(({ acks }) => acks)),
      },
    ],
  };
}
