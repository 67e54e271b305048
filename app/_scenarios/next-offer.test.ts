import { expect, test } from 'vitest';
import { nextOffer } from './next-offer';

const offer = (slug: string, ...hazards: string[]) => ({ slug, title: slug, minutes: 10, hazards });
const offers = [offer('a', 'rumours'), offer('b', 'rumours', 'threat'), offer('c', 'threat', 'overload')];

test('the scenario with most hazards that are new is proposed, never the one just played', () => {
  const best = (slug: string) => (slug === 'a' ? 40 : null);
  expect(nextOffer(offers, best, 'a')).toEqual({ offer: offers[2], fresh: ['threat', 'overload'] });
});

test('once all were played, the one that went worst is proposed', () => {
  const results: Record<string, number> = { a: 10, b: 5, c: 70 };
  const best = (slug: string) => results[slug] ?? null;
  expect(nextOffer(offers, best)).toMatchObject({ offer: { slug: 'b' }, fresh: [] });
  expect(nextOffer(offers, best, 'b')).toMatchObject({ offer: { slug: 'a' } });
  expect(nextOffer([], best)).toBeUndefined();
});
