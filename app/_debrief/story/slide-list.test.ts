import { expect, test } from 'vitest';
import { sampleDebrief } from '@/reports/reading/samples/sample-debrief';
import { slideList } from '@/reports/reading/slide-list';

const sample = sampleDebrief(2);
/** Two teams whose results are far apart. */
const apart = {
  ...sample,
  teams: sample.teams.map((team, place) => ({
    ...team,
    marks: { ...team.marks, outcome: { score: 40 + 30 * place, percentile: 50 } },
  })),
};
const kinds = (debrief: Parameters<typeof slideList>[0]) => slideList(debrief).map(({ kind }) => kind);

test('[E6] the room sees a podium, unless the host has switched it off', () => {
  expect(kinds(apart)).toContain('podium');
  expect(kinds({ ...apart, noPodium: true })).toEqual(kinds(apart).filter((kind) => kind !== 'podium'));
});
