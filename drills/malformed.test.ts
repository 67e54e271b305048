import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Command } from '@/engine/command';
import { decide } from '@/engine/decide';
import { playing } from '@/engine/fixtures/table';
import { isWritable } from '@/server/live/writable';
import { exampleRequests } from '@/server/testing/example-requests';
import { size } from '@/server/testing/size';
import { until } from '@/server/testing/stormy-round';
import { openTable, openWorkshop, sitDown, type Table } from '@/server/testing/table';
import { messages } from '@/wire/messages';
import { mutated, mutatedPacket } from './mutations';
import { type Chance, chanceOf } from './simulated/chance';

const requests = size(10_000, 1_000_000);
const lines = size(30, 3_000);
const packetsPerLine = 20;
const posts = size(40, 4_000);

const decisionId = 'first-word';
const commands: Command[] = [
  { type: 'say', text: 'A line' },
  { type: 'cast-vote', decisionId, responseId: 'deny', confidence: 3 },
  { type: 'write-words', decisionId, text: 'We look into it' },
  { type: 'check-fact', factId: 'glass-in-bread', check: 'verify' },
  {
    type: 'set-roster',
    roster: { day: { open: 1, direct: 0 }, late: { open: 0, direct: 1 }, night: { open: 0, direct: 0 } },
  },
  { type: 'rewind', toP: 1000, reason: 'again' },
  { type: 'extend', seconds: 30 },
  { type: 'post-as', personaId: 'guest', channelId: 'chirp', text: { en: 'Look' } },
];
const examples: (readonly [name: string, request: unknown])[] = [
  ...Object.entries(exampleRequests),
  ...commands.map((command) => ['command', { id: 'x', command }] as const),
];

test(`${requests} requests of every kind with something wrong in them: each is parsed or refused, and what the rules get they answer`, () => {
  const chance = chanceOf(1);
  const { round } = playing({ teams: 2 });
  const schemas = new Map(Object.entries(messages).map(([name, { request }]) => [name, request]));
  const heard = { parsed: 0, refused: 0, decided: 0 };
  for (let i = 0; i < requests; i++) {
    const [name, request] = examples[i % examples.length] ?? ['', null];
    const parsed = schemas.get(name)?.safeParse(mutated(request, chance));
    if (!parsed?.success || !isWritable(parsed.data)) {
      heard.refused += 1;
      continue;
    }
    heard.parsed += 1;
    const command = messages.command.request.safeParse(parsed.data);
    if (!command.success) continue;
    for (const by of [
      { role: 'player', seatId: 'Ada' },
      { role: 'instructor', userId: 'ina' },
    ] as const)
      expect(decide(round, command.data.command, by)).toHaveProperty('ok');
    heard.decided += 1;
  }
  expect(heard.refused).toBeGreaterThan(requests / 3);
  expect(heard.decided).toBeGreaterThan(requests / 500);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

let table: Table;
let neighbour: Awaited<ReturnType<typeof sitDown>>;
let token: string;
beforeAll(async () => {
  table = await openTable();
  neighbour = await sitDown(table, (await openWorkshop(table)).pin, 'Bo');
  ({ token } = await sitDown(table, (await openWorkshop(table)).pin, 'Ada'));
});
afterAll(() => table.close());

/** Somebody in another workshop is still answered. */
async function expectUnharmed(): Promise<void> {
  expect(await neighbour.send({ type: 'try-vote', option: 1 })).toMatchObject({ ok: true });
}

/** Packets of the game and of the protocols below it, as a client sends them. */
function packetOf(chance: Chance): string {
  const [name, request] = chance.oneOf(examples) ?? ['', null];
  const kinds = [
    `42${chance.between(0, 999)}${JSON.stringify([name, mutated(request ?? null, chance)])}`,
    `42${chance.between(0, 999)}${JSON.stringify([name, request ?? null])}`,
    `40${JSON.stringify({ as: 'seat', token, language: 'en' })}`,
    `451-["${name}",{"_placeholder":true,"num":0}]`,
    ...['2probe', '3', '5', '41', '43[{"ok":true}]', '44{"message":"no"}', '40/other,{}', '6', '1'],
  ];
  return chance.oneOf(kinds) ?? '';
}

/** One line, from its own address: comes in, sends what is broken, and goes. */
async function sendBroken(chance: Chance, address: string): Promise<void> {
  const socket = new WebSocket(`${table.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    headers: { 'x-forwarded-for': address },
  });
  const over = new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.on('error', () => undefined);
  });
  const opened = new Promise<void>((resolve) => socket.once('open', () => resolve()));
  await Promise.race([opened, over]);
  const auth = chance.happens(0.5) ? { as: 'guest' } : { as: 'seat', token, language: 'en' };
  const hello = `40${JSON.stringify(auth)}`;
  socket.send(chance.happens(0.3) ? mutatedPacket(hello, chance) : hello);
  for (let i = 0; i < packetsPerLine && socket.readyState === WebSocket.OPEN; i++) {
    const packet = packetOf(chance);
    socket.send(chance.happens(0.3) ? mutatedPacket(packet, chance) : packet);
    if (chance.happens(0.2)) await wait(0);
  }
  socket.close();
  await over;
}

test(`${lines} lines with broken packets of the game, Socket.io and engine.io: nobody else notices, and nothing of them stays`, async () => {
  const before = table.connections();
  const left = async () => [
    await table.db.workshop.count(),
    await table.db.round.count(),
    await table.db.seat.count(),
  ];
  const kept = await left();
  const chance = chanceOf(2);
  for (let i = 0; i < lines; i++) {
    await sendBroken(chance, `198.18.${Math.floor(i / 250)}.${i % 250}`);
    if (i % 10 === 0) await expectUnharmed();
  }
  await expectUnharmed();
  await until('all those lines gone', () => table.connections() <= before);
  expect(await left()).toEqual(kept);
  expect(table.logged).toEqual([]);
});

test(`${posts} broken bodies over long polling end that line and no other`, async () => {
  const chance = chanceOf(3);
  const address = `${table.url}/socket.io/?EIO=4&transport=polling`;
  for (let i = 0; i < posts; i++) {
    const headers = { 'x-forwarded-for': `198.19.${Math.floor(i / 250)}.${i % 250}` };
    const sid = /"sid":"([^"]+)"/.exec(await (await fetch(address, { headers })).text())?.[1] ?? '';
    const body = mutatedPacket(`40{"as":"guest"}\u001e${packetOf(chance)}`, chance);
    const { status } = await fetch(`${address}&sid=${sid}`, {
      ...{ method: 'POST', headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
    expect([200, 400, 413]).toContain(status);
    await fetch(`${address}&sid=${sid}`, { method: 'POST', headers, body: '1' });
  }
  await expectUnharmed();
  expect(table.logged).toEqual([]);
});
