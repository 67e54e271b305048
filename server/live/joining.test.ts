import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

const guest = () => table.connect({ as: 'guest' }).socket.timeout(8000);
const requestId = 'a'.repeat(32);

describe('a request for a seat that is sent again', () => {
  test('gets the same seat, pressed twice at once or sent again on another line', async () => {
    const { id: workshopId, pin, token } = await openWorkshop(table);
    const request = { by: { pin }, nickname: 'Mara', language: 'en', requestId };
    const [one, two] = await Promise.all([
      guest().emitWithAck('join', request),
      guest().emitWithAck('join', request),
    ]);
    const later = await guest().emitWithAck('join', { ...request, by: { token } });
    expect(one).toMatchObject({ ok: true });
    expect([two, later]).toEqual([one, one]);
    expect(await table.db.seat.count({ where: { workshopId } })).toBe(1);
    const line = table.connect({ as: 'seat', token: one.ok ? one.token : '', language: 'en' });
    expect((await line.playerView('the lobby')).team.seats).toMatchObject([{ nickname: 'Mara' }]);
  });

  test('with another name means that name', async () => {
    const { id: workshopId, pin } = await openWorkshop(table);
    await sitDown(table, pin, 'Tom');
    const join = (nickname: string) =>
      guest().emitWithAck('join', { by: { pin }, nickname, language: 'en', requestId: 'b'.repeat(32) });
    const first = await join('Mara');
    expect(await join('TOM')).toEqual({ ok: false, code: 'name-taken' });
    expect(await join('Marie')).toEqual(first);
    expect(await table.db.seat.count({ where: { workshopId } })).toBe(2);
    const line = table.connect({ as: 'seat', token: first.ok ? first.token : '', language: 'en' });
    await line.playerView('the new name', ({ team }) =>
      team.seats.some(({ nickname }) => nickname === 'Marie'),
    );
  });

  test('is another seat in another workshop, and a guessed id opens nothing', async () => {
    const [one, other] = [await openWorkshop(table), await openWorkshop(table)];
    const join = (pin: string, nickname: string, id: string) =>
      guest().emitWithAck('join', { by: { pin }, nickname, language: 'en', requestId: id });
    const first = await join(one.pin, 'Mara', 'c'.repeat(32));
    expect(first).toMatchObject({ ok: true });
    expect(await join(one.pin, 'Mara', 'd'.repeat(32))).toEqual({ ok: false, code: 'name-taken' });
    expect(await join(one.pin, 'Eve', 'short')).toEqual({ ok: false, code: 'malformed' });
    expect(await join(other.pin, 'Mara', 'e'.repeat(32))).toMatchObject({ ok: true });
  });

  test('in practice gets the same round', async () => {
    const practise = () =>
      guest().emitWithAck('practise', {
        scenario: table.scenario.slug,
        language: 'en',
        untimed: false,
        tempo: 1,
        requestId: 'f'.repeat(32),
      });
    const before = await table.db.round.count();
    const [one, two] = await Promise.all([practise(), practise()]);
    expect(one).toMatchObject({ ok: true });
    expect([two, await practise()]).toEqual([one, one]);
    expect(await table.db.round.count()).toBe(before + 1);
  });
});

test('the card of a workshop says which it is and what is played, in every language, whichever way one comes; the seat says which', async () => {
  const { id, pin, token } = await openWorkshop(table);
  const { structure, words } = table.scenario;
  const titles = Object.fromEntries(structure.languages.map((one) => [one, words[one]?.title]));
  for (const by of [{ pin }, { token }])
    expect(await guest().emitWithAck('look-up', by)).toMatchObject({ workshop: { id, titles } });
  const mara = await sitDown(table, pin, 'Mara');
  expect(mara.heard.you).toMatchObject([{ workshop: { id } }]);
});

test('a seat talks twelve times in ten seconds, in the lobby too and over however many lines', async () => {
  const { pin } = await openWorkshop(table);
  const mara = await sitDown(table, pin, 'Mara');
  const tom = await sitDown(table, pin, 'Tom');
  const again = table.connect({ as: 'seat', token: mara.token, language: 'en' });
  await again.playerView('the lobby on a second line');
  const lines = [mara, again];
  const answers: unknown[] = [];
  for (let n = 0; n < 14; n += 1) {
    answers.push(await lines[n % 2]?.send({ type: 'say', text: `line ${n}` }));
    if (n === 6) expect(await tom.send({ type: 'say', text: 'in between' })).toMatchObject({ ok: true });
  }
  expect(answers.slice(0, 12)).toEqual(
    Array.from({ length: 12 }, () => expect.objectContaining({ ok: true })),
  );
  expect(answers.slice(12)).toEqual([1, 2].map(() => ({ ok: false, code: 'too-much-chat' })));
  expect(await tom.send({ type: 'say', text: 'still here' })).toMatchObject({ ok: true });
});
