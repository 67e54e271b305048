import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { undrawn } from '@/engine/drawn';
import type { Scenario } from '@/engine/scenario';
import { usualSettings } from '@/engine/usual-settings';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { migrate } from '../database/migrate';
import { smallScenario } from '../testing/small-scenario';
import { clearScenarioCopies } from './scenario-copies';
import { readRound, storeRound } from './store';

let db: Db;
beforeAll(async () => {
  db = openDb(await freshDatabase());
});
afterAll(() => db.$disconnect());

const settings = { ...usualSettings, kind: 'practice' as const };
const stored = (scenario: Scenario) =>
  storeRound(db, { workshopId: null, scenario, settings, teamCount: 1, seed: 1 });
const copies = () => db.scenarioCopy.count();

test('rounds of the very same scenario share one copy, begun at once or one after another', async () => {
  const scenario = await smallScenario();
  const ids = await Promise.all(Array.from({ length: 12 }, () => stored(scenario)));
  const found = await Promise.all(ids.map((id) => readRound(db, id)));
  expect(await copies()).toBe(1);
  const written = new Set(found.map((round) => round && undrawn(round.beginning.scenario)));
  expect([...written]).toEqual([scenario]);
  const otherWords = await stored({ ...scenario, slug: 'other' });
  expect(await copies()).toBe(2);
  expect((await readRound(db, otherWords))?.beginning.scenario.slug).toBe('other');
});

test('a round goes on from what it was read as: what came back is the same copy', async () => {
  const scenario = await smallScenario({ faster: 3 });
  const first = await readRound(db, await stored(scenario));
  const before = await copies();
  if (!first) throw new Error('the round was not stored');
  await stored(first.beginning.scenario);
  expect(await copies()).toBe(before);
});

test('a copy goes when its last round is gone, and none that is still needed', async () => {
  const scenario = await smallScenario({ faster: 5 });
  const [one, two] = [await stored(scenario), await stored(scenario)];
  const before = await copies();
  await db.round.delete({ where: { id: one } });
  expect(await clearScenarioCopies(db)).toBe(0);
  await expect(db.scenarioCopy.deleteMany({ where: { rounds: { some: { id: two } } } })).rejects.toThrow();
  await db.round.delete({ where: { id: two } });
  expect(await clearScenarioCopies(db)).toBe(1);
  expect(await copies()).toBe(before - 1);
  const again = await stored(scenario);
  const back = await readRound(db, again);
  expect(back && undrawn(back.beginning.scenario)).toEqual(scenario);
});

test('rounds of before have their scenario as it was, and share it', async () => {
  const url = await freshDatabase({ migrated: false });
  const earlier = await migrationsBefore('0007');
  await migrate(url, earlier);
  await rm(earlier, { recursive: true });
  const [scenario, other] = [await smallScenario(), await smallScenario({ faster: 2 })];
  const rounds = Object.entries({ a: scenario, b: other, c: scenario });
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const [id, content] of rounds) {
    await client.query(
      `INSERT INTO round (id, kind, scenario_slug, scenario, seed, rules_version, stage, settings)
       VALUES ($1, 'practice', 'small', $2, 1, 1, 'lobby', $3)`,
      [id, content, { ...settings, teamCount: 1 }],
    );
  }
  await client.end();
  await migrate(url, 'prisma/migrations');
  const moved = openDb(url);
  for (const [id, content] of rounds) {
    expect((await readRound(moved, id))?.beginning.scenario).toEqual(content);
  }
  await storeRound(moved, { workshopId: null, scenario, settings, teamCount: 1 });
  expect(await moved.scenarioCopy.count()).toBe(2);
  await moved.$disconnect();
});

async function migrationsBefore(number: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'golden-hour-migrations-'));
  const names = (await readdir('prisma/migrations')).filter((name) => name < number);
  for (const name of names)
    await cp(path.join('prisma/migrations', name), path.join(folder, name), { recursive: true });
  return folder;
}
