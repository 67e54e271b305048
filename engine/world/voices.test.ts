import { expect, test } from 'vitest';
import { testScenario } from '../fixtures/scenario';
import type { Scenario } from '../scenario';
import type { CrowdLine } from '../scenario/structure';
import { stormOf } from '../storm-of-round';
import { feedItem } from '../view/feed';
import { advanceWorld } from './advance-world';
import { startWorld } from './start';
import { voiceFor } from './voices';

const line = (id: string, more: Partial<CrowdLine>): CrowdLine => ({
  ...{ id, stance: 'neutral', group: 'public', channel: 'short' },
  ...more,
});

/** Twenty voices, five of them commuters, and a crowd of these lines. */
function crowdOf(crowd: CrowdLine[]): Scenario {
  const { structure } = testScenario;
  const voices = structure.voices.map((voice, i) =>
    i % 4 === 0 ? { ...voice, speaker: 'commuters' } : voice,
  );
  const words = Object.fromEntries(
    Object.entries(testScenario.words).map(([language, one]) => [
      language,
      { ...one, crowd: Object.fromEntries(crowd.map(({ id }) => [id, id])) },
    ]),
  );
  return { ...testScenario, structure: { ...structure, voices, crowd }, words };
}

function played(scenario: Scenario, seconds: number) {
  const storm = stormOf({ scenario, seed: 5, skipped: [], delayed: {} }, { desk: false });
  const world = startWorld(storm.plan);
  advanceWorld(storm, world, seconds);
  return { storm, world };
}

test('[W12] a line is spoken by a voice of its kind', () => {
  const lines = Array.from({ length: 20 }, (_, i) => line(`line-${i}`, { speaker: 'commuters' }));
  const { world } = played(crowdOf(lines), 200);
  const voices = world.feed.flatMap(({ source }) => (source.from === 'crowd' ? [source.voice] : []));
  expect(voices.length).toBeGreaterThan(5);
  expect(voices.every((voice) => voice % 4 === 0)).toBe(true);
});

test('[W12] whoever was angry does not praise afterwards, while there is somebody else of their kind', () => {
  const { storm, world } = played(crowdOf([line('furious', { stance: 'angry', speaker: 'commuters' })]), 60);
  const angry = world.feed.flatMap(({ source }) => (source.from === 'crowd' ? [source.voice] : []));
  expect(angry).toHaveLength(1);
  const throws = Array.from({ length: 50 }, (_, i) => i / 50);
  const praising = throws.map((one) =>
    voiceFor(storm, world, { speaker: 'commuters', stance: 'praising' }, one),
  );
  expect(new Set(praising).size).toBe(4);
  expect(praising).not.toContain(angry[0]);
  const angryAgain = throws.map((one) =>
    voiceFor(storm, world, { speaker: 'commuters', stance: 'angry' }, one),
  );
  expect(angryAgain).toContain(angry[0]);
});

test('[W12] a line that answers or quotes a post comes after it, and says which', () => {
  const lines = [line('answers', { replyTo: 'first-post' }), line('quotes', { quotes: 'first-post' })];
  const scenario = crowdOf(lines);
  const { world } = played(scenario, 120);
  const first = world.feed.find(({ source }) => source.from === 'inject' && source.id === 'first-post');
  const said = world.feed.filter(({ source }) => source.from === 'crowd');
  expect(said).toHaveLength(2);
  expect(said.every(({ n }) => n > (first?.n ?? 0))).toBe(true);
  const items = said.map((entry) => feedItem({ scenario, seed: 5 }, world, entry, 'en'));
  expect(items.find(({ text }) => text === 'answers')?.replyTo).toBe(first?.n);
  expect(items.find(({ text }) => text === 'quotes')?.quotes).toBe(first?.n);
  const toCompany = played(crowdOf([line('to-company', { replyTo: 'company' })]), 60);
  expect(toCompany.world.feed.some(({ source }) => source.from === 'crowd')).toBe(false);
});
