import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { NewHomework } from '@/wire/forms/homework';
import type { HomeworkCard, HomeworkGrant } from '@/wire/homework';
import type { Refusal } from '@/wire/refusals';
import { removeLearners } from '../privacy/homework';
import { ownDataOf } from '../privacy/own-data';
import { patienceMs } from '../testing/line';
import { makeInstructor, openTable, type Table } from '../testing/table';
import { progressOf } from './progress';
import { changeHomework, createHomework, ownHomework, removeHomework } from './records';

const day = 24 * 3_600_000;

let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

const usual: NewHomework = {
  ...{
    title: 'Before Monday',
    scenario: 'small',
    tries: 2,
    deadline: Date.now() + day,
    timeZone: 'Europe/Copenhagen',
  },
  ...{ pace: 'real', seed: null, showsMedian: true, worksCouncil: false, retentionDays: 30 },
};

async function homework(given: Partial<NewHomework> = {}) {
  const ownerId = await makeInstructor(table.db);
  const id = await createHomework(table.db, ownerId, { ...usual, ...given });
  const found = await ownHomework(table.db, { id, ownerId });
  if (!found) throw new Error('the homework is not there');
  return { id, ownerId, token: found.linkToken };
}

/** Somebody with a device of their own at the page behind the link. */
function learner(token: string, name: string) {
  const key = randomUUID();
  const { socket } = table.connect({ as: 'guest' });
  const line = () => socket.timeout(patienceMs);
  const rest = { language: 'en', pace: 'relaxed' as const };
  return {
    key,
    begin: (): Promise<HomeworkGrant | Refusal> =>
      line().emitWithAck('begin-homework', { token, key, name, ...rest }),
    erase: () => line().emitWithAck('erase-homework', { token, key }),
    card: async (): Promise<HomeworkCard> => {
      const answer = await line().emitWithAck('look-up-homework', { token, key, language: 'en' });
      if (!answer.ok) throw new Error(answer.code);
      return answer.homework;
    },
  };
}
type Learner = ReturnType<typeof learner>;

/** Begins a try and sits down in it. */
async function sitting(somebody: Learner) {
  const grant = await somebody.begin();
  if (!grant.ok) throw new Error(grant.code);
  const line = table.connect({ as: 'seat', token: grant.token, language: 'en' });
  await line.playerView('the lobby');
  return { ...line, ...grant };
}

async function started(somebody: Learner) {
  const line = await sitting(somebody);
  await line.send({ type: 'start' });
  return line;
}

/** Plays until one decision is taken, and ends it there. */
async function played(somebody: Learner) {
  const line = await started(somebody);
  const { ballot } = await line.playerView('a decision', (view) => view.ballot);
  const [response] = ballot?.responses ?? [];
  await line.send({
    type: 'lock-decision',
    decisionId: ballot?.decisionId ?? '',
    responseId: response?.id ?? '',
  });
  await line.playerView('the answer', ({ reveals }) => reveals.length > 0);
  await line.send({ type: 'end' });
  await line.playerView('the end', ({ stage }) => stage === 'ended');
  return line;
}

/** Resolves when so many tries of a homework are as these say. */
async function noted(
  homeworkId: string,
  count: number,
  where: { settled?: boolean; startedAt?: { not: null } },
) {
  const found = () => table.db.homeworkTry.count({ where: { ...where, player: { homeworkId } } });
  await vi.waitFor(async () => expect(await found()).toBe(count), { timeout: patienceMs, interval: 50 });
}

test('a try counts from the moment its clock is started, on the server, and the last one is the last', async () => {
  const { id, token } = await homework();
  const kim = learner(token, 'Kim');
  expect((await kim.card()).me).toBeNull();
  const first = await sitting(kim);
  expect((await kim.card()).me).toEqual({ name: 'Kim', tries: [], underway: true });
  expect(await kim.begin()).toMatchObject({ ok: true, seatId: first.seatId, token: first.token });
  await first.send({ type: 'start' });
  await first.send({ type: 'end' });
  await first.playerView('the end', ({ stage }) => stage === 'ended');
  await played(kim);
  await noted(id, 2, { settled: true });
  expect(await kim.begin()).toMatchObject({ ok: false, code: 'no-tries-left' });
  const card = await kim.card();
  expect(card).toMatchObject({ stage: 'open', tries: 2, me: { name: 'Kim', underway: false } });
  expect(card.me?.tries).toHaveLength(2);
});

