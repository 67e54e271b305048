import { setTimeout as wait } from 'node:timers/promises';
import { type Bot, joinAsBot, play } from './bot';
import { type Measures, openMeasures, percentiles, usageOf } from './measures';
import type { Row } from './page';
import { openJoinPages } from './phones';
import { account, type ServerProcess, startServer } from './server-process';
import { createWorkshop, openConsole, signIn, type Trainer } from './trainer';

const scenario = 'happy-to-help';
const bursts = 8;
const playSeconds = 30;

type Shape = { name: string; workshops: number; teams: number; players: number };
const shapes: Shape[] = [
  { name: 'one workshop, 300 players in 60 teams', workshops: 1, teams: 60, players: 300 },
  { name: '20 workshops, 25 players in 5 teams each', workshops: 20, teams: 5, players: 25 },
];

type Group = { bots: Bot[]; trainerConsole: Awaited<ReturnType<typeof openConsole>> };

/** Bots over real connections: for each size of workshop the rows of its figures. */
export async function measureLive(): Promise<Row[][]> {
  const columns: Row[][] = [];
  for (const shape of shapes) columns.push(await measure(shape));
  return columns;
}

/** One server process for each size, so that nothing is left over from the one before. */
async function measure(shape: Shape): Promise<Row[]> {
  const server = await startServer();
  const measures = openMeasures();
  try {
    const empty = await usageOf(server.pid());
    const trainer = await signIn(server.url, account);
    const begun = performance.now();
    const groups: Group[] = [];
    for (let i = 0; i < shape.workshops; i++)
      groups.push(await open(trainer, server.url, shape, i, measures));
    const bots = groups.flatMap((group) => group.bots);
    const joins = bots.length / ((performance.now() - begun) / 1000);
    await Promise.all(groups.map(({ trainerConsole }) => trainerConsole.command({ type: 'start' })));
    await decisionsOpen(groups);
    const voting = await voteInBursts(groups, measures);
    const playing = await playOn(server, bots, measures);
    const full = await usageOf(server.pid());
    const [player] = bots;
    const opening = player ? await openJoinPages(server.url, player) : [];
    const back = await restart(server, bots);
    for (const bot of bots) bot.leave();
    return [
      ['', shape.name],
      ['joins a second (seat, token, first view)', joins.toFixed(0)],
      ['votes in bursts: ack after the durable write, p50 / p95 / p99 ms', voting.acks],
      ['vote to team-mates’ screens, p50 / p95 / p99 ms', voting.fanOut],
      ['playing: ack p50 / p95 / p99 ms', playing.acks],
      ['playing: messages delivered a second', playing.rate],
      ['CPU seconds of the server per 1,000 delivered messages', playing.cpu],
      ['CPU of the server while playing, share of one core', playing.share],
      ...opening,
      ['memory of the server: empty / full, MB', `${empty.mb.toFixed(0)} / ${full.mb.toFixed(0)}`],
      ['memory per player, KB', (((full.mb - empty.mb) * 1024) / bots.length).toFixed(0)],
      ['kill -9 to open again, s', back.open],
      ['kill -9 until every player plays again (view and acknowledged command), s', back.playing],
    ];
  } finally {
    await server.stop();
  }
}

async function open(
  trainer: Trainer,
  url: string,
  shape: Shape,
  i: number,
  measures: Measures,
): Promise<Group> {
  const workshop = await createWorkshop(trainer, { title: `Bench ${i}`, scenario, teams: shape.teams });
  const trainerConsole = await openConsole(trainer, workshop.id);
  const bots: Bot[] = [];
  for (let k = 0; k < shape.players; k += 50) {
    const names = Array.from({ length: Math.min(50, shape.players - k) }, (_, n) => `Bot ${k + n + 1}`);
    bots.push(...(await Promise.all(names.map((name) => joinAsBot(url, workshop.pin, name, measures)))));
  }
  await patiently('first views', () => bots.every(({ view }) => view !== null));
  return { bots, trainerConsole };
}

/** Until everybody has a decision on the screen; it then stays open for the bursts. */
async function decisionsOpen(groups: Group[]): Promise<void> {
  const bots = groups.flatMap((group) => group.bots);
  await patiently('the first decision', () => bots.every(({ view }) => view?.ballot));
  await Promise.all(
    groups.map(({ trainerConsole }) => trainerConsole.command({ type: 'extend', seconds: 300 })),
  );
}

/** Everybody votes at the same moment, again and again; one in five never votes, so that the decision stays open. */
async function voteInBursts(groups: Group[], measures: Measures) {
  const voters = groups.flatMap(({ bots }) => bots).filter((bot) => !isLast(bot));
  measures.reset();
  for (let burst = 0; burst < bursts; burst++) {
    await Promise.all(voters.map((bot) => vote(bot, burst)));
    await wait(1500);
  }
  return { acks: percentiles(measures.acks), fanOut: percentiles(measures.fanOut) };
}

function isLast({ view, seatId }: Bot): boolean {
  return view?.team.seats.at(-1)?.id === seatId;
}

async function vote(bot: Bot, burst: number): Promise<void> {
  const ballot = bot.view?.ballot;
  const response = ballot?.responses[burst % ballot.responses.length];
  if (!ballot || !response) return;
  await bot.ask({ type: 'cast-vote', decisionId: ballot.decisionId, responseId: response.id });
}

/** Half a minute of ordinary play: everybody looks once a second and does what a player does. */
async function playOn(server: ServerProcess, bots: Bot[], measures: Measures) {
  measures.reset();
  const before = await usageOf(server.pid());
  const begun = performance.now();
  const moves: Promise<void>[] = [];
  for (let i = 0; performance.now() - begun < playSeconds * 1000; i++) {
    const bot = bots[i % bots.length];
    if (bot) moves.push(play(bot));
    const due = begun + ((i + 1) * 1000) / bots.length;
    if (due > performance.now()) await wait(due - performance.now());
  }
  await Promise.all(moves);
  const seconds = (performance.now() - begun) / 1000;
  const cpu = (await usageOf(server.pid())).cpu - before.cpu;
  return {
    acks: percentiles(measures.acks),
    rate: (measures.delivered / seconds).toFixed(0),
    cpu: (cpu / (measures.delivered / 1000)).toFixed(3),
    share: `${((cpu / seconds) * 100).toFixed(0)} %`,
  };
}

async function restart(server: ServerProcess, bots: Bot[]) {
  const begun = performance.now();
  const open = await server.killAndRestart();
  const isBack = (bot: Bot) => bot.socket.connected && bot.viewAt > begun + open;
  await patiently('everybody back', () => bots.every(isBack));
  await Promise.all(bots.map((bot) => bot.ask({ type: 'set-extra-time', factor: 1 })));
  const playing = performance.now() - begun;
  return { open: (open / 1000).toFixed(2), playing: (playing / 1000).toFixed(2) };
}

async function patiently(what: string, done: () => unknown): Promise<void> {
  for (const limit = Date.now() + 240_000; !done(); await wait(25)) {
    if (Date.now() > limit) throw new Error(`The bench waited in vain for: ${what}`);
  }
}
