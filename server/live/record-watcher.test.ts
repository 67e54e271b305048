import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Scenarios } from '../scenarios';
import { asTrainer, openTable, openWorkshop, sitDown, type Table } from '../testing/table';
import { changeWorkshop, runAgain } from '../workshops/changes';

let table: Table;
let scenarios: Scenarios;

beforeAll(async () => {
  table = await openTable();
  const { scenario } = table;
  scenarios = { get: (slug) => (slug === scenario.slug ? scenario : undefined), all: () => [scenario] };
});
afterAll(() => table.close());

test('run again from the list takes everybody along who still looks at the debrief', async () => {
  const workshop = await openWorkshop(table);
  const ada = await sitDown(table, workshop.pin, 'Ada');
  const trainer = await workshop.instructor();
  await trainer.send({ type: 'start' });
  await trainer.send({ type: 'end' });
  const ended = await ada.playerView('the end', (view) => view.stage === 'ended' && view);
  const asking = { id: workshop.id, by: asTrainer(workshop.ownerId) };
  expect(await runAgain(table.db, asking, { scenarios })).toBe('ready');
  const lobby = await ada.playerView('the new lobby', (view) => view.stage === 'lobby' && view);
  expect(lobby).toMatchObject({ team: { seats: [{ nickname: 'Ada' }] } });
  expect(lobby.roundId).not.toBe(ended.roundId);
});

test('a workshop that goes into the bin sends home whoever waits in its lobby', async () => {
  const workshop = await openWorkshop(table);
  const ada = await sitDown(table, workshop.pin, 'Ada');
  const asking = { id: workshop.id, by: asTrainer(workshop.ownerId) };
  expect(await changeWorkshop(table.db, asking, { deleted: true }, Date.now())).toBe('changed');
  await ada.until('to be sent home', () => ada.heard.signedOff === 'workshop-closed');
});