test('two requests at once are one try', async () => {
  const { id, token } = await homework();
  const kim = learner(token, 'Kim');
  const [one, other] = await Promise.all([kim.begin(), kim.begin()]);
  expect(one).toMatchObject({ ok: true });
  expect(other).toMatchObject({ ok: true, seatId: one.ok && one.seatId });
  expect(await table.db.homeworkTry.count({ where: { player: { homeworkId: id } } })).toBe(1);
});

test('after the deadline no try begins; one that is under way is played on, and results stay', async () => {
  const { id, ownerId, token } = await homework();
  const [kim, late] = [learner(token, 'Kim'), learner(token, 'Late')];
  const line = await started(kim);
  await changeHomework(table.db, { id, ownerId }, { deadline: Date.now() - 1 }, Date.now());
  expect(await late.begin()).toMatchObject({ ok: false, code: 'homework-over' });
  expect(await kim.begin()).toMatchObject({ ok: true, seatId: line.seatId });
  await line.send({ type: 'end' });
  await line.playerView('the end', ({ stage }) => stage === 'ended');
  await noted(id, 1, { settled: true });
  expect(await kim.begin()).toMatchObject({ ok: false, code: 'homework-over' });
  expect(await kim.card()).toMatchObject({ stage: 'over', me: { tries: [{ score: null }] } });
  await changeHomework(table.db, { id, ownerId }, { deadline: Date.now() + day, closed: true }, Date.now());
  expect(await kim.begin()).toMatchObject({ ok: false, code: 'homework-closed' });
  await changeHomework(table.db, { id, ownerId }, { closed: false }, Date.now());
  expect(await kim.begin()).toMatchObject({ ok: true });
});

test('[P4] the pace, the storm and the truth are the homework’s; a free pace is the player’s', async () => {
  const fixed = await homework({ pace: 'off', seed: 418 });
  const line = await sitting(learner(fixed.token, 'Kim'));
  expect(await line.playerView('the lobby')).toMatchObject({ paceFixed: true, clock: { untimed: true } });
  expect(await line.send({ type: 'set-untimed', untimed: false })).toMatchObject({ code: 'not-allowed' });
  const { roundId } = await line.playerView('the lobby');
  expect(await table.db.round.findUnique({ where: { id: roundId } })).toMatchObject({ seed: 418 });
  const free = await homework({ pace: null });
  const other = await sitting(learner(free.token, 'Kim'));
  expect(await other.playerView('the lobby')).toMatchObject({ paceFixed: false });
  expect(await other.send({ type: 'set-tempo', tempo: 1 })).toMatchObject({ ok: true });
});

test('the result is worked out when the player has left, and reaches whoever asked for it', async () => {
  const { id, ownerId, token } = await homework();
  const kim = learner(token, 'Kim');
  const line = await played(kim);
  line.socket.disconnect();
  await noted(id, 1, { settled: true });
  const item = await ownHomework(table.db, { id, ownerId });
  expect(item).toMatchObject({ begun: 1, ended: 1 });
  const progress = await progressOf(table.db, { id, deadline: null, worksCouncil: false });
  expect(progress).toMatchObject({
    begun: 1,
    ended: 1,
    tries: 1,
    people: [{ name: 'Kim', underway: false }],
  });
  const rows = await table.db.homeworkTry.findMany({ where: { player: { homeworkId: id } } });
  expect(rows[0]?.storm.length).toBeGreaterThan(0);
  const debriefs = await table.db.$queryRaw<{ there: boolean }[]>`
    SELECT debrief IS NOT NULL AS there FROM round WHERE id = ${rows[0]?.roundId}`;
  expect(debriefs).toEqual([{ there: true }]);
});

/** People of a homework with these results. */
async function withResults(id: string, results: (number | null)[]) {
  for (const [n, usualScore] of results.entries()) {
    const playerId = randomUUID();
    await table.db.homeworkPlayer.create({
      data: { id: playerId, homeworkId: id, name: `Name ${n}`, keyHash: playerId },
    });
    const at = new Date();
    await table.db.homeworkTry.create({
      data: { id: randomUUID(), playerId, startedAt: at, endedAt: at, settled: true, usual: usualScore },
    });
  }
}

