import { expect, test } from 'vitest';
import { pageWith, table } from './page';

const ratio = table([
  {
    head: '60 players',
    lines: [
      { what: 'CPU, ms', figure: '5' },
      { what: '× plain', figure: '2.00', goal: '≤ .7' },
    ],
  },
  { head: '300 players', lines: [{ what: '× plain', figure: '.60', goal: '≤ .7', met: true }] },
  { head: '1,000 players', lines: [{ what: '× plain', figure: '.80', goal: '≤ .7', met: false }] },
]);

test('figures stand side by side, what was not measured is a dash, and a figure with a goal says whether it was met', () => {
  expect(ratio.split('\n')).toEqual([
    '|  | 60 players | 300 players | 1,000 players | goal |',
    '| --- | --- | --- | --- | --- |',
    '| CPU, ms | 5 | – | – |  |',
    '| × plain | 2.00 | .60 ✓ | .80 ✗ | ≤ .7 |',
  ]);
});

test('a table without goals has no column for them', () => {
  expect(table([{ head: 'a', lines: [{ what: 'x', figure: '1' }] }])).toBe(
    '|  | a |\n| --- | --- |\n| x | 1 |',
  );
});

test('the page lists every goal of every part first, and how many were met', () => {
  const pages = table([{ head: '/join', lines: [{ what: 'kB', figure: '120', goal: '≤ 130', met: true }] }]);
  const page = pageWith(pageWith('', 'Peers', ratio), 'Pages', `Said before.\n\n${pages}`);
  const [, goals = '', ...parts] = page.split(/^## /m);
  expect(goals.trim().split('\n')).toEqual([
    'The goals',
    '',
    '1 of 2 met.',
    '',
    '| | goal | measured |',
    '| --- | --- | --- |',
    '| Peers: × plain | ≤ .7 | 300 players: .60 ✓, 1,000 players: .80 ✗ |',
    '| Pages: kB | ≤ 130 | /join: 120 ✓ |',
  ]);
  expect(parts.map((part) => part.split('\n', 1)[0])).toEqual(['Peers', 'Pages']);
});

test('a part that is measured again takes its own place, and the goals follow', () => {
  const before = pageWith(pageWith('', 'Peers', ratio), 'Pages', 'Nothing yet.');
  const after = pageWith(before, 'Peers', '**Not complete:** it fell.');
  expect(after).toContain('No part with a goal has been measured.');
  expect(after.indexOf('## Peers')).toBeLessThan(after.indexOf('## Pages'));
  expect(after).not.toContain('.80');
  expect(pageWith(after, 'Peers', ratio)).toBe(before);
});
