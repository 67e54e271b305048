import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Db, openDb } from '@/server/database/db';
import { postgresLog } from '@/server/rounds/log';
import { type KillableServer, openKillableServer } from '@/server/testing/killable-server';
import { brokenPromises, promisesIn } from '@/server/testing/promises';
import { size } from '@/server/testing/size';
import { openStormyRound, type StormyRound, somebodyActs, until } from '@/server/testing/stormy-round';
import { stubbornBot } from '@/server/testing/stubborn-bot';
import { type Fault, openFaultProxy } from './fault-proxy';

const players = size(8, 100);
const teams = size(2, 20);
const faster = 10;
/** As a phone opens its line. */
const asAPhone: ('websocket' | 'polling')[] = ['websocket', 'polling'];

let server: KillableServer;
let db: Db;
let proxy: Awaited<ReturnType<typeof openFaultProxy>>;
let round: StormyRound | undefined;
beforeAll(async () => {
  // A dead line is noticed soon, so that the drill needn't wait as long as a workshop.
  server = await openKillableServer({ name: 'network', faster, pings: 2000 });
  db = openDb(server.databaseUrl);
});
beforeEach(async () => {
  proxy = await openFaultProxy(Number(new URL(server.url).port));
});
afterEach(() => {
  round?.leave();
  proxy.close();
});
afterAll(async () => {
  await db?.$disconnect();
  await server?.close();
});

/** A round that has started, its players behind the proxy; a decision is open. */
async function started(): Promise<StormyRound> {
  const by = { url: proxy.url, transports: asAPhone };
  round = await openStormyRound({ db, url: server.url, faster }, { players, teams, by });
  const { bots } = round;
  while (!bots.every(({ view }) => view?.ballot)) await server.pass(500);
  return round;
}

/** A new line for every seat, not by the proxy, which hears the whole of what it may see. */
const freshLines = ({ grants }: StormyRound) => grants.map((grant) => stubbornBot(server.url, grant));

test('cut, stalled, half open, slow: when the line is whole again, every screen is as if nothing had been, and every word is there once', async () => {
  const played = await started();
  const { bots, roundId } = played;
  const troubles: Fault[] = ['cut', 'stalled', 'half-open', 'slow'];
  for (const trouble of troubles) {
    const before = bots.map(({ connects }) => connects);
    const promised = promisesIn(bots);
    const isBack = () => bots.every(({ connects }, i) => connects > (before[i] ?? 0));
    const isAnswered = () => bots.every(({ socket, waiting }) => socket.connected && waiting() === 0);
    proxy.set(trouble);
    for (let i = 0; i < players; i++) somebodyActs(bots);
    if (trouble === 'cut')
      await until('phones that notice', () => bots.every(({ socket }) => !socket.connected));
    if (trouble === 'stalled') await server.pass(500);
    if (trouble === 'cut' || trouble === 'stalled') expect(promisesIn(bots)).toBe(promised);
    else await until(`${trouble}: everything answered`, isAnswered);
    if (trouble === 'half-open') await until('phones that notice by themselves', isBack);
    proxy.set('open');
    await until(`after ${trouble}: everything answered`, isAnswered);
    if (trouble === 'cut') expect(isBack()).toBe(true);
  }
  await played.instruct({ type: 'pause', blank: false });
  const fresh = freshLines(played);
  await until('screens that are equal to those of a fresh line', () =>
    bots.every(({ view }, i) => {
      return view?.stage === 'paused' && isDeepStrictEqual(view, fresh[i]?.view);
    }),
  );
  for (const line of fresh) line.leave();
  expect(brokenPromises(bots, await postgresLog(db).read(roundId))).toEqual([]);
  expect(promisesIn(bots)).toBeGreaterThanOrEqual(players * troubles.length);
});

test('where no WebSocket comes through, everybody plays to the end by polling, with the score that the others see', async () => {
  proxy.set('no-websocket');
  const played = await started();
  const { bots } = played;
  for (const { socket } of bots) expect(socket.io.engine.transport.name).toBe('polling');
  for (let i = 0; i < players * 2; i++) somebodyActs(bots);
  await until('every answer', () => bots.every((bot) => bot.waiting() === 0));
  const direct = freshLines(played);
  await played.end();
  await until('every debrief', () => bots.every(({ debrief }, i) => debrief !== null && direct[i]?.debrief));
  for (const [i, { debrief, socket }] of bots.entries()) {
    expect(socket.io.engine.transport.name).toBe('polling');
    expect(debrief?.debrief).toEqual(direct[i]?.debrief?.debrief);
  }
  for (const line of direct) line.leave();
  expect(bots[0]?.debrief?.debrief.teams.length).toBe(teams);
});
