import { afterAll, beforeAll, expect, test } from 'vitest';
import { patienceMs } from '../testing/line';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

/** Twenty-four simulated teams play in a process of its own. */
const longMs = 10 * patienceMs;

async function practising() {
  const guest = table.connect({ as: 'guest' });
  const grant = await guest.socket
    .timeout(patienceMs)
    .emitWithAck('practise', { scenario: 'small', language: 'en', untimed: false, tempo: 1 });
  if (!grant.ok) throw new Error(grant.code);
  const line = table.connect({ as: 'seat', token: grant.token, language: 'en' });
  await line.playerView('the lobby');
  return line;
}

test(
  'whoever practises gets the storm of the best simulated team, the same as the next one who asks',
  async () => {
    const [one, other] = [await practising(), await practising()];
    const [first, second] = await Promise.all(
      [one, other].map((line) => line.socket.timeout(longMs).emitWithAck('best-found', {})),
    );
    if (!first?.ok) throw new Error(first?.code);
    expect(first.storm.length).toBeGreaterThan(1);
    expect(second).toEqual(first);
  },
  2 * longMs,
);

test('in a workshop nobody does', async () => {
  const workshop = await openWorkshop(table);
  const ada = await sitDown(table, workshop.pin, 'Ada');
  expect(await ada.socket.timeout(patienceMs).emitWithAck('best-found', {})).toEqual({
    ok: false,
    code: 'no-such-thing',
  });
});
