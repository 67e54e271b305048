import { expect, it } from 'vitest';
import { openDb } from '@/server/database/db';
import { freshDatabase } from '@/server/database/fresh-database';
import { smallScenario } from '@/server/testing/small-scenario';
import { makeInstructor } from '@/server/testing/table';
import { createWorkshop } from '@/server/workshops/workshops';
import { packOf } from './read-pack';

it('the facilitator pack tells its owner everything, and nobody else anything', async () => {
  const db = openDb(await freshDatabase());
  const ownerId = await makeInstructor(db);
  const scenario = await smallScenario();
  const settings = { tempo: 1.5, untimed: false, sorting: 'automatic' as const, ranking: false };
  const made = await createWorkshop(db, { ownerId, title: 'Monday', scenario, teamCount: 3, settings });
  const { currentRoundId } = await db.workshop.findUniqueOrThrow({ where: { id: made.id } });
  const roundId = currentRoundId ?? '';
  expect(await packOf(db, { roundId, asker: { userId: 'somebody else' } }, 'en')).toBeUndefined();
  const pack = await packOf(db, { roundId, asker: { userId: ownerId } }, 'da');
  expect(pack).toMatchObject({ pin: made.pin, teams: 3, title: scenario.words.da?.title });
  expect(pack?.decisions).toHaveLength(scenario.structure.decisions.length);
  const times = pack?.runSheet.flatMap(({ minute }) => minute ?? []) ?? [];
  expect(times).toEqual([...times].sort((left, right) => left - right));
  await db.$disconnect();
});
