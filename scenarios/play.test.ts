import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rehearse } from '@/engine/lab/rehearse';
import type { Scenario } from '@/engine/scenario';
import { feedSince } from '@/engine/view/feed';
import { planOf } from '@/engine/world/plan';
import { problemText } from '@/format/problem';
import { loadScenario, scenarioFolders } from '@/format/scenario-folder';
import { isHazard } from '@/words/hazards';

const folder = fileURLToPath(new URL('.', import.meta.url));
const scenarios = await Promise.all((await scenarioFolders(folder)).map((slug) => shipped(slug)));
const seeds = [1, 2, 3];

/** A warm-up is over in so many minutes of play, and decides less often than a workshop's round. */
const warmUpMinutes = 10;

/** Nothing new for so many seconds of play is a dead screen. */
const longestQuiet = 20;

describe.each(scenarios)('$slug', (scenario) => {
  const rounds = seeds.map((seed) =>
    rehearse({ scenario, seed, teams: 4, seatsPerTeam: 4, languages: scenario.structure.languages }),
  );

  test('what can go wrong in it has words in every language of the screens', () => {
    expect(scenario.structure.hazards.filter((hazard) => !isHazard(hazard))).toEqual([]);
  });

  test('every team comes to the end and decides at least nine times, in a warm-up at least five', () => {
    const least = planOf(scenario).endP <= warmUpMinutes * 60_000 ? 5 : 9;
    for (const { round } of rounds) {
      expect(round.stage).toBe('ended');
      for (const { world } of round.teams) expect(world.resolved.length).toBeGreaterThanOrEqual(least);
    }
  });

  test('the feed is never dead for long', () => {
    for (const { round } of rounds) {
      for (const { world } of round.teams) {
        const times = [0, ...world.feed.map((line) => line.p), planOf(scenario).endP];
        const gaps = times.slice(1).map((p, i) => (p - (times[i] ?? 0)) / 1000);
        expect(Math.max(...gaps)).toBeLessThanOrEqual(longestQuiet);
      }
    }
  });

  test('every line has words in every language, and languages say it in the same order', () => {
    const [first] = rounds;
    if (!first) throw new Error('no round was played');
    const feeds = scenario.structure.languages.map((language) =>
      feedSince(first.round, 'team-1', language, 0),
    );
    for (const feed of feeds) {
      expect(feed.every((item) => item.text.length > 0 && item.author.name.length > 0)).toBe(true);
      expect(feed.map((item) => item.n)).toEqual(feeds[0]?.map((item) => item.n));
    }
  });

  test('all five roles get intel', () => {
    const held = new Set(
      rounds.flatMap(({ round }) => round.teams.flatMap((team) => Object.keys(team.world.intel))),
    );
    const roles = scenario.structure.intel.filter((one) => held.has(one.id)).map((one) => one.role);
    expect(new Set(roles)).toEqual(new Set(['lead', 'social', 'care', 'legal', 'operations']));
  });
});

async function shipped(slug: string): Promise<Scenario> {
  const loaded = await loadScenario(folder + slug);
  if (loaded.ok) return loaded.scenario;
  throw new Error(loaded.problems.map(problemText).join('\n'));
}
