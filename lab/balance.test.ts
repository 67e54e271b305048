import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { benchOf } from '@/engine/lab/balance/bench';
import { diceOf } from '@/engine/lab/balance/dice';
import { fixedPolicies, type Policy, policies, teamPlaying } from '@/engine/lab/balance/policies';
import { sharesOf } from '@/engine/lab/balance/variance';
import type { Scenario } from '@/engine/scenario';
import { balanceCommand } from './balance';
import { allScenarios, playable } from './scenario-argument';

const seeds = 6;
const shipped = await Promise.all((await allScenarios()).map((folder) => scenarioIn(folder)));

async function scenarioIn(folder: string): Promise<Scenario> {
  const found = await playable(folder);
  if ('wrong' in found) throw new Error(found.wrong.join('\n'));
  return found.scenario;
}

/** Mean score of each policy, more than doing nothing. */
function scoresIn(scenario: Scenario): Map<Policy, number> {
  const bench = benchOf(scenario);
  const score = (policy: Policy) =>
    Array.from({ length: seeds }, (_, seed) => bench.play(seed, teamPlaying(policy, diceOf(seed))).score);
  return new Map(
    policies.map((policy) => [policy, score(policy).reduce((sum, one) => sum + one, 0) / seeds]),
  );
}

function bestOf(scores: Map<Policy, number>, among: readonly Policy[]): Policy | undefined {
  return [...among].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0))[0];
}

describe('[CT17] no dominant strategy', () => {
  const ranked = shipped.map((scenario) => ({ scenario, scores: scoresIn(scenario) }));

  test('no way of answering everything alike is the best of its kind in every scenario', () => {
    const best = ranked.map(({ scores }) => bestOf(scores, fixedPolicies));
    expect(new Set(best).size).toBeGreaterThan(1);
  });

  describe.each(ranked)('$scenario.slug', ({ scenario, scores }) => {
    test('the best play adapts, and silence is never it', () => {
      const best = bestOf(scores, policies);
      expect(fixedPolicies).not.toContain(best);
      expect(bestOf(scores, fixedPolicies)).not.toBe('always-silent');
    });

    test('going by the book beats chance', () => {
      const byTheBook = scores.get('by-the-book') ?? 0;
      for (const policy of ['random', 'random-fast', 'random-slow'] as const)
        expect(byTheBook).toBeGreaterThan(scores.get(policy) ?? 0);
    });

    test('what teams choose outweighs the luck of the seed', () => {
      const { choices, seed } = sharesOf(benchOf(scenario), 6);
      expect(choices).toBeGreaterThan(0.9);
      expect(seed).toBeLessThan(0.05);
    });

    test('results are held against norms of the scenario as it is now', () => {
      expect(scenario.yardstick, `npm run lab -- balance ${scenario.slug} --yardstick`).toBeDefined();
      expect(scenario.yardstick?.sample.length).toBeGreaterThanOrEqual(200);
    });
  });
});

describe('npm run lab -- balance', () => {
  const run = async (...args: string[]) => {
    const said: string[] = [];
    const complained: string[] = [];
    const status = await balanceCommand.run(args, {
      say: (line) => said.push(line),
      complain: (line) => complained.push(line),
    });
    return { status, said: said.join('\n'), complained: complained.join('\n') };
  };
  const somewhere = () => mkdtempSync(path.join(tmpdir(), 'lab-'));

  it('writes a page that stands alone, and its numbers', async () => {
    const out = somewhere();
    const { status, said } = await run('lab/fixtures/sound', '--rounds', '600', '--out', out);
    expect(status).toBe(0);
    expect(said).toMatch(/a second and core/);
    const html = readFileSync(path.join(out, 'sound.html'), 'utf8');
    expect(html).toContain('<svg');
    expect(html).not.toMatch(/https?:\/\//);
    const numbers: unknown = JSON.parse(readFileSync(path.join(out, 'sound.json'), 'utf8'));
    expect(numbers).toMatchObject({ slug: 'sound', policies: expect.arrayContaining([expect.anything()]) });
    expect(existsSync('lab/fixtures/sound/yardstick.json')).toBe(false);
  });

  it('refuses wrong input in a sentence and writes nothing', async () => {
    const out = path.join(somewhere(), 'out');
    const refused = async (args: string[], reason: RegExp) => {
      const { status, complained, said } = await run(...args, '--out', out);
      expect(status).toBe(2);
      expect(complained).toMatch(reason);
      expect(said).toBe('');
    };
    await refused([], /which scenario/);
    await refused(['seat-takn'], /did you mean "seat-taken"/);
    await refused(['seat-taken', 'happy-to-help'], /one too many/);
    await refused(['seat-taken', '--rounds', 'many'], /--rounds many/);
    await refused(['seat-taken', '--rounds', '5'], /--rounds 5/);
    await refused(['seat-taken', '--round', '5'], /--round/);
    await refused(['lab/fixtures/broken'], /the file is missing/);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync('lab/fixtures/broken')).not.toContain('yardstick.json');
  });
});
