import { expect, test } from 'vitest';
import { makeComparison } from './comparison-csv';

const round = (id: string, timeZone: string | null) => ({
  ...{ id, group: null, workshop: '=Monday; 😀', startedAt: Date.UTC(2026, 11, 31, 23, 30), timeZone },
  title: 'The loaf',
  teams: [{ outcome: { score: 40.25 }, desk: null, intel: null, rubric: {} }],
});

test('a round stands under its workshop\u2019s own day, and its title is no formula', async () => {
  const rounds = [round('1', 'Europe/Copenhagen'), round('2', 'Pacific/Pago_Pago')];
  const asked = { by: 'groups', scenario: 'loaf', language: 'da' } as const;
  const { bytes, name } = await makeComparison(rounds, asked, []);
  const lines = bytes.toString().split('\r\n');
  expect(lines[1]).toMatch(/^"2027-01-01, =Monday; 😀";1;/);
  expect(lines[2]).toMatch(/^"2026-12-31, =Monday; 😀";1;/);
  expect(lines[1]).toContain(';40,3;');
  expect(name.extension).toBe('csv');
});
