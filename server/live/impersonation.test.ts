import { afterAll, beforeAll, expect, test } from 'vitest';
import { mintTicket } from '../accounts/tickets';
import { patienceMs } from '../testing/line';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

async function atPlay() {
  const workshop = await openWorkshop(table);
  const ada = await sitDown(table, workshop.pin, 'Ada');
  const bo = await sitDown(table, workshop.pin, 'Bo', 'da');
  const trainer = await workshop.instructor();
  await trainer.send({ type: 'start' });
  const look = async (seatId: string, ticket?: string) =>
    table.connect({
      as: 'instructor',
      ticket: ticket ?? (await workshop.ticket()),
      workshopId: workshop.id,
      language: 'en',
      seatId,
    });
  return { ada, bo, trainer, look };
}

test('the instructor sees exactly what a seat sees, in its language, as it changes', async () => {
  const { ada, bo, look } = await atPlay();
  await bo.until('something to read', () => bo.heard.feed.length > 1);
  const eye = await look(bo.seatId);
  await eye.playerView('the seat’s view', ({ stage }) => stage === 'running');
  expect(eye.heard.you.at(-1)).toMatchObject({ as: 'player', seatId: bo.seatId, seatCode: '' });
  await bo.send({ type: 'say', text: 'hej hold' });
  await ada.send({ type: 'say', text: 'for team A alone' });
  await eye.playerView('the talk', ({ chat }) => chat.some(({ text }) => text === 'hej hold'));
  await bo.playerView('the talk', ({ chat }) => chat.some(({ text }) => text === 'hej hold'));
  const [seen, own] = [eye.heard.views.at(-1)?.view, bo.heard.views.at(-1)?.view];
  expect({ ...seen, clock: null, reputation: null, listening: null, desk: null }).toEqual({
    ...own,
    ...{ clock: null, reputation: null, listening: null, desk: null },
  });
  expect(JSON.stringify(seen)).not.toContain('for team A alone');
  await eye.until('the same feed', () => eye.heard.feed.length >= 2);
  expect(eye.heard.feed[0]).toEqual(bo.heard.feed[0]);
});

test('an impersonation asks for nothing, writes nothing, and is nobody in the room', async () => {
  const { bo, trainer, look } = await atPlay();
  const eye = await look(bo.seatId);
  await eye.playerView('the seat’s view');
  expect(await eye.send({ type: 'say', text: 'boo' })).toEqual({ ok: false, code: 'only-watching' });
  expect(await eye.send({ type: 'pause', blank: true })).toEqual({ ok: false, code: 'only-watching' });
  const ask = eye.socket.timeout(patienceMs);
  expect(await ask.emitWithAck('add-simulated', { count: 1 })).toMatchObject({ ok: false });
  expect(await ask.emitWithAck('close-workshop')).toMatchObject({ ok: false });
  bo.socket.disconnect();
  await trainer.instructorView('that Bo is away', ({ teams }) =>
    teams.some(({ seats }) => seats.some(({ nickname, present }) => nickname === 'Bo' && !present)),
  );
});

test('nobody else looks over a shoulder', async () => {
  const { ada, look } = await atPlay();
  const stranger = await openWorkshop(table);
  const eye = await look(
    ada.seatId,
    await mintTicket(table.db, { userId: stranger.ownerId, signInId: null }, Date.now()),
  );
  await eye.until('a refusal', () => eye.heard.refused);
  expect(eye.heard.refused).toBe('unknown-token');
  const elsewhere = await stranger.ticket();
  const other = table.connect({
    as: 'instructor',
    ticket: elsewhere,
    workshopId: stranger.id,
    language: 'en',
    seatId: ada.seatId,
  });
  await other.until('a farewell', () => other.heard.signedOff);
  expect(other.heard.signedOff).toBe('seat-removed');
});
