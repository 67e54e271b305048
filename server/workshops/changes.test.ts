import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Event } from '@/engine/event';
import { evolve } from '@/engine/evolve';
import type { Round } from '@/engine/round';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { startScheduledJobs } from '../host/scheduled-jobs';
import { postgresLog } from '../rounds/log';
import { noteStage, readRound } from '../rounds/store';
import type { Scenarios } from '../scenarios';
import { rehearsedRound } from '../testing/rehearsed';
import { smallScenario } from '../testing/small-scenario';
import { asTrainer, makeInstructor } from '../testing/table';
import { changeWorkshop, duplicateWorkshop, runAgain } from './changes';
import { groupsOf, workshopsOf } from './list';
import { emptyBin } from './trash';
import { closeWorkshop, playedRounds, workshopBehind, workshopById } from './workshops';

const day = 24 * 60 * 60 * 1000;
let db: Db;
let scenarios: Scenarios;

beforeAll(async () => {
  db = openDb(await freshDatabase());
  const scenario = await smallScenario({ faster: 8 });
  scenarios = { get: (slug) => (slug === 'small' ? scenario : undefined), all: () => [scenario] };
});
afterAll(() => db.$disconnect());

async function played() {
  const scenario = await smallScenario({ faster: 8 });
  const given = { scenario, teams: 2, seatsPerTeam: 2, nicknames: ['Ada', 'Bo', 'Cy', 'Di'] };
  const { workshopId, ownerId, roundId } = await rehearsedRound(db, given);
  return { asking: { id: workshopId, by: asTrainer(ownerId) }, roundId };
}

test('a date is set with its zone, moved and taken away', async () => {
  const { asking } = await played();
  const listed = async () => {
    const [found] = (await workshopsOf(db, asking.by)).filter(({ id }) => id === asking.id);
    return [found?.startsAt, found?.timeZone];
  };
  expect(await listed()).toEqual([null, null]);
  const startsAt = Date.UTC(2026, 11, 4, 8, 30);
  await changeWorkshop(db, asking, { startsAt, timeZone: 'Europe/Copenhagen' }, Date.now());
  expect(await listed()).toEqual([startsAt, 'Europe/Copenhagen']);
  await changeWorkshop(db, asking, { title: 'Renamed' }, Date.now());
  expect(await listed()).toEqual([startsAt, 'Europe/Copenhagen']);
  await changeWorkshop(db, asking, { startsAt: null }, Date.now());
  expect(await listed()).toEqual([null, 'Europe/Copenhagen']);
});

test('a workshop is renamed, gets a group, and is listed with both', async () => {
  const { asking } = await played();
  const change = { title: 'Winter training', group: 'Press office' };
  expect(await changeWorkshop(db, asking, change, Date.now())).toBe('changed');
  const [listed] = await workshopsOf(db, asking.by);
  expect(listed).toMatchObject(change);
  expect(await groupsOf(db, 'en')).toEqual(['Press office']);
  await changeWorkshop(db, asking, { group: null }, Date.now());
  expect(await groupsOf(db, 'en')).toEqual([]);
});

test('somebody else’s workshop does not exist, whatever is asked of it', async () => {
  const { asking } = await played();
  const stranger = { id: asking.id, by: asTrainer(await makeInstructor(db)) };
  expect(await changeWorkshop(db, stranger, { deleted: true }, Date.now())).toBe('no-such-workshop');
  expect(await duplicateWorkshop(db, stranger, { title: 'Mine', scenarios })).toBe('no-such-workshop');
  expect(await runAgain(db, stranger, { scenarios })).toBe('no-such-workshop');
  expect(await workshopById(db, asking.id)).toMatchObject({ title: 'Ærø group' });
});

test('in the archive nobody gets in; out of it everything is as it was, the PIN too', async () => {
  const { asking } = await played();
  const before = await workshopById(db, asking.id);
  await changeWorkshop(db, asking, { archived: true }, Date.now());
  expect(await workshopBehind(db, { pin: before?.pin ?? '' })).toMatchObject({ closed: true });
  await changeWorkshop(db, asking, { archived: false }, Date.now());
  expect(await workshopById(db, asking.id)).toEqual(before);
});

test('while a round is played, a workshop is neither archived nor deleted', async () => {
  const { asking, roundId } = await played();
  await db.round.update({ where: { id: roundId }, data: { stage: 'paused' } });
  expect(await changeWorkshop(db, asking, { archived: true }, Date.now())).toBe('round-running');
  expect(await changeWorkshop(db, asking, { deleted: true }, Date.now())).toBe('round-running');
  expect(await changeWorkshop(db, asking, { title: 'Still renamed' }, Date.now())).toBe('changed');
});

test('a deleted workshop comes back whole within a week, and is gone for good after it', async () => {
  const { asking, roundId } = await played();
  const now = Date.UTC(2026, 4, 1);
  const { pin, joinToken } = (await workshopById(db, asking.id)) ?? { pin: '', joinToken: '' };
  await changeWorkshop(db, asking, { deleted: true }, now);
  expect(await workshopBehind(db, { pin: pin ?? '' })).toBeUndefined();
  expect(await workshopBehind(db, { token: joinToken })).toBeUndefined();
  expect(await emptyBin(db, now + 6.9 * day)).toBe(0);
  await changeWorkshop(db, asking, { deleted: false }, now);
  expect(await workshopById(db, asking.id)).toMatchObject({ pin });

  await changeWorkshop(db, asking, { deleted: true }, now);
  await db.note.create({
    data: { id: roundId, roundId, authorId: 'ina', authorName: 'Ina', p: 0n, text: 'a note' },
  });
  expect(await emptyBin(db, now + 7.1 * day)).toBe(1);
  expect(await db.round.count({ where: { id: roundId } })).toBe(0);
  const rows = { where: { roundId } };
  expect([await db.logEntry.count(rows), await db.note.count(rows)]).toEqual([0, 0]);
});

