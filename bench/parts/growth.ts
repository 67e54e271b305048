import { setTimeout as wait } from 'node:timers/promises';
import { timeOf } from '@/e2e/time';
import { play } from '../bot';
import { cpuOf } from '../cpu';
import { openMeasures } from '../measures';
import type { Line } from '../page';
import { type Asked, asPart, type Tell } from '../part';
import { programs } from '../programs';
import { botsOf, closeRooms, openRooms, playFor, type Shape, startPlay } from '../room';
import { account, type ServerProcess, startServer } from '../server-process';
import { signIn, type Trainer } from '../trainer';

/** The largest size may cost so many times as much for each as half of it does. */
const most = 1.15;
const idleSeconds = 3;
const playedMs = 3000;
const windowPasses = 30;
const secondMs = 1000;

type Sized = { of: string; size: number; cost: number };

await asPart(async (asked, tell) => {
  const found: Sized[] = [];
  const note = async (sized: Sized) => {
    found.push(sized);
    await tellAll(found, tell);
  };
  await bySize(asked, note);
  await byMinute(asked, note);
});

/** A column of costs, and one of what they are for each, both told anew with each size. */
async function tellAll(found: Sized[], tell: Tell): Promise<void> {
  const what = ({ of, size }: Sized) => `${of}: ${size}`;
  const forEach = (one: Sized): Line => {
    const each = one.cost / one.size;
    const line = { what: what(one), figure: each.toFixed(2) };
    const half = found.find(({ of, size }) => of === one.of && size * 2 === one.size);
    const isLargest = !found.some(({ of, size }) => of === one.of && size > one.size);
    if (!half || !isLargest) return line;
    return {
      ...line,
      goal: `≤ ${most} × that of half as many`,
      met: each <= (most * half.cost) / half.size,
    };
  };
  await tell({
    head: 'CPU, ms a second of play',
    lines: found.map((one) => ({ what: what(one), figure: one.cost.toFixed(1) })),
  });
  await tell({ head: 'for each, ms', lines: found.map(forEach) });
}

/** Each size in workshops of its own; those before it are paused and empty. */
async function bySize({ players: [players = 240], seconds }: Asked, note: (sized: Sized) => Promise<void>) {
  const server = await startServer();
  try {
    const trainer = await signIn(server.url, account);
    const idle = await costOf(server, idleSeconds, () => wait(idleSeconds * secondMs));
    for (const { of, size, shape } of shapesFor(players)) {
      const cost = await costOfPlay(server, trainer, shape, seconds);
      await note({ of, size, cost: Math.max(0, cost - idle) });
    }
  } finally {
    await server.stop();
  }
}

/** A quarter, a half and the whole: of players at the same tables, of teams of five, of rounds of fifteen. */
function shapesFor(players: number): { of: string; size: number; shape: Shape }[] {
  const tables = Math.max(1, Math.round(players / 8));
  const teams = Math.max(1, Math.round(players / 20));
  const rounds = Math.max(1, Math.round(players / 60));
  return [1, 2, 4]
    .flatMap((times) => [
      {
        of: `players in ${tables} teams`,
        size: 2 * times * tables,
        shape: { players: 2 * times * tables, teams: tables, workshops: 1 },
      },
      {
        of: 'teams of five in one round',
        size: times * teams,
        shape: { players: 5 * times * teams, teams: times * teams, workshops: 1 },
      },
      {
        of: 'rounds of fifteen players',
        size: times * rounds,
        shape: { players: 15 * times * rounds, teams: 3 * times * rounds, workshops: times * rounds },
      },
    ])
    .sort((a, b) => a.of.localeCompare(b.of));
}

async function costOfPlay(
  server: ServerProcess,
  trainer: Trainer,
  shape: Shape,
  seconds: number,
): Promise<number> {
  const rooms = await openRooms(trainer, shape, openMeasures());
  await startPlay(rooms, playedMs);
  const cost = await costOf(server, seconds, () => playFor(botsOf(rooms), seconds));
  await Promise.all(rooms.map(({ lead }) => lead.command({ type: 'pause', blank: false })));
  closeRooms(rooms);
  await wait(secondMs);
  return cost;
}

/** CPU ms of the server for one of so many seconds. */
async function costOf(server: ServerProcess, seconds: number, what: () => Promise<void>): Promise<number> {
  const before = await cpuOf(server.pid());
  await what();
  return ((await cpuOf(server.pid())) - before) / seconds;
}

/** One round whose time is moved: everybody makes a move each second of play. */
async function byMinute({ players: [players = 240] }: Asked, note: (sized: Sized) => Promise<void>) {
  const server = await startServer({ program: programs.clockedServer });
  const time = timeOf(server.child());
  try {
    const teams = Math.max(1, Math.round(players / 40));
    const shape = { players: 5 * teams, teams, workshops: 1 };
    const rooms = await openRooms(await signIn(server.url, account), shape, openMeasures());
    await startPlay(rooms, secondMs);
    const bots = botsOf(rooms);
    const second = async () => {
      await time.passes(secondMs);
      await Promise.all(bots.map(play));
    };
    let seconds = 0;
    for (const minutes of [2, 4, 8, 16]) {
      for (; seconds < minutes * 60 - windowPasses; seconds++) await second();
      const cost = await costOf(server, windowPasses, async () => {
        for (let i = 0; i < windowPasses; i++) await second();
      });
      seconds += windowPasses;
      await note({ of: `minutes of one round of ${shape.players} players`, size: minutes, cost });
    }
  } finally {
    await server.stop();
  }
}
