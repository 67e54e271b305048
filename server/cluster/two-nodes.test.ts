import { createHash, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { debrief } from '@/engine/debrief';
import { replay } from '@/engine/evolve';
import type { SeatGrant } from '@/wire/answers';
import type { Ack, Refusal } from '@/wire/refusals';
import { mintTicket } from '../accounts/tickets';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { saidToReaders } from '../rounds/debriefs/said-to-readers';
import { postgresLog } from '../rounds/log';
import { readRound } from '../rounds/store';
import { askWherever } from '../testing/led-line';
import { patienceMs } from '../testing/line';
import { openNodes, type TestNode } from '../testing/nodes';
import { brokenPromises, promisesIn } from '../testing/promises';
import { smallScenario } from '../testing/small-scenario';
import { type StubbornBot, stubbornBot } from '../testing/stubborn-bot';
import { makeInstructor } from '../testing/table';
import { createWorkshop } from '../workshops/workshops';
import { ownerOf } from './cluster';
import { openFrontProxy } from './front-proxy';

const faster = 10;
const names = ['one', 'two'];
const bots: StubbornBot[] = [];
const running = new Map<string, TestNode>();
let db: Db;
let nodes: ReturnType<typeof openNodes>;
let proxy: Server;
let url = '';

beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  db = openDb(databaseUrl);
  nodes = openNodes(databaseUrl, { faster });
  const behind = () => [...running.values()].map(({ name, port }) => ({ name, port }));
  proxy = openFrontProxy({ behind, trustProxy: false });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  url = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
  for (const name of names) await open(name);
});
afterAll(async () => {
  for (const bot of bots) bot.leave();
  proxy.close();
  proxy.closeAllConnections();
  await nodes.close();
  await db.$disconnect();
});

async function open(name: string): Promise<void> {
  running.set(name, await nodes.start(name));
}

test('the owner of a round is killed, stopped for ten seconds, and ended in order: what was acknowledged stands once, and everybody is back', async () => {
  const round = await newRound(3);
  for (let i = 0; i < 9; i++) bots.push(stubbornBot(url, await seatFor(round.pin, `Bot ${i}`)));
  await instruct(round, { type: 'start' });
  await vi.waitUntil(() => bots.every((bot) => bot.view?.stage === 'running'), patienceMs);
  const lobby = await newRound(1);
  const waiting = stubbornBot(url, await seatFor(lobby.pin, 'Waits'));
  bots.push(waiting);

  await play(40);
  const killed = await owner(round.id);
  await backAfter('kill -9', () => killed.signal('SIGKILL').then(() => void running.delete(killed.name)));
  expect((await owner(round.id)).name).not.toBe(killed.name);
  await open(killed.name);

  await play(40);
  const stopped = await owner(round.id);
  await backAfter('ten seconds of SIGSTOP', async () => {
    await stopped.signal('SIGSTOP');
    const since = performance.now();
    while (performance.now() - since < 10_000) await play(1);
    await stopped.signal('SIGCONT');
  });
  expect((await owner(round.id)).name).not.toBe(stopped.name);

  await play(40);
  const ended = await owner(lobby.id);
  const seat = waiting.view?.team.seats.map(({ nickname }) => nickname);
  const before = waiting.connects;
  running.delete(ended.name);
  await ended.signal('SIGTERM');
  await vi.waitUntil(() => waiting.connects > before && waiting.greeted === waiting.connects, patienceMs);
  expect((await owner(lobby.id)).name).not.toBe(ended.name);
  expect(waiting.view?.team.seats.map(({ nickname }) => nickname)).toEqual(seat);
  await open(ended.name);

  await play(40);
  const players = bots.filter((bot) => bot !== waiting);
  await vi.waitUntil(() => players.every((bot) => bot.waiting() === 0), patienceMs);
  await instruct(round, { type: 'end' });
  await vi.waitUntil(() => players.every((bot) => bot.debrief !== null), patienceMs);

  const log = await postgresLog(db).read(round.id);
  expect(promisesIn(players)).toBeGreaterThan(100);
  // The door refuses while nobody has the round yet.
  expect(brokenPromises(bots, log, ['not-running'])).toEqual([]);
  const stored = await readRound(db, round.id);
  if (!stored) throw new Error('the round is gone');
  const played = hashOf(saidToReaders(debrief(replay(stored.beginning, log), log)));
  expect(new Set(players.map((bot) => hashOf(bot.debrief?.debrief)))).toEqual(new Set([played]));
});

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** Everybody who was in the round of the process that this happens to has a whole view again. */
async function backAfter(what: string, happens: () => Promise<void>): Promise<void> {
  const before = bots.map(({ connects }) => connects);
  const players = bots.slice(0, 9);
  await happens();
  const begun = performance.now();
  await vi.waitUntil(
    () => players.every(({ connects, greeted }, i) => connects > (before[i] ?? 0) && greeted === connects),
    patienceMs,
  );
  process.stdout.write(`after ${what}: all back in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}

async function owner(roundId: string): Promise<TestNode> {
  const name = await vi.waitUntil(() => ownerOf(db, roundId), { timeout: patienceMs, interval: 50 });
  const node = running.get(name);
  if (!node) throw new Error(`${name} does not run`);
  return node;
}

async function newRound(teamCount: number) {
  const ownerId = await makeInstructor(db);
  const settings = { tempo: 1, untimed: false, sorting: 'automatic' as const, ranking: false };
  const given = { ownerId, title: 'Storm', scenario: await smallScenario({ faster }), teamCount, settings };
  const workshop = await createWorkshop(db, given);
  const { currentRoundId } = await db.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
  return { id: currentRoundId ?? '', pin: workshop.pin, workshopId: workshop.id, ownerId };
}

type NewRound = Awaited<ReturnType<typeof newRound>>;

async function seatFor(pin: string, nickname: string) {
  const request = {
    by: { pin },
    nickname,
    language: 'en',
    requestId: randomUUID(),
  };
  const grant = await askWherever<SeatGrant | Refusal>(
    url,
    async () => ({ as: 'guest' }),
    (line) => line.emitWithAck('join', request),
  );
  if (!grant.ok) throw new Error(grant.code);
  return grant;
}

async function instruct(
  { ownerId: userId, workshopId }: NewRound,
  command: { type: 'start' } | { type: 'end' },
): Promise<void> {
  const id = randomUUID();
  const ack = await askWherever<Ack>(
    url,
    async () => {
      const ticket = await mintTicket(db, { userId, signInId: null }, Date.now());
      return { as: 'instructor', ticket, workshopId, language: 'en' };
    },
    (line) => line.emitWithAck('command', { id, command }),
  );
  expect(ack).toMatchObject({ ok: true });
}

let said = 0;

/** So many moments in which somebody talks or votes. */
async function play(moments: number): Promise<void> {
  for (let i = 0; i < moments; i++) {
    somebodyActs();
    await pause(60);
  }
}

function somebodyActs(): void {
  const bot = bots[said % 9];
  const ballot = bot?.view?.ballot;
  const mine = bot && ballot?.votes[bot.seatId]?.responseId;
  const other = ballot?.responses.find(({ id }) => id !== mine);
  // Two of three never vote, so that decisions stay open.
  if (ballot && other && said % 3 === 0) {
    bot.ask({ type: 'cast-vote', decisionId: ballot.decisionId, responseId: other.id });
  }
  said += 1;
  bot?.ask({ type: 'say', text: `line ${said}` });
}
