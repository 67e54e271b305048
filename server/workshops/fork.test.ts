import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { debrief } from '@/engine/debrief';
import { replay } from '@/engine/evolve';
import { readRoundFile } from '@/engine/round-file/read';
import { roundFile } from '@/engine/round-file/round-file';
import { verifyRound } from '@/engine/round-file/verify';
import type { Request } from '@/wire/messages';
import { postgresLog } from '../rounds/log';
import { readRound } from '../rounds/store';
import { patienceMs } from '../testing/line';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

/** A round in which Ada's team has decided once, ended, with the moment after that decision. */
async function ended() {
  const workshop = await openWorkshop(table);
  const ada = await sitDown(table, workshop.pin, 'Ada');
  const bo = await sitDown(table, workshop.pin, 'Bo');
  const desk = await workshop.instructor();
  await desk.send({ type: 'start' });
  await ada.send({ type: 'say', text: 'between us' });
  const { ballot } = await ada.playerView('a decision', (view) => view.ballot);
  const responseId = ballot?.responses[0]?.id ?? '';
  await ada.send({ type: 'lock-decision', decisionId: ballot?.decisionId ?? '', responseId });
  await ada.playerView('the reveal', (view) => view.reveals.length > 0);
  await desk.send({ type: 'close-decisions' });
  await desk.instructorView('a moment to go on from', ({ moments }) =>
    moments.some(({ kind }) => kind === 'after-decision'),
  );
  await desk.send({ type: 'end' });
  const view = await desk.instructorView('the end', ({ stage }) => stage === 'ended');
  const toP = view.moments.find(({ kind }) => kind === 'after-decision')?.toP ?? 0;
  const fork = (into: Request<'fork'>['into'], at = toP) =>
    desk.socket.timeout(patienceMs).emitWithAck('fork', { toP: at, into });
  return { workshop, ada, bo, desk, view, toP, responseId, fork };
}

describe('a round goes on from a moment of an ended one', () => {
  test('with the same people: everybody is taken to its lobby, in the seat they had', async () => {
    const { workshop, ada, bo, desk, view, toP, responseId, fork } = await ended();
    expect(await fork('here')).toEqual({ ok: true, workshopId: workshop.id });
    const lobby = await ada.playerView('the lobby', ({ stage }) => stage === 'lobby');
    expect(lobby.forked).not.toBeNull();
    expect(lobby.roundId).not.toBe(view.roundId);
    expect(lobby.team.seats.map(({ nickname }) => nickname)).toEqual(['Ada']);
    await bo.playerView('the lobby', ({ stage }) => stage === 'lobby');
    const row = await table.db.round.findUniqueOrThrow({ where: { id: lobby.roundId } });
    expect(row).toMatchObject({ forkedFromId: view.roundId, stage: 'lobby' });

    await desk.send({ type: 'start' });
    const playing = await ada.playerView('play', ({ stage }) => stage === 'running');
    expect(playing.clock.p).toBeGreaterThanOrEqual(toP);
    expect(playing.reveals.map((one) => one.responseId)).toEqual([responseId]);
    await ada.until('the feed from its first line', () => ada.heard.feed[0]?.n === 1);

    await desk.send({ type: 'end' });
    await ada.until('the debrief', () => ada.heard.debriefs.some((one) => one.roundId === lobby.roundId));
    const log = await postgresLog(table.db).read(lobby.roundId);
    const stored = await readRound(table.db, lobby.roundId);
    if (!stored?.debrief) throw new Error('no debrief');
    const file = JSON.parse(JSON.stringify(roundFile(stored.beginning, log, stored.debrief)));
    const read = readRoundFile(file);
    if (!read.ok) throw new Error(read.problems.map(({ reason }) => reason).join());
    expect(verifyRound(read.opened).verdict).toBe('same');
    expect(debrief(replay(stored.beginning, log), log).forkedMinute).toBeGreaterThan(0);
  });

  test('with another group: they sit in its teams, and find no names and no talk of the first', async () => {
    const { workshop, desk, fork } = await ended();
    const other = await openWorkshop(table, { teams: 3 });
    await table.db.workshop.update({ where: { id: other.id }, data: { ownerId: workshop.ownerId } });
    const cy = await sitDown(table, other.pin, 'Cy');
    const found = await desk.socket.timeout(patienceMs).emitWithAck('fork-groups');
    expect(found).toMatchObject({
      ok: true,
      groups: expect.arrayContaining([{ id: other.id, title: 'Monday group' }]),
    });
    expect(await fork({ workshopId: other.id })).toEqual({ ok: true, workshopId: other.id });
    const lobby = await cy.playerView('the lobby', (view) => view.forked !== null);
    expect(lobby.teams).toHaveLength(2);
    expect(lobby.team.seats.map(({ nickname }) => nickname)).toEqual(['Cy']);
    expect(lobby.chat).toEqual([]);
    const log = await postgresLog(table.db).read(lobby.roundId);
    expect(JSON.stringify(log)).not.toMatch(/"nickname":"(Ada|Bo)"|between us/);
  });

  test('in a new workshop, made on the spot, with a PIN of its own', async () => {
    const { workshop, fork } = await ended();
    const made = await fork({ title: 'Tuesday group' });
    if (!made.ok) throw new Error(made.code);
    const row = await table.db.workshop.findUniqueOrThrow({ where: { id: made.workshopId } });
    expect(row).toMatchObject({ title: 'Tuesday group', ownerId: workshop.ownerId });
    const dea = await sitDown(table, row.pin ?? '', 'Dea');
    const view = await dea.playerView('the lobby', ({ stage }) => stage === 'lobby');
    expect(view.forked).not.toBeNull();
    expect(view.roleCards.length).toBe(5);
  });

  test('what was promised about data goes along', async () => {
    const { workshop, view, fork } = await ended();
    await table.db.workshop.update({ where: { id: workshop.id }, data: { worksCouncil: true } });
    expect(await fork('here')).toMatchObject({ ok: true });
    const { currentRoundId } = await table.db.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
    expect(currentRoundId).not.toBe(view.roundId);
    const log = await postgresLog(table.db).read(currentRoundId ?? '');
    expect(log.at(-1)?.events).toContainEqual({ type: 'works-council-set', on: true });
  });

  test('not while it is played, not from a moment that never was, not into somebody else’s workshop', async () => {
    const { fork, desk, toP } = await ended();
    expect(await fork('here', 3_600_000)).toEqual({ ok: false, code: 'no-such-moment' });
    const stranger = await openWorkshop(table);
    expect(await fork({ workshopId: stranger.id })).toEqual({ ok: false, code: 'unknown-token' });
    await fork('here');
    await desk.instructorView('the lobby', ({ stage }) => stage === 'lobby');
    expect(await fork('here', toP)).toEqual({ ok: false, code: 'not-allowed' });
  });
});
