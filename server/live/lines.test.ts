import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../host/limits';
import { type OpenWorkshop, openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;
let workshop: OpenWorkshop;
beforeAll(async () => {
  table = await openTable();
  workshop = await openWorkshop(table);
});
afterAll(() => table.close());

const chat = (i: number) => ({ type: 'say' as const, text: `line ${i} ${'x'.repeat(400)}` });

test('one seat says no more over many lines than over one', async () => {
  const ada = await sitDown(table, workshop.pin, 'Ada');
  const bo = await sitDown(table, workshop.pin, 'Bo');
  let answered = 0;
  let granted = 0;
  for (let i = 0; i < 12; i++) {
    const line = table.connectFrom(`198.51.100.${i}`, { as: 'seat', token: ada.token, language: 'en' });
    await line.playerView('the seat on one more screen');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => line.send(chat(n))));
    answered += answers.length;
    granted += answers.filter(({ ok }) => ok).length;
  }
  expect(answered).toBe(240);
  expect(granted).toBeLessThanOrEqual(limits.game.messages.seat.most);
  expect(await bo.send({ type: 'try-vote', option: 1 })).toMatchObject({ ok: true });
});

test('a fourth screen signs off the first, in a word, and the seat is lost to nobody', async () => {
  const first = await sitDown(table, workshop.pin, 'Cy');
  const again = () => table.connect({ as: 'seat', token: first.token, language: 'en' });
  const more = [again(), again(), again()];
  await Promise.all(more.map((line) => line.playerView('the seat on one more screen')));
  await first.until('the goodbye', () => first.heard.signedOff);
  expect(first.heard.signedOff).toBe('too-many-screens');
  expect(more.map(({ heard }) => heard.signedOff)).toEqual([undefined, undefined, undefined]);
  await again().playerView('the seat again');
});

test('guests from one address are bounded, with room for three hundred and their reloads', async () => {
  const open = (address: string) => table.connectFrom(address, { as: 'guest' });
  const guests = Array.from({ length: limits.game.lines.guests }, () => open('203.0.113.5'));
  await Promise.all(
    guests.map((guest) => guest.until('a line', () => guest.socket.connected || guest.heard.refused)),
  );
  expect(guests.filter(({ socket }) => socket.connected).length).toBe(limits.game.lines.guests);
  const oneMore = open('203.0.113.5');
  await oneMore.until('an answer', () => oneMore.heard.refused);
  expect(oneMore.heard.refused).toBe('too-many-tries');
  const elsewhere = open('203.0.113.6');
  await elsewhere.until('a line', () => elsewhere.socket.connected);
  guests[0]?.socket.disconnect();
  const instead = open('203.0.113.5');
  await instead.until('an answer', () => instead.socket.connected || instead.heard.refused);
});
