import { balance } from '@/engine/lab/balance/balance';
import type { Scenario } from '@/engine/scenario';
import { cpuMs } from '../cpu';
import { median } from '../measures';
import { asPart } from '../part';
import { benchedScenario } from '../scenario';

const leastRate = 3000;
/** Team-rounds that are played for each second of a window. */
const roundsASecond = 1000;
const slugs = ['seat-taken', 'happy-to-help'];

await asPart(async ({ seconds, times }, tell) => {
  for (const slug of slugs) {
    const scenario = await benchedScenario(slug);
    const rates: number[] = [];
    for (let i = 0; i < times; i++) rates.push(await rateOf(scenario, seconds * roundsASecond));
    const rate = median(rates);
    await tell({
      head: slug,
      lines: [
        {
          what: 'team-rounds a CPU second',
          figure: rate.toFixed(0),
          goal: `≥ ${leastRate.toLocaleString('en')}`,
          met: rate >= leastRate,
        },
      ],
    });
  }
});

async function rateOf(scenario: Scenario, wanted: number): Promise<number> {
  let rounds = 0;
  const ms = await cpuMs(() => {
    rounds = played(scenario, wanted);
  });
  return (rounds / ms) * 1000;
}

function played(scenario: Scenario, wanted: number): number {
  const playing = balance(scenario, wanted);
  for (;;) {
    const next = playing.next();
    if (next.done) return next.value.rounds;
  }
}
