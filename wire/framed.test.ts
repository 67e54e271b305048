import { expect, test } from 'vitest';
import { mayBeFramed, needsOwnTab } from './framed';

const here = 'https://game.example.com';
const to = (pathname: string, more = {}) => ({ origin: here, pathname, target: '', ...more });

test.each(['/', '/practice', '/join', '/player', '/how-it-scores', '/instructor', '/playground'])(
  'in a platform\u2019s frame, %s opens in a tab of its own',
  (path) => {
    expect(mayBeFramed(path)).toBe(false);
    expect(needsOwnTab(to(path), here)).toBe(true);
  },
);

test.each(['/play', '/homework', '/privacy', '/my-data', '/lti/enter'])('%s stays in the frame', (path) => {
  expect(needsOwnTab(to(path), here)).toBe(false);
});

test('a link that has a tab already, or leads to another site, is left as it is', () => {
  expect(needsOwnTab(to('/practice', { target: '_blank' }), here)).toBe(false);
  expect(needsOwnTab(to('/practice', { origin: 'https://elsewhere.example' }), here)).toBe(false);
});
