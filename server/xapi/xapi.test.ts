import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { queueEnded, sendDue } from '../deliveries/queue';
import { createHomework } from '../homework/records';
import { patienceMs } from '../testing/line';
import { makeInstructor, openTable, openWorkshop, sitDown, type Table } from '../testing/table';
import { sendStatements } from './lrs';
import { openLrs } from './lrs.fixture';
import { sendRound } from './send-round';
import { verbs } from './statements';

const homePage = 'https://game.example.com';
let table: Table;
let store: Awaited<ReturnType<typeof openLrs>>;
beforeAll(async () => {
  [table, store] = await Promise.all([openTable(), openLrs()]);
});
afterAll(async () => {
  await table.close();
  await store.close();
});
beforeEach(() => {
  store.kept.clear();
  store.state.isDown = false;
});

/** A workshop of one team in which Kim voted and the round ended; in works-council mode with so many people. */
async function playedWorkshop(worksCouncil: boolean, people = 1) {
  const workshop = await openWorkshop(table, { teams: 1 });
  if (worksCouncil)
    await table.db.workshop.update({ where: { id: workshop.id }, data: { worksCouncil: true } });
  const kim = await sitDown(table, workshop.pin, 'Kim Unmistakable');
  for (let more = 1; more < people; more++) await sitDown(table, workshop.pin, `Kim ${more}`);
  const instructor = await workshop.instructor();
  await instructor.instructorView('the lobby');
  await instructor.send({ type: 'start' });
  const { ballot } = await kim.playerView('a decision', (view) => view.ballot);
  const [response] = ballot?.responses ?? [];
  const [decisionId, responseId] = [ballot?.decisionId ?? '', response?.id ?? ''];
  await kim.send({ type: 'cast-vote', decisionId, responseId });
  await instructor.send({ type: 'end' });
  await kim.playerView('the end', ({ stage }) => stage === 'ended');
  const { currentRoundId } = await table.db.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
  const roundId = currentRoundId ?? '';
  await vi.waitFor(
    async () => {
      const row = await table.db.round.findUniqueOrThrow({ where: { id: roundId } });
      expect(row.debrief).not.toBeNull();
    },
    { timeout: patienceMs, interval: 50 },
  );
  return { roundId, decisionId, responseId, seatId: kim.seatId };
}

const told = () => [...store.kept.values()];

test('what was done is told by whom, of what and with which result, to a store that checks it', async () => {
  const { roundId, decisionId, responseId, seatId } = await playedWorkshop(false);
  await sendRound({ db: table.db, lrs: store.lrs, homePage }, roundId);
  expect(told().find(({ verb }) => verb.id === verbs.voted)).toMatchObject({
    actor: { objectType: 'Agent', account: { homePage, name: seatId }, name: 'Kim Unmistakable' },
    object: { id: `urn:golden-hour:small:decision:${decisionId}` },
    result: { response: responseId },
  });
  expect(told().some(({ verb }) => verb.id === verbs.decided)).toBe(true);
  const count = store.kept.size;
  // Told twice, it is the same; a store that lost one gets that one.
  const [first] = store.kept.keys();
  store.kept.delete(first ?? '');
  await sendRound({ db: table.db, lrs: store.lrs, homePage }, roundId);
  expect(store.kept.size).toBe(count);
});

test('in works-council mode no name, no seat and no words are told: teams alone, by an id of that round', async () => {
  const [one, other] = [await playedWorkshop(true, 3), await playedWorkshop(true, 3)];
  await sendRound({ db: table.db, lrs: store.lrs, homePage }, one.roundId);
  const first = told();
  store.kept.clear();
  await sendRound({ db: table.db, lrs: store.lrs, homePage }, other.roundId);
  expect(first.length).toBeGreaterThan(0);
  for (const { actor } of [...first, ...told()]) {
    expect(actor.objectType).toBe('Group');
    expect(actor.name).toBeUndefined();
  }
  const text = JSON.stringify(first);
  for (const secret of ['Kim', one.seatId, one.roundId]) expect(text).not.toContain(secret);
  expect(first[0]?.actor.account.name).not.toBe(told()[0]?.actor.account.name);
});

