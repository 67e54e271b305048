import { afterAll, beforeAll, expect, test } from 'vitest';
import { patienceMs } from '../testing/line';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

const wanted = { scenario: 'small', language: 'en', untimed: false, tempo: 1 as const };

/** A practice round that ended after its first decision, which was answered. */
async function played() {
  const guest = table.connect({ as: 'guest' });
  const grant = await guest.socket.timeout(patienceMs).emitWithAck('practise', wanted);
  if (!grant.ok) throw new Error(grant.code);
  const line = table.connect({ as: 'seat', token: grant.token, language: 'en' });
  await line.playerView('the lobby');
  await line.send({ type: 'start' });
  const { ballot } = await line.playerView('a decision', (view) => view.ballot);
  const decisionId = ballot?.decisionId ?? '';
  const responseId = ballot?.responses[0]?.id ?? '';
  await line.send({ type: 'lock-decision', decisionId, responseId });
  await line.playerView('the reveal', (view) => view.reveals.length > 0);
  await line.send({ type: 'end' });
  const view = await line.playerView('the end', ({ stage }) => stage === 'ended');
  await line.until('the debrief', () => line.heard.debriefs[0]);
  return { line, grant, view, decisionId, toP: ballot?.openedP ?? 0 };
}

test('[U7] a practice player plays on from before a decision: their words stay behind, the first round stays', async () => {
  const { line, grant, view, decisionId, toP } = await played();
  const requestId = 'r'.repeat(32);
  const answer = await line.socket.timeout(patienceMs).emitWithAck('play-on', { toP, requestId });
  if (!answer.ok) throw new Error(answer.code);
  expect(answer.seatId).not.toBe(grant.seatId);
  expect(await line.socket.timeout(patienceMs).emitWithAck('play-on', { toP, requestId })).toEqual(answer);

  const again = table.connect({ as: 'seat', token: answer.token, language: 'en' });
  const lobby = await again.playerView('the lobby');
  expect(lobby).toMatchObject({ stage: 'lobby', practice: true, reveals: [] });
  expect(lobby.forked).not.toBeNull();
  expect(lobby.team.seats.map(({ id }) => id)).toEqual([answer.seatId]);
  const row = await table.db.round.findUniqueOrThrow({ where: { id: lobby.roundId } });
  expect(row).toMatchObject({ forkedFromId: view.roundId, workshopId: null, kind: 'practice' });

  await again.send({ type: 'start' });
  const asked = await again.playerView('the same decision', ({ ballot }) => ballot);
  expect(asked.ballot?.decisionId).toBe(decisionId);
  const other = asked.ballot?.responses[1]?.id ?? '';
  await again.send({ type: 'lock-decision', decisionId, responseId: other });
  const { reveals } = await again.playerView('the reveal', (one) => one.reveals.length > 0);
  expect(reveals[0]?.responseId).toBe(other);

  await table.erase(grant.seatId);
  await again.send({ type: 'end' });
  await again.playerView('its own end', ({ stage }) => stage === 'ended');
});

test('[U7] not before the end, not beyond it, and not in a workshop', async () => {
  const { line, view } = await played();
  const beyond = { toP: view.clock.p + 60_000 };
  expect(await line.socket.timeout(patienceMs).emitWithAck('play-on', beyond)).toMatchObject({
    code: 'no-such-moment',
  });
  const workshop = await openWorkshop(table);
  const ada = await sitDown(table, workshop.pin, 'Ada');
  expect(await ada.socket.timeout(patienceMs).emitWithAck('play-on', { toP: 1 })).toMatchObject({
    code: 'not-allowed',
  });
});
