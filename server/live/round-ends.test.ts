import { expect, test, vi } from 'vitest';
import { patienceMs } from '../testing/line';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

/** A workshop's round that has ended, and what its server noted of the end. */
async function ended(table: Table) {
  const workshop = await openWorkshop(table);
  const trainer = await workshop.instructor();
  await sitDown(table, workshop.pin, 'Ada');
  for (const type of ['start', 'end'] as const)
    expect(await trainer.send({ type })).toMatchObject({ ok: true });
  const where = { workshopId: workshop.id };
  const noted = () => table.db.round.findFirstOrThrow({ where });
  await vi.waitFor(async () => expect(await noted()).toMatchObject({ stage: 'ended' }), patienceMs);
  return noted();
}

const statements = ({ db }: Table, roundId: string) => db.delivery.count({ where: { roundId } });

test('a round whose server died when the end was written and nothing else was done is over after the next start', async () => {
  const first = await openTable(undefined, undefined, { tellsRecords: true });
  const { id, endedAt } = await ended(first);
  expect(endedAt).not.toBeNull();
  await vi.waitFor(async () => expect(await statements(first, id)).toBe(1), patienceMs);
  await first.db.delivery.deleteMany();
  await first.db.round.update({ where: { id }, data: { stage: 'running', endedAt: null } });
  await first.close();

  const { databaseUrl } = first;
  const second = await openTable(undefined, undefined, { databaseUrl, tellsRecords: true });
  await vi.waitFor(async () => {
    const row = await second.db.round.findUniqueOrThrow({ where: { id } });
    expect(row.stage).toBe('ended');
    expect(row.endedAt).not.toBeNull();
    expect(await statements(second, id)).toBe(1);
  }, patienceMs);
  await second.close();
});