test('in works-council mode there are counts, no persons, and no figures of fewer than three', async () => {
  const { id, token } = await homework({ worksCouncil: true });
  const ada = learner(token, 'Ada Lovelace');
  await started(ada);
  await noted(id, 1, { startedAt: { not: null } });
  expect((await ada.card()).me).toMatchObject({ name: null });
  expect(await table.db.homeworkPlayer.findMany({ where: { homeworkId: id } })).toMatchObject([
    { name: null },
  ]);
  const asked = { id, deadline: null, worksCouncil: true };
  await withResults(id, [40, 60]);
  expect(await progressOf(table.db, asked)).toEqual({
    ...{ begun: 3, ended: 2, tries: 3, median: null, spread: null, people: null },
  });
  await withResults(id, [80]);
  const told = await progressOf(table.db, asked);
  expect(told).toMatchObject({ begun: 4, median: 60, people: null });
  expect(told.spread).toEqual([0, 0, 0, 0, 1, 0, 1, 0, 1, 0]);
});

test('whoever erases goes with every try, round and result, on open screens too', async () => {
  const { id, token } = await homework();
  const kim = learner(token, 'Kim');
  await played(kim);
  const second = await started(kim);
  expect(await kim.erase()).toMatchObject({ ok: true });
  await second.until('being signed off', () => second.heard.signedOff === 'seat-erased');
  expect(await table.db.homeworkPlayer.count({ where: { homeworkId: id } })).toBe(0);
  expect(await table.db.seat.count({ where: { id: second.seatId } })).toBe(0);
  expect((await kim.card()).me).toBeNull();
});

test('a person’s own link of one try erases them from the homework too', async () => {
  const { id, token } = await homework();
  const line = await started(learner(token, 'Kim'));
  const own = await ownDataOf(table.db, line.seatId, 'en');
  expect(own).toMatchObject({ workshop: null, homework: { title: 'Before Monday', name: 'Kim' } });
  await table.erase(line.seatId);
  expect(await table.db.homeworkPlayer.count({ where: { homeworkId: id } })).toBe(0);
});

test('names go when their days are over, with what was written; results stay as figures', async () => {
  const { id, token } = await homework({ retentionDays: 7, deadline: null });
  const kim = learner(token, 'Kim');
  const line = await played(kim);
  await noted(id, 1, { settled: true });
  await withResults(id, [55]);
  await removeLearners(table.db, Date.now() + 6 * day);
  expect((await kim.card()).me).toMatchObject({ name: 'Kim' });
  await removeLearners(table.db, Date.now() + 8 * day);
  expect((await kim.card()).me).toBeNull();
  expect(await table.db.seat.count({ where: { id: line.seatId } })).toBe(0);
  const progress = await progressOf(table.db, { id, deadline: null, worksCouncil: false });
  expect(progress).toMatchObject({
    begun: 2,
    median: 55,
    people: [{ name: null, tries: 1 }, { name: null }],
  });
});

test('somebody else’s homework cannot be read, changed or deleted', async () => {
  const { id } = await homework();
  const stranger = { id, ownerId: await makeInstructor(table.db) };
  expect(await ownHomework(table.db, stranger)).toBeUndefined();
  expect(await changeHomework(table.db, stranger, { closed: true }, Date.now())).toBe(false);
  expect(await removeHomework(table.db, stranger)).toBe(false);
  expect(await table.db.homework.count({ where: { id, closedAt: null } })).toBe(1);
});

test('a try whose round was cleared away is played by nobody, and no result is waited for', async () => {
  const { id, token } = await homework();
  const kim = learner(token, 'Kim');
  const line = await played(kim);
  line.socket.disconnect();
  await noted(id, 1, { settled: true });
  const where = { player: { homeworkId: id } };
  for (const left of [{ endedAt: null }, { endedAt: new Date(), settled: false, usual: null, score: null }]) {
    await table.db.homeworkTry.updateMany({ where, data: { ...left, roundId: null } });
    const { people } = await progressOf(table.db, { id, deadline: null, worksCouncil: false });
    expect(people).toMatchObject([{ name: 'Kim', tries: 1, underway: false }]);
    expect((await kim.card()).me?.tries).toMatchObject([{ pending: false }]);
  }
});