test('in works-council mode a team of fewer than three people says nothing', async () => {
  const { roundId } = await playedWorkshop(true, 2);
  await sendRound({ db: table.db, lrs: store.lrs, homePage }, roundId);
  expect(store.kept.size).toBe(0);
});

/** A try of homework in which one decision was taken, ended and settled. */
async function playedHomework(worksCouncil: boolean) {
  const homeworkId = await createHomework(table.db, await makeInstructor(table.db), {
    ...{ title: 'Before Monday', scenario: 'small', tries: 2, deadline: null, timeZone: 'Europe/Copenhagen' },
    ...{ pace: 'relaxed', seed: null, showsMedian: true, worksCouncil, retentionDays: 30 },
  });
  const { linkToken: token } = await table.db.homework.findUniqueOrThrow({ where: { id: homeworkId } });
  const asked = {
    token,
    key: randomUUID(),
    name: 'Kim Unmistakable',
    language: 'en',
    pace: 'relaxed' as const,
  };
  const guest = table.connect({ as: 'guest' });
  const grant = await guest.socket.timeout(patienceMs).emitWithAck('begin-homework', asked);
  if (!grant.ok) throw new Error(grant.code);
  const kim = table.connect({ as: 'seat', token: grant.token, language: 'en' });
  await kim.playerView('the lobby');
  await kim.send({ type: 'start' });
  const { ballot } = await kim.playerView('a decision', (view) => view.ballot);
  const { decisionId = '', responses: [response] = [] } = ballot ?? {};
  await kim.send({ type: 'lock-decision', decisionId, responseId: response?.id ?? '' });
  await kim.playerView('the answer', ({ reveals }) => reveals.length > 0);
  await kim.send({ type: 'end' });
  const where = { player: { homeworkId } };
  await vi.waitFor(
    async () => expect(await table.db.homeworkTry.findFirst({ where })).toMatchObject({ settled: true }),
    { timeout: patienceMs, interval: 50 },
  );
  return (await table.db.homeworkTry.findFirstOrThrow({ where })).roundId ?? '';
}

test('homework in works-council mode is told to nobody: one alone is no team, and the hour would say who it was', async () => {
  await sendRound({ db: table.db, lrs: store.lrs, homePage }, await playedHomework(false));
  expect(told()[0]?.actor.name).toBe('Kim Unmistakable');
  store.kept.clear();
  await sendRound({ db: table.db, lrs: store.lrs, homePage }, await playedHomework(true));
  expect(told()).toEqual([]);
});

test('what a store does not take waits in the queue, and goes when it is back', async () => {
  const { roundId } = await playedWorkshop(false);
  const now = Date.now();
  const deliver = () => sendRound({ db: table.db, lrs: store.lrs, homePage }, roundId);
  await queueEnded(table.db, roundId, 'workshop', now);
  await queueEnded(table.db, roundId, 'workshop', now);
  store.state.isDown = true;
  expect(await sendDue(table.db, deliver, now)).toBe(0);
  expect(await table.db.delivery.findMany()).toMatchObject([{ attempts: 1, problem: 'not taken: 503' }]);
  store.state.isDown = false;
  expect(await sendDue(table.db, deliver, now + 31_000)).toBe(1);
  expect(store.kept.size).toBeGreaterThan(0);
  expect(await table.db.delivery.count()).toBe(0);
});

test('a store that refuses our key is a problem, and a round that is gone is none', async () => {
  const { roundId } = await playedWorkshop(false);
  const lrs = { ...store.lrs, secret: 'wrong' };
  await expect(sendRound({ db: table.db, lrs, homePage }, roundId)).rejects.toThrow('not taken: 401');
  await expect(sendRound({ db: table.db, lrs, homePage }, 'nothing')).resolves.toBeUndefined();
  await sendStatements(lrs, []);
});
