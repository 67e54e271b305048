import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeatGrant } from '@/wire/answers';
import type { Refusal } from '@/wire/refusals';
import { createHomework } from '../homework/records';
import { limits } from '../host/limits';
import { patienceMs } from '../testing/line';
import { makeInstructor, openTable, type Table } from '../testing/table';

const { begun, open } = limits.game.practice;
const request = { scenario: 'small', language: 'en', untimed: false, tempo: 1 as const };
const full = { ok: false, code: 'practice-full' };

let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

/** Somebody at this address asks for so many practice rounds, one after another. */
async function practises(address: string, times: number) {
  const line = () => table.connectFrom(address, { as: 'guest' }).socket.timeout(patienceMs);
  // One line may send less than an address.
  const lines = [line(), line()] as const;
  const answers: (SeatGrant | Refusal)[] = [];
  for (let i = 0; i < times; i++)
    answers.push(await lines[i % 2 === 0 ? 0 : 1].emitWithAck('practise', request));
  return answers;
}

async function beginsHomework(address: string) {
  const id = await createHomework(table.db, await makeInstructor(table.db), {
    ...{ title: 'Before Monday', scenario: 'small', tries: 2, deadline: null, timeZone: 'Europe/Copenhagen' },
    ...{ pace: null, seed: null, showsMedian: true, worksCouncil: false, retentionDays: 30 },
  });
  const { linkToken: token } = await table.db.homework.findUniqueOrThrow({ where: { id } });
  const asked = { token, key: 'k'.repeat(32), name: 'Kim', language: 'en', pace: 'relaxed' as const };
  const guest = table.connectFrom(address, { as: 'guest' });
  return guest.socket.timeout(patienceMs).emitWithAck('begin-homework', asked);
}

const granted = (answers: { ok: boolean }[]) => answers.filter(({ ok }) => ok).length;

test('a class practises from one address, then that address waits, and no other one does', async () => {
  expect(begun.most).toBeGreaterThanOrEqual(2 * 25);
  const answers = await practises('198.51.100.1', begun.most + 1);
  expect(granted(answers)).toBe(begun.most);
  expect(answers.at(-1)).toEqual(full);
  expect(granted(await practises('198.51.100.2', 1))).toBe(1);
});

test('no more practice rounds are open than the server can bear; one that ends makes room', async () => {
  let token = '';
  for (let i = 0, missing = open - (await rounds()); missing > 0; i++, missing = open - (await rounds())) {
    const answers = await practises(`203.0.113.${i}`, Math.min(missing, begun.most));
    expect(granted(answers)).toBe(answers.length);
    for (const answer of answers) if (answer.ok) token = answer.token;
  }
  expect(await practises('192.0.2.1', 1)).toEqual([full]);
  // Whoever was given homework is not kept out by whoever practises, not even at the same address.
  expect(await beginsHomework('203.0.113.0')).toMatchObject({ ok: true });
  expect(await practises('192.0.2.1', 1)).toEqual([full]);
  const line = table.connect({ as: 'seat', token, language: 'en' });
  await line.playerView('the lobby');
  await line.send({ type: 'start' });
  await line.send({ type: 'end' });
  await line.playerView('the end', ({ stage }) => stage === 'ended');
  expect(await practises('192.0.2.1', 2)).toMatchObject([{ ok: true }, full]);
});

const rounds = () => table.db.round.count();