test('the bin is emptied when the server starts, and a job that fails stops no other', async () => {
  const { asking } = await played();
  await changeWorkshop(db, asking, { deleted: true }, 0);
  const failures: unknown[] = [];
  const jobs = [() => Promise.reject(new Error('spilt')), (now: number) => emptyBin(db, now)];
  await startScheduledJobs(jobs, (error) => failures.push(error)).close();
  expect(failures).toHaveLength(1);
  expect(await db.workshop.count({ where: { id: asking.id } })).toBe(0);
});

test('a duplicate has the same settings and scenario, a PIN of its own, and nobody in it', async () => {
  const { asking } = await played();
  await changeWorkshop(db, asking, { group: 'Press office' }, Date.now());
  const copy = await duplicateWorkshop(db, asking, { title: 'Copy of Ærø group', scenarios });
  if (typeof copy === 'string') throw new Error(copy);
  const made = await workshopById(db, copy.id);
  const original = await workshopById(db, asking.id);
  expect(made).toMatchObject({ title: 'Copy of Ærø group', closed: false });
  expect(made?.pin).not.toBe(original?.pin);
  const [from, to] = [await beginning(original?.currentRoundId), await beginning(made?.currentRoundId)];
  expect(to?.settings).toEqual(from?.settings);
  expect(to?.teams).toHaveLength(2);
  const listed = (await workshopsOf(db, asking.by)).find(({ id }) => id === copy.id);
  expect(listed).toMatchObject({ group: 'Press office', players: 0, rounds: [{ stage: 'lobby' }] });
});

test('run again: a lobby with the same people in the same teams, and the old round stays', async () => {
  const { asking, roundId } = await played();
  await closeWorkshop(db, asking.id);
  expect(await runAgain(db, asking, { scenarios })).toBe('ready');
  const workshop = await workshopById(db, asking.id);
  expect(workshop).toMatchObject({ closed: false, pin: expect.stringMatching(/^\d{8}$/) });
  expect(workshop?.currentRoundId).not.toBe(roundId);
  expect(await playedRounds(db, asking.id)).toMatchObject([{ id: roundId }]);
  const admitted = await db.logEntry.findMany({ where: { roundId: workshop?.currentRoundId ?? '' } });
  expect(JSON.stringify(admitted.map(({ events }) => events))).toContain('"Ada"');
  expect(admitted).toHaveLength(4);

  const again = workshop?.currentRoundId;
  expect(await runAgain(db, asking, { scenarios })).toBe('ready');
  expect((await workshopById(db, asking.id))?.currentRoundId).toBe(again);
  await noteStage(db, again ?? '', 'running', Date.now());
});

test('run again from two screens at once is one next round', async () => {
  const { asking } = await played();
  const both = await Promise.all([1, 2].map(() => runAgain(db, asking, { scenarios })));
  expect(both).toEqual(['ready', 'ready']);
  expect(await db.round.count({ where: { workshopId: asking.id } })).toBe(2);
});

test('[W14] a next round has the posts ready that its instructor had prepared, as last set, sent or not', async () => {
  const { asking, roundId } = await played();
  const by = { role: 'instructor', userId: asking.by.id } as const;
  const post = { personaId: 'reporter', channelId: 'chirp', text: { en: 'First draft' }, minute: null };
  const lines: Event[][] = [
    [{ type: 'post-prepared', preparedId: 'leak', ...post }],
    [{ type: 'post-prepared', preparedId: 'slip', ...post }],
    [{ type: 'post-prepared', preparedId: 'leak', ...post, text: { en: 'As it went out' } }],
    [{ type: 'post-dropped', preparedId: 'slip' }],
  ];
  const log = await postgresLog(db).read(roundId);
  const [last] = log.slice(-1);
  const from = { seq: last?.seq ?? 0, p: last?.p ?? 0 };
  const added = lines.map((events, index) => ({
    ...{ seq: from.seq + index + 1, commandId: randomUUID(), by, at: 0, p: from.p, events },
  }));
  await postgresLog(db).append(roundId, added);
  expect(await runAgain(db, asking, { scenarios })).toBe('ready');
  const next = (await workshopById(db, asking.id))?.currentRoundId ?? '';
  const stored = await beginning(next);
  if (!stored) throw new Error('the next round is not there');
  const round = (await postgresLog(db).read(next)).reduce<Round>((so, line) => evolve(so, line), stored);
  expect(round.prepared).toMatchObject([{ preparedId: 'leak', text: { en: 'As it went out' } }]);
});

test('the same storm, or another one, as asked: for the same people and for others', async () => {
  const { asking, roundId } = await played();
  const seedNow = async (id: string) => (await beginning((await workshopById(db, id))?.currentRoundId))?.seed;
  const seed = (await beginning(roundId))?.seed;
  expect(seed).toEqual(expect.any(Number));
  const copied = async (sameStorm: boolean) => {
    const copy = await duplicateWorkshop(db, asking, { title: 'Later', scenarios, sameStorm });
    return typeof copy === 'string' ? copy : seedNow(copy.id);
  };
  expect(await copied(true)).toBe(seed);
  expect(await copied(false)).not.toBe(seed);
  expect(await runAgain(db, asking, { scenarios, sameStorm: true })).toBe('ready');
  expect(await seedNow(asking.id)).toBe(seed);
});

async function beginning(roundId = '') {
  return (await readRound(db, roundId))?.beginning;
}
