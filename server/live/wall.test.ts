import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

test('[E7] phones hear whether the room has a wall: one that comes, one that was there before, and that it has gone', async () => {
  const workshop = await openWorkshop(table);
  const projector = () => table.connect({ as: 'projector', token: workshop.projectorToken, language: 'en' });
  const ada = await sitDown(table, workshop.pin, 'Ada');
  await ada.until('told that there is no wall', () => ada.heard.wall === false);
  const room = projector();
  await ada.until('told that a wall is open', () => ada.heard.wall === true);
  const ben = await sitDown(table, workshop.pin, 'Ben');
  await ben.until('told of the wall that was there before', () => ben.heard.wall === true);
  room.socket.disconnect();
  await ada.until('told that the wall has gone', () => ada.heard.wall === false);
  const elsewhere = await openWorkshop(table);
  const eve = await sitDown(table, elsewhere.pin, 'Eve');
  projector();
  await ada.until('told that it is back', () => ada.heard.wall === true);
  await eve.caughtUp();
  expect(eve.heard.wall).toBe(false);
});
