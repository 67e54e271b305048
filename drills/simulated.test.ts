import { beforeAll, expect, test } from 'vitest';
import type { Scenario } from '@/engine/scenario';
import { size } from '@/server/testing/size';
import { smallScenario } from '@/server/testing/small-scenario';
import { simulate } from './simulated/simulate';

const given = process.env.DRILL_SEED;
const first = given === undefined ? 1 : Number(given);
const seeds = given === undefined ? size(40, 10_000) : 1;

let scenario: Scenario;
beforeAll(async () => {
  scenario = await smallScenario({ faster: 12 });
});

test(`${seeds} simulations from seed ${first}: whatever disk and lines do, nothing acknowledged is lost or doubled, the log gives the round, and every screen is what a new one would show`, async () => {
  const all = { promises: 0, kills: 0, cuts: 0 };
  const failing: string[] = [];
  for (let seed = first; seed < first + seeds; seed++) {
    const { wrong, promises, kills, cuts } = await simulate(seed, scenario);
    all.promises += promises;
    all.kills += kills;
    all.cuts += cuts;
    const few = wrong.slice(0, 4).join('; ');
    if (wrong.length > 0) failing.push(`npm run drill -- simulated --seed ${seed}: ${few}`);
  }
  expect(failing).toEqual([]);
  if (seeds === 1) return;
  expect(all.promises).toBeGreaterThan(10 * seeds);
  expect(all.kills).toBeGreaterThan(seeds / 2);
  expect(all.cuts).toBeGreaterThan(seeds);
});

test('the same seed is the same simulation, to the last line of its logs', async () => {
  const one = await simulate(first, scenario);
  expect(await simulate(first, scenario)).toEqual(one);
  expect((await simulate(first + 1, scenario)).hash).not.toBe(one.hash);
});
