import { cpuOf } from '../cpu';
import { openMeasures } from '../measures';
import { asPart } from '../part';
import { botsOf, openRooms, playFor, shapeText, startPlay } from '../room';
import { account, type ServerProcess, startServer } from '../server-process';
import { signIn } from '../trainer';

const leastTimes = 1.8;
const roomSize = 15;

await asPart(async ({ players: sizes, seconds }, tell) => {
  for (const players of sizes) {
    const workshops = Math.max(2, Math.round(players / roomSize));
    const shape = { workshops, teams: workshops * 3, players: workshops * roomSize };
    const one = await measure(shape, seconds, 1);
    const two = await measure(shape, seconds, 2);
    const behind = sum(two.games);
    const evenly = (2 * sum(one.games)) / behind;
    const byFront = sum(one.games) / two.front;
    const times = Math.min(evenly, byFront);
    const figure = (ms: number) => ms.toFixed(0);
    await tell({
      head: shapeText(shape),
      lines: [
        { what: 'one process: CPU, ms a second', figure: figure(sum(one.games)) },
        { what: 'two: CPU of both, ms a second', figure: figure(behind) },
        {
          what: 'of it the busier one, as the rooms fell',
          figure: `${figure((Math.max(...two.games) / behind) * 100)} %`,
        },
        { what: 'CPU of the front before them, ms a second', figure: figure(two.front) },
        { what: 'two evenly filled carry × the players of one', figure: evenly.toFixed(2) },
        { what: 'the front carries × the players of one', figure: byFront.toFixed(2) },
        {
          what: 'two carry × the players of one',
          figure: times.toFixed(2),
          goal: `≥ ${leastTimes}`,
          met: times >= leastTimes,
        },
      ],
    });
  }
});

type Used = { games: number[]; front: number };

/** CPU ms of each process for a second of ordinary play. */
async function measure(
  shape: { workshops: number; teams: number; players: number },
  seconds: number,
  nodes: number,
): Promise<Used> {
  const server = await startServer({ nodes });
  try {
    const rooms = await openRooms(await signIn(server.url, account), shape, openMeasures());
    await startPlay(rooms);
    const pids = await server.gamePids();
    if (pids.length !== nodes) throw new Error(`${pids.length} processes instead of ${nodes}`);
    const before = await usedBy(server, pids);
    await playFor(botsOf(rooms), seconds);
    const after = await usedBy(server, pids);
    return {
      games: pids.map((_, i) => ((after.games[i] ?? 0) - (before.games[i] ?? 0)) / seconds),
      front: nodes === 1 ? 0 : (after.front - before.front) / seconds,
    };
  } finally {
    await server.stop();
  }
}

async function usedBy(server: ServerProcess, pids: number[]): Promise<Used> {
  return { games: await Promise.all(pids.map(cpuOf)), front: await cpuOf(server.pid()) };
}

function sum(values: number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
