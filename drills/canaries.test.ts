import { beforeAll, expect, test } from 'vitest';
import type { Scenario } from '@/engine/scenario';
import { withCanaries } from '@/server/testing/canaries';
import { size } from '@/server/testing/size';
import { smallScenario } from '@/server/testing/small-scenario';
import { simulate } from './simulated/simulate';

const rounds = size(20, 200);

let scenario: Scenario;
beforeAll(async () => {
  scenario = withCanaries(await smallScenario({ faster: 30 }));
});

test(`in ${rounds} generated rounds no player, observer or projector is sent a word that isn't theirs yet, whatever breaks meanwhile`, async () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= rounds; seed++) wrong.push(...(await simulate(seed, scenario)).wrong);
  expect(wrong).toEqual([]);
});
