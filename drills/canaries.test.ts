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
  let sent = 0;
  for (let seed = 1; seed <= rounds; seed++) {
    const outcome = await simulate(seed, scenario);
    wrong.push(...outcome.wrong);
    sent += outcome.planted;
  }
  expect(wrong).toEqual([]);
  expect(sent, 'what has become theirs is found').toBeGreaterThan(rounds);
});
